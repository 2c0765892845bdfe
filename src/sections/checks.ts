import type { Check } from '@/plan/checks/check';
import { checks as architectureDecisions } from './architecture-decisions/checks';
import { checks as constitutionCheck } from './constitution-check/checks';
import { checks as preMortem } from './pre-mortem/checks';
import { checks as technicalContext } from './technical-context/checks';

/** The known sections' own checks. Apart from the definitions: a plan can be edited before it is checked. */
export const sectionChecks: readonly Check[] = [
  ...technicalContext,
  ...architectureDecisions,
  ...preMortem,
  ...constitutionCheck,
];
