import { isBlankCell } from '@/plan/number-cell';
import { compare, withoutMarks } from '@/plan/numbers';
import type { Scoring } from './scoring';

/** An option's header taken apart: `Opt 2: NATS` has the label `2` and the name `NATS`. */
export type OptionLabel = { label: string | null; name: string };

const labelled = /^opt(?:ion)?\.?\s*#?(\d+|[a-z])(?![\p{L}\d])\s*(?:[:.)–—-]\s*)?(.*)$/isu;

function withoutInnerMarks(text: string): string {
  return withoutMarks(text.replace(/\*\*|`/g, '')).replace(/^[^\p{L}\d[]+/u, '');
}

/** Reads `Opt 2: NATS`, `Option 2 - NATS`, `Option B`, `**NATS**`; the name of a bare label is empty. */
export function parseOptionLabel(header: string): OptionLabel {
  const text = withoutInnerMarks(header);
  const match = labelled.exec(text);
  return match
    ? { label: (match[1] ?? '').toUpperCase(), name: (match[2] ?? '').trim() }
    : { label: null, name: text };
}

function comparable(name: string): string {
  return name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}

function withoutNote(name: string): string {
  return name.replace(/\s*\([^()]*\)$/, '');
}

/** Whether the text goes on after the name as a remark does, not as a longer name does. */
function startsWithName(text: string, name: string): boolean {
  return text.startsWith(name) && /^(?:$|\s|[,;:([—–]|\.(?:\s|$))/.test(text.slice(name.length));
}

function matchByName(text: string, names: readonly string[]): number[] {
  const indexes = (matches: (name: string) => boolean) =>
    names.flatMap((name, option) => (name !== '' && matches(name) ? option : []));
  const exact = indexes((name) => name === text || name === withoutNote(text));
  if (exact.length > 0) return exact;
  const starting = indexes((name) => startsWithName(text, name));
  const longest = Math.max(...starting.map((option) => names[option]?.length ?? 0));
  if (starting.length > 0) return starting.filter((option) => names[option]?.length === longest);
  return indexes((name) => withoutNote(name) === withoutNote(text));
}

function matchByLabel(label: string | null, options: readonly OptionLabel[]): number | null {
  if (label === null) return null;
  const named = options.findIndex((option) => option.label === label);
  if (named >= 0) return named;
  if (options.some((option) => option.label !== null)) return null;
  const position = /\d/.test(label) ? Number(label) - 1 : label.charCodeAt(0) - 65;
  return position >= 0 && position < options.length ? position : null;
}

/**
 * The index of the option that a Selected line names, by the matrix's headers: `NATS`, `Option 2`,
 * `**Option 2: NATS** (highest weighted score)`. A name goes before a number, for columns move. `null`
 * for a blank or template line, and when no option, or more than one, fits.
 */
export function parseSelected(text: string, headers: readonly string[]): number | null {
  if (isBlankCell(text) || /\[(?:N|Name)\]/i.test(text)) return null;
  const options = headers.map(parseOptionLabel);
  const names = options.map(({ name }) => (isBlankCell(name) ? '' : comparable(name)));
  const whole = comparable(withoutInnerMarks(text));
  const { label, name } = parseOptionLabel(text);
  const byLabel = matchByLabel(label, options);
  const found = matchByName(label === null ? whole : comparable(name), names);
  if (found.length > 1) return byLabel !== null && found.includes(byLabel) ? byLabel : null;
  return found[0] ?? byLabel;
}

/** The Selected line for the winner, as the template words it. `winner` is an index of `headers`. */
export function suggestSelected(headers: readonly string[], winner: number): string {
  const { label, name } = parseOptionLabel(headers[winner] ?? '');
  const option = `Option ${label ?? winner + 1}`;
  return `${isBlankCell(name) ? option : `${option}: ${name}`} (highest weighted score)`;
}

/**
 * CALC-SELECTED: `lower` when another option's sum is above the selected one's; a tie is `highest`.
 * `unknown` when nothing is selected, or the selected option has no sum.
 */
export function judgeSelected(
  scoring: Scoring,
  selected: number | null,
): 'highest' | 'lower' | 'unknown' {
  const own = selected === null ? null : scoring.options[selected]?.weighted;
  if (!own) return 'unknown';
  const above = scoring.options.some(({ weighted }) => weighted && compare(weighted, own) > 0);
  return above ? 'lower' : 'highest';
}
