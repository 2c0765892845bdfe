import type { Plan } from '@/plan/plan';
import type { SectionDefinition } from '@/plan/section';
import { sections } from '@/sections';

/** The known sections that a plan does not have, in template order. */
export function missingSections(plan: Plan): readonly SectionDefinition[] {
  const present = new Set(plan.sections.map(({ definition }) => definition));
  return sections.filter((definition) => !present.has(definition));
}
