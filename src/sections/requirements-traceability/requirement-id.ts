import { id, type LeafKind } from '@/plan/kinds';
import { requirementIn } from '@/plan/traceability/cells';

/** A requirement's id. Specifications number them as they like: FR-001, FR-004a, REQ-EXPORT-001. */
export const requirementId: LeafKind = {
  ...id('FR'),
  problem: (value) =>
    value === '' || requirementIn(String(value)) === value
      ? undefined
      : 'Expected an id such as FR-001',
};
