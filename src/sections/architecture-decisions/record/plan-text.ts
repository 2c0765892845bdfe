import { isUnanswered } from '@/plan/unanswered';
import { parseOptionLabel } from '../compute/selected';
import type { Decision } from '../decision';
import { optionsTable } from '../options-table';
import { consequencesText } from './consequences-field';
import type { SharedField } from './record';

/** What the plan's block says of a shared field, as a record would say it; empty where it says nothing. */
export function planText(view: Decision, field: SharedField, asTable = false): string {
  switch (field) {
    case 'requirements':
      return answered(view.requirementsText);
    case 'options':
      return options(view, asTable);
    case 'selected':
      return selectedName(view);
    case 'consequences':
      return consequencesText(
        view.tradeOffs.filter(({ name, text }) => name !== '' && answered(text) !== ''),
      );
    default:
      return answered(view[field]);
  }
}

function answered(text: string): string {
  return isUnanswered(text) ? '' : text;
}

function options(view: Decision, asTable: boolean): string {
  const names = view.matrix.options.map((header) => answered(parseOptionLabel(header).name));
  const scored = view.scoring.options.some(({ empty }) => !empty);
  if (asTable) return scored || names.some((name) => name !== '') ? optionsTable(view) : '';
  return names.filter((name) => name !== '').join('\n');
}

/** The option that Selected names; its own words where that is none of the options. */
function selectedName({ selected, selectedOption, matrix }: Decision): string {
  const header = selectedOption === null ? undefined : matrix.options[selectedOption];
  const name = header === undefined ? '' : parseOptionLabel(header).name;
  return name || answered(selected);
}
