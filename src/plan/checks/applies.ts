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

/** Whether the section with this id is of this kind: only then its rules mend what stands in it. */
export function isOfKind(plan: Plan, section: string, definitionId: string): boolean {
  return plan.sections.find(({ id }) => id === section)?.definition?.id === definitionId;
}
