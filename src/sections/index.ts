import type { SectionDefinition } from '@/plan/section';
import { apiContracts } from './api-contracts';
import { apiMethodReference } from './api-method-reference';
import { architectureDecisions } from './architecture-decisions';
import { complexityTracking } from './complexity-tracking';
import { constitutionCheck } from './constitution-check';
import { dependencyRegistry } from './dependency-registry';
import { designSystem } from './design-system';
import { header } from './header';
import { infrastructureArchitecture } from './infrastructure-architecture';
import { nonFunctionalRequirements } from './non-functional-requirements';
import { observability } from './observability';
import { preMortem } from './pre-mortem';
import { projectStructure } from './project-structure';
import { requirementsTraceability } from './requirements-traceability';
import { scalability } from './scalability';
import { strategicNarrative } from './strategic-narrative';
import { summary } from './summary';
import { technicalContext } from './technical-context';

/** The sections that are known, in template order. */
export const sections: readonly SectionDefinition[] = [
  header,
  summary,
  strategicNarrative,
  technicalContext,
  nonFunctionalRequirements,
  designSystem,
  dependencyRegistry,
  apiMethodReference,
  apiContracts,
  architectureDecisions,
  preMortem,
  requirementsTraceability,
  observability,
  scalability,
  constitutionCheck,
  infrastructureArchitecture,
  projectStructure,
  complexityTracking,
];
