import type { Plan, PlanSection } from '../plan';
import type { TemplateId } from '../section';

/** The plan's section of this kind. */
export function sectionOf(plan: Plan, definitionId: string): PlanSection | undefined {
  return plan.sections.find(({ definition }) => definition?.id === definitionId);
}

/** What is absent is missed only where the plan's template has it. */
export function isMissed({ template }: Plan, templates: readonly TemplateId[]): boolean {
  return template !== 'custom' && templates.includes(template);
}
