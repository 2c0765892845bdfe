import type { MatrixActions } from '@/components/fields/matrix-actions';
import type { SectionEdit } from '@/components/fields/use-section-edit';
import type { JsonObject } from '@/plan/value';
import * as operations from './operations';

/** What changes options and criteria, with what follows from it in the decision: labels, reasons, sums. */
export function matrixActionsOf(
  value: JsonObject,
  index: number,
  edit: SectionEdit,
): MatrixActions {
  return {
    addOption: (at) => edit(operations.addOption(value, index, '', at), { label: 'Add option' }),
    removeOption: (option) =>
      edit(operations.removeOption(value, index, option), {
        label: 'Remove option',
        notice: 'Removed an option with its scores',
      }),
    moveOption: (option, to) =>
      edit(operations.moveOption(value, index, option, to), { label: 'Move option' }),
    renameOption: (option, name) =>
      edit(operations.renameOption(value, index, option, name), {
        label: 'Rename option',
        group: `rename option ${index} ${option}`,
      }),
    addCriterion: (at) =>
      edit(operations.addCriterion(value, index, { name: '', weight: '' }, at), {
        label: 'Add criterion',
      }),
    removeCriterion: (criterion) =>
      edit(operations.removeCriterion(value, index, criterion), {
        label: 'Remove criterion',
        notice: 'Removed a criterion with its scores',
      }),
    moveCriterion: (criterion, to) =>
      edit(operations.moveCriterion(value, index, criterion, to), { label: 'Move criterion' }),
  };
}
