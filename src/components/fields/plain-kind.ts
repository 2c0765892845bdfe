import type { LeafKind } from '@/plan/kinds';
import { textOf } from './json-guards';

/** Text of no particular kind, for what is read by inference. */
export const plainKind: LeafKind = {
  name: 'text',
  get: (text) => text,
  put: (_, value) => ({ ok: true, value: textOf(value) }),
  problem: () => undefined,
};
