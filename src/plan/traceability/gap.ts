import { requirementIn } from './cells';

export interface Gap {
  readonly type: string;
  /** The id of the requirement or decision. */
  readonly item: string;
}

const marks = /[*_`]|⚠|✗|❌|\u{FE0F}/gu;
const nothing = /^(?:-|–|—|n\/a|none|no gaps?.*|)$/i;
export function gapKey({ type, item }: Gap): string {
  return `${type} ${item}`.toLowerCase();
}

/** The gap that a row lists; `undefined` for a row that lists none ("None", `-`, nothing). */
export function listedGap({ type, item }: Gap): Gap | undefined {
  const plain = type.replace(marks, '').replace(/\s+/g, ' ').trim();
  const named = requirementIn(item);
  if (nothing.test(plain) && named === undefined) return undefined;
  return { type: plain, item: named ?? item.replace(marks, '').trim() };
}
