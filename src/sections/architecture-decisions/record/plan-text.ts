import { isUnanswered } from '@/plan/unanswered';
import { parseOptionLabel } from '../compute/selected';
import type { Decision } from '../decision';
import { optionsTable } from '../options-table';
import { consequencesText } from './consequences-field';
import type { SharedField } from './record';

/** What the plan's block says of a shared field, as a record would say it; empty where it says nothing. */
export function planText(view: Decision, field: SharedField, asTable = false): string {
  if (field === 'options') return options(view, asTable);
  if (field === 'selected') return selectedName(view);
  if (field === 'supersedes') return view.supersedes.join(', ');
  if (field === 'requirements') return answered(view.requirementsText);
  if (field !== 'consequences') return answered(view[field]);
  const said = view.tradeOffs.filter(({ name, text }) => name !== '' && answered(text) !== '');
  return consequencesText(said);
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
