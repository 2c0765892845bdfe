import type { Problem } from '@/markdown/result';
import type { Operation, Path } from '@/plan/operation';
import type { MatrixCells } from './matrix-model';
import type { SectionActions } from './section-context';

type Done = Problem | undefined;

export interface MatrixActions {
  readonly addOption: (index: number) => Done;
  readonly removeOption: (option: number) => Done;
  readonly moveOption: (option: number, to: number) => Done;
  readonly renameOption: (option: number, name: string) => Done;
  readonly addCriterion: (index: number) => Done;
  readonly removeCriterion: (criterion: number) => Done;
  readonly moveCriterion: (criterion: number, to: number) => Done;
}

/** What the matrix's own table takes: columns and rows, nothing that follows from them elsewhere. */
export function matrixActions(
  path: Path,
  cells: MatrixCells,
  edit: SectionActions['edit'],
): MatrixActions {
  const options = [...path, 'options'];
  const criteria = [...path, 'criteria'];
  const run = (operation: Operation, label: string, notice?: string) =>
    edit([operation], { label, ...(notice === undefined ? {} : { notice }) });
  return {
    addOption: (index) =>
      run(
        { type: 'insert', path: options, index, value: `Option ${cells.options.length + 1}` },
        'Add option',
      ),
    removeOption: (index) =>
      run({ type: 'remove', path: options, index }, 'Remove option', 'Removed option'),
    moveOption: (index, to) => run({ type: 'move', path: options, index, to }, 'Move option'),
    renameOption: (option, name) => {
      const at = [...options, String(option)];
      const set: Operation = { type: 'set', path: at, value: name };
      return edit([set], { label: 'Rename option', group: at.join('/') });
    },
    addCriterion: (index) => {
      const value = { name: '', weight: '', scores: [] };
      return run({ type: 'insert', path: criteria, index, value }, 'Add criterion');
    },
    removeCriterion: (index) =>
      run({ type: 'remove', path: criteria, index }, 'Remove criterion', 'Removed criterion'),
    moveCriterion: (index, to) =>
      run({ type: 'move', path: criteria, index, to }, 'Move criterion'),
  };
}
