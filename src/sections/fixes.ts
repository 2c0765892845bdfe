import type { Fixes } from '@/plan/fix-plan';
import { fix as architectureDecisions } from './architecture-decisions/fix';
import { fix as nonFunctionalRequirements } from './non-functional-requirements/fix';
import { fix as observability } from './observability/fix';
import { fix as preMortem } from './pre-mortem/fix';
import { fix as requirementsTraceability } from './requirements-traceability/fix';

/** What mends the sections' computed text. Apart from the definitions: a plan can be edited before it is mended. */
export const fixes: Fixes = {
  'architecture-decisions': architectureDecisions,
  'non-functional-requirements': nonFunctionalRequirements,
  observability,
  'pre-mortem': preMortem,
  'requirements-traceability': requirementsTraceability,
};
