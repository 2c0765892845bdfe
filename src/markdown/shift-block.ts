import type { Block } from './blocks';
import { type Row, rowAt } from './tables';

/** The block in a text that has `by` more characters before it; the lines of a table stay the same objects. */
export function shiftBlock(block: Block, by: number): Block {
  return by === 0 ? block : shiftAll(block, by);
}

export function shiftRow({ from, line }: Row, by: number): Row {
  return rowAt(from + by, line);
}

/** Every offset of a block is called `from` or `to`. */
function shiftAll<T>(part: T, by: number): T;
function shiftAll(part: unknown, by: number): unknown {
  if (Array.isArray(part)) return part.map((item) => shiftAll(item, by));
  if (typeof part !== 'object' || part === null) return part;
  if (isRow(part)) return shiftRow(part, by);
  const members = Object.entries(part).map(([key, member]) => [
    key,
    key === 'from' || key === 'to' ? member + by : shiftAll(member, by),
  ]);
  return Object.fromEntries(members);
}

function isRow(part: object): part is Row {
  return 'line' in part;
}
