import { type LeafKind, oneOf } from '@/plan/kinds';

const words = oneOf(['Proposed', 'Accepted', 'Deprecated', 'Superseded']);
const superseded = /^superseded by\s+\[?(ADR-\w+)\]?(?:\([^)]*\))?\s*$/i;

/** The decision that a status names as the successor. */
export function successorIn(status: string): string | undefined {
  return superseded.exec(status.trim())?.[1];
}

/** One of the template's words; `Superseded by ADR-003` is one of them, whichever decision it names. */
export const decisionStatus: LeafKind = {
  ...words,
  problem: (value) =>
    typeof value === 'string' && successorIn(value) !== undefined
      ? undefined
      : words.problem(value),
};
