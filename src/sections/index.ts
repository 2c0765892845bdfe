import type { SectionDefinition } from '@/plan/section';
import { architectureDecisions } from './architecture-decisions';
import { complexityTracking } from './complexity-tracking';
import { constitutionCheck } from './constitution-check';
import { header } from './header';
import { preMortem } from './pre-mortem';
import { projectStructure } from './project-structure';
import { summary } from './summary';
import { technicalContext } from './technical-context';

/** The sections that are known, in template order. */
export const sections: readonly SectionDefinition[] = [
  header,
  summary,
  technicalContext,
  architectureDecisions,
  preMortem,
  constitutionCheck,
  projectStructure,
  complexityTracking,
];
