import type { Row, TableBlock } from '@/markdown/tables';
import { labelKeys, normaliseLabel } from '../heading-text';

/** What the columns of a scoring matrix are, by their index. */
export interface MatrixLayout {
  readonly name: number;
  /** -1 where the criteria have no weights. */
  readonly weight: number;
  /** The header says that the weights are percentages: `Weight (%)`. */
  readonly inPercent: boolean;
  readonly options: readonly number[];
  /** Columns that say more of a criterion: notes, a number. */
  readonly more: readonly number[];
}

const names =
  /^(?:(?:evaluation|decision) )?(?:crit[eè]r\w+|kriteri\p{L}+|критери\p{L}+|基準|标准)$/u;
const weights = /^(?:weight(?:s|ing)?|wt\.?|gewicht(?:ung)?|poids|peso|вес|重み|权重)$/;
const remarks =
  /^(?:notes?|comments?|remarks?|rationale|reason(?:s|ing)?|justification|description)$/;
const numbers = /^(?:#|no|nr|id)\.?$/i;
const sums = /^(?:weighted (?:score|total|sum)|(?:total )?scores?|total|sum|summe|итого)$/;

const isIn = (words: RegExp, text: string) => labelKeys(text).some((key) => words.test(key));

/**
 * The columns of a scoring matrix, told by their headers alone; undefined for any other table. Only weights
 * and remarks stand before the criteria, and each column that is neither is an option's.
 */
export function matrixLayout(source: string, table: TableBlock): MatrixLayout | undefined {
  const headers = textsOf(source, table.header);
  const name = headers.findIndex((text) => isIn(names, text));
  const weight = headers.findIndex((text) => isIn(weights, text));
  const rest = headers.flatMap((_, index) => (index === name || index === weight ? [] : index));
  const more = rest.filter((index) => {
    const text = headers[index] ?? '';
    return isIn(remarks, text) || (index < name && numbers.test(text));
  });
  const options = rest.filter((index) => !more.includes(index));
  const leads = name >= 0 && options.every((index) => index > name);
  const compares = weight >= 0 || options.length > 0;
  const inPercent = headers[weight]?.includes('%') === true;
  return leads && compares ? { name, weight, inPercent, options, more } : undefined;
}

/** Whether a row holds the sums: its criterion, or what stands beside it, says so. */
export function isSumRow(source: string, row: Row, { options }: MatrixLayout): boolean {
  return textsOf(source, row).some(
    (text, index) => !options.includes(index) && sums.test(normaliseLabel(text)),
  );
}

function textsOf(source: string, { cells }: Row): string[] {
  return cells.map(({ content }) => source.slice(content.from, content.to));
}
