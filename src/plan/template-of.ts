import { normaliseHeading } from './heading-text';
import type { PlanSection } from './plan';
import type { TemplateId } from './section';

const product = new Set([
  'strategic narrative',
  'architecture decisions',
  'pre mortem analysis',
  'requirements traceability matrix',
  'observability & monitoring plan',
  'scalability strategy',
]);
const core = ['summary', 'technical context', 'constitution check', 'project structure'];

/** Which template a plan follows, told by its headings; `custom` when it is none of them. */
export function templateOf(sections: readonly PlanSection[]): TemplateId | 'custom' {
  const names = new Set(sections.map(({ heading }) => normaliseHeading(heading)));
  if ([...product].filter((name) => names.has(name)).length >= 2) return 'product';
  if (names.has('infrastructure architecture')) return 'infrastructure';
  return core.filter((name) => names.has(name)).length >= 3 ? 'core' : 'custom';
}
