import { start, valuesOf, within } from './edit';
import { definedIds } from './ids/defined';
import type { Operation } from './operation';
import type { Plan, PlanSection } from './plan';
import type { PlanEdit } from './run-operation';
import { runComputed } from './run-operations';
import type { PlanValues, SectionDefinition } from './section';
import type { JsonObject } from './value';

/**
 * The operations that mend wrong computed text of a section, whatever edit it comes from. `ids`: those that
 * the plan defines.
 */
export type Fix = (
  value: JsonObject,
  plan: PlanValues,
  ids: ReadonlySet<string>,
) => readonly Operation[];

/** By the id of the section's definition. */
export type Fixes = { readonly [definition: string]: Fix };

/** Writes the computed text that is wrong, wherever it stands. Idempotent. */
export function fixPlan(
  plan: Plan,
  definitions: readonly SectionDefinition[],
  fixes: Fixes,
): PlanEdit {
  let edit = start(plan);
  for (const { id } of plan.sections) {
    const section = edit.plan.sections.find((other) => other.id === id);
    if (section) edit = runComputed(edit, fixesOf(edit.plan, section, fixes), definitions);
  }
  return edit;
}

/** The operations that mend a section's computed text, with paths from the plan's root. */
export function fixesOf(
  plan: Plan,
  { id, definition, value }: PlanSection,
  fixes: Fixes,
): readonly Operation[] {
  const fix = definition && fixes[definition.id];
  if (!fix) return [];
  const ids = new Set(definedIds(plan).map((one) => one.id));
  return within(id, fix(value, valuesOf(plan), ids));
}
