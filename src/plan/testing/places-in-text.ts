import { chunkStarts } from '@/markdown/document';
import { rawOffset } from '@/markdown/line-endings';
import type { Plan } from '../plan';
import { type Leaf, leavesOf } from './leaves';
import { labelledLines, listItems, type OraclePlace, tableCells } from './line-oracle';

export type PlaceKind = 'cell' | 'label' | 'item' | 'task';

/** A place that both the oracle finds in the lines and `read` shows, and where. */
export interface FoundPlace {
  readonly kind: PlaceKind;
  readonly oracle: OraclePlace;
  readonly leaf: Leaf;
}

const contexts: Record<PlaceKind, string> = {
  cell: 'cell',
  label: 'field',
  item: 'item',
  task: 'item',
};

/** The oracle's places of a text that `read` shows as a leaf of their own, not within a text. */
export function placesInText(source: string, plan: Plan): FoundPlace[] {
  const leaves = new Map<string, Leaf>();
  const position = positions(source, plan);
  for (const leaf of leavesOf(plan)) {
    const { line, column } = position(leaf);
    leaves.set(`${leaf.place.atom.context} ${line} ${column}`, leaf);
  }
  const found: { kind: PlaceKind; oracle: OraclePlace }[] = [
    ...tableCells(source).map((oracle) => ({ kind: 'cell' as const, oracle })),
    ...labelledLines(source).map((oracle) => ({ kind: 'label' as const, oracle })),
    ...listItems(source).map((oracle) => ({
      kind: oracle.task ? ('task' as const) : ('item' as const),
      oracle,
    })),
  ];
  return found.flatMap(({ kind, oracle }) => {
    const leaf = leaves.get(`${contexts[kind]} ${oracle.line} ${oracle.from}`);
    return leaf ? [{ kind, oracle, leaf }] : [];
  });
}

/** Line (from 1) and column of a leaf's text in the file. */
function positions(source: string, plan: Plan) {
  const { document } = plan;
  const starts = chunkStarts(document);
  const chunkAt = new Map(document.chunks.map((chunk, index) => [chunk, starts[index] ?? 0]));
  const lineStarts = [0];
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1))
    lineStarts.push(at + 1);
  return ({ place: { chunk, atom } }: Leaf) => {
    const at = (chunkAt.get(chunk) ?? 0) + rawOffset(chunk.breaks, atom.from);
    const line = lineStarts.findLastIndex((start) => start <= at);
    return { line: line + 1, column: at - (lineStarts[line] ?? 0) };
  };
}
