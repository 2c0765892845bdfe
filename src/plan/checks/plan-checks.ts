import type { Check } from './check';
import { noPlaceholders } from './placeholder-check';
import { idsUnique, referencesResolve } from './references';
import { researchComplete } from './research';

/** The checks that belong to no known section. */
export const planChecks: readonly Check[] = [
  noPlaceholders,
  researchComplete,
  referencesResolve,
  idsUnique,
];
