import { isBlankCell } from '@/plan/number-cell';
import type { Scoring } from './scoring';
import { parseOptionLabel, suggestSelected } from './selected';

/** The Selected line for the option with the highest sum; `null` while there is none or a tie. */
export function suggestion(headers: readonly string[], { winners }: Scoring): string | null {
  const [winner, ...others] = winners;
  return winner === undefined || others.length > 0 ? null : suggestSelected(headers, winner);
}

/**
 * Whether the comparison is whole enough for its winner to be written down unasked, since a written
 * choice is never rewritten: no option is half scored, and none is left blank, save columns without a
 * name beyond the third.
 */
export function isDecided(headers: readonly string[], { options }: Scoring): boolean {
  const started = options.filter(({ empty }) => !empty);
  if (started.length === 0 || started.some(({ complete }) => !complete)) return false;
  const spare = (option: number) => isBlankCell(parseOptionLabel(headers[option] ?? '').name);
  const least = started.length >= 3;
  return options.every(({ empty }, option) => !empty || (least && spare(option)));
}

/** Selected after an option that it names was renamed: its name follows, all else stays. */
export function renameInSelected(selected: string, from: string, to: string): string {
  const old = parseOptionLabel(from).name;
  const name = parseOptionLabel(to).name;
  if (isBlankCell(old) || isBlankCell(name)) return selected;
  const at = selected.toLowerCase().indexOf(old.toLowerCase());
  return at < 0 ? selected : selected.slice(0, at) + name + selected.slice(at + old.length);
}
