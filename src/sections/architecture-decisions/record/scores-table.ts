import { unescapeCell } from '@/markdown/escape';

interface ScoresTable {
  readonly options: readonly string[];
  readonly criteria: readonly {
    readonly name: string;
    readonly weight: string;
    readonly scores: readonly string[];
  }[];
  /** The sums as they are printed. */
  readonly sums: readonly string[];
}

const sumRow = /^\**(?:weighted score|total)\**$/i;
const shareRow = /^\**of the possible maximum\**$/i;

/** The comparison in a record's table. */
export function readScores(table: string): ScoresTable {
  const rows = table
    .split('\n')
    .filter((line) => !/^\|[\s:|-]+$/.test(line))
    .map(cellsOf);
  const [head = [], ...body] = rows;
  const sums = body.find(([name = '']) => sumRow.test(name))?.slice(2) ?? [];
  const criteria = body
    .filter(([name = '']) => !sumRow.test(name) && !shareRow.test(name))
    .map(([name = '', weight = '', ...scores]) => ({ name, weight, scores }));
  return { options: head.slice(2), criteria, sums: sums.map((sum) => sum.replaceAll('*', '')) };
}

function cellsOf(line: string): string[] {
  const inner = line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  return inner.split(/(?<!\\)\|/).map((cell) => unescapeCell(cell.trim()));
}
