import type { Problem } from '@/markdown/result';
import type { Path } from '@/plan/operation';
import type { Json } from '@/plan/value';
import type { SectionActions } from './section-context';

export interface RowActions {
  readonly insert: (index: number) => Problem | undefined;
  /** `name`: what the row is called in messages. */
  readonly remove: (index: number, name: string) => Problem | undefined;
  readonly move: (index: number, to: number) => Problem | undefined;
}

/** What a table's own text takes: rows, nothing that follows from them elsewhere. */
export function rowActions(
  path: Path,
  word: string,
  blank: () => Json,
  edit: SectionActions['edit'],
): RowActions {
  return {
    insert: (index) =>
      edit([{ type: 'insert', path, index, value: blank() }], { label: `Add ${word}` }),
    remove: (index, name) =>
      edit([{ type: 'remove', path, index }], {
        label: `Remove ${word}`,
        notice: `Removed ${word} ${name}`,
      }),
    move: (index, to) => edit([{ type: 'move', path, index, to }], { label: `Move ${word}` }),
  };
}
