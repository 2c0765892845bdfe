import { id, type LeafKind } from '@/plan/kinds';

const pattern = /^[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)*-\d+[A-Za-z]?$/;

/** A requirement's id. Specifications number them as they like: FR-001, FR-004a, REQ-EXPORT-001. */
export const requirementId: LeafKind = {
  ...id('FR'),
  problem: (value) =>
    value === '' || pattern.test(String(value)) ? undefined : 'Expected an id such as FR-001',
};
