import type { MatrixActions } from '@/components/fields/matrix-actions';
import type { SectionBinding } from '@/components/fields/section-context';
import type { SectionEdit } from '@/components/fields/use-section-edit';
import type { JsonObject } from '@/plan/value';
import { parseOptionLabel } from './compute/selected';
import { optionNames } from './form-names';
import * as operations from './operations';

/** What changes options and criteria, with what follows from it in the decision: labels, reasons, sums. */
export function matrixActionsOf(
  current: () => SectionBinding,
  index: number,
  edit: SectionEdit,
): MatrixActions {
  const now = () => current().section.value;
  return {
    addOption: (at) => edit(operations.addOption(now(), index, '', at), { label: 'Add option' }),
    removeOption: (option) =>
      edit(operations.removeOption(now(), index, option), {
        label: 'Remove option',
        notice: 'Removed an option with its scores',
      }),
    moveOption: (option, to) =>
      edit(operations.moveOption(now(), index, option, to), { label: 'Move option' }),
    renameOption: (option, typed) => {
      const name = withoutNumber(typed, now(), index, option);
      return edit(operations.renameOption(now(), index, option, name), {
        label: 'Rename option',
        group: `rename option ${index} ${option}`,
      });
    },
    addCriterion: (at) =>
      edit(operations.addCriterion(now(), index, { name: '', weight: '' }, at), {
        label: 'Add criterion',
      }),
    removeCriterion: (criterion) =>
      edit(operations.removeCriterion(now(), index, criterion), {
        label: 'Remove criterion',
        notice: 'Removed a criterion with its scores',
      }),
    moveCriterion: (criterion, to) =>
      edit(operations.moveCriterion(now(), index, criterion, to), { label: 'Move criterion' }),
  };
}

/** An option without a name shows its number: what is typed after it is the name. */
function withoutNumber(typed: string, value: JsonObject, index: number, option: number): string {
  const header = operations.decisionAt(value, index).matrix.options[option] ?? '';
  const shown = optionNames([header])[0] ?? '';
  const unnamed = parseOptionLabel(header).name === '';
  return unnamed && typed.startsWith(shown) ? typed.slice(shown.length).trim() : typed;
}
