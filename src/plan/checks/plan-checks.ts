import { budgetChecks } from './budgets';
import type { Check } from './check';
import { contractChecks } from './contracts';
import { coverageChecks } from './coverage';
import { dependencyChecks } from './dependencies';
import { gapChecks } from './gaps';
import { narrativeChecks } from './narrative';
import { observabilityChecks } from './observability';
import { noPlaceholders } from './placeholder-check';
import { idsUnique, referencesResolve } from './references';
import { requirementChecks } from './requirements';
import { researchComplete } from './research';
import { scalabilityChecks } from './scalability';

/** The checks that belong to no section with a folder of its own. */
export const planChecks: readonly Check[] = [
  noPlaceholders,
  researchComplete,
  referencesResolve,
  idsUnique,
  ...dependencyChecks,
  ...contractChecks,
  ...narrativeChecks,
  ...requirementChecks,
  ...coverageChecks,
  ...gapChecks,
  ...observabilityChecks,
  ...budgetChecks,
  ...scalabilityChecks,
];
