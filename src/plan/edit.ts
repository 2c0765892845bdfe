import { ChangeSet } from '@codemirror/state';
import { fail, ok, type Result } from '@/markdown/result';
import { resultOf } from '@/markdown/steps';
import { takenId } from './ids/taken';
import { locate } from './locate';
import { at, type Operation, withPlainBreaks } from './operation';
import type { Plan } from './plan';
import type { PlanEdit } from './run-operation';
import { runComputed, runOperations } from './run-operations';
import type { PlanValues, SectionDefinition } from './section';
import { equalJson } from './value';

export type { PlanEdit } from './run-operation';

/**
 * Carries out operations on a plan, with the computed text that follows from them. Each is written
 * as the smallest edit, read again and verified before the next. The first that cannot be written
 * fails the whole edit.
 */
export function editPlan(
  plan: Plan,
  operations: readonly Operation[],
  definitions: readonly SectionDefinition[],
): Result<PlanEdit> {
  return resultOf(editSteps(plan, operations, definitions));
}

/** The same in steps. */
export function* editSteps(
  plan: Plan,
  operations: readonly Operation[],
  definitions: readonly SectionDefinition[],
): Generator<undefined, Result<PlanEdit>> {
  const plain = operations.map((operation) =>
    isAsRead(plan, operation) ? operation : withPlainBreaks(operation),
  );
  const done = runOperations(start(plan), plain, definitions);
  if (!done.ok) return done;
  yield;
  const edit = done.value;
  const taken = takenId(plan, edit.plan, operations);
  if (taken !== undefined) return fail(`${taken} is taken already`);
  const computed = computeAfter(plan, edit.plan, definitions);
  if (computed.changes.empty) return ok(edit);
  return ok({
    ...edit,
    plan: computed.plan,
    changes: edit.changes.compose(computed.changes),
    parts: { written: edit.changes, computed: computed.changes },
  });
}

/** A value set as it was read is no edit, whatever line breaks it holds. */
function isAsRead(plan: Plan, operation: Operation): boolean {
  if (operation.type !== 'set') return false;
  const found = locate(plan, operation.path);
  return found.ok && equalJson(found.value.value, operation.value);
}

/** An edit that has changed nothing yet. */
export function start(plan: Plan): PlanEdit {
  return { plan, changes: ChangeSet.empty(plan.document.text.length) };
}

/**
 * Brings up to date the computed text that depends on what differs between two readings of a plan,
 * whichever edit made the difference. Its changes start at the text of `after`.
 */
export function computeAfter(
  before: Plan,
  after: Plan,
  definitions: readonly SectionDefinition[],
): PlanEdit {
  let edit = start(after);
  const values = { before: valuesOf(before), after: valuesOf(after) };
  for (const { id, definition, value } of after.sections) {
    const old = values.before[id];
    if (!definition?.derive || !old) continue;
    const inputs = [id, ...(definition.reads ?? [])];
    if (inputs.every((input) => values.before[input] === values.after[input])) continue;
    edit = runComputed(edit, within(id, definition.derive(old, value, values)), definitions);
  }
  return edit;
}

/** Every section's value by its id: what `derive` and `fix` may look at. */
export function valuesOf({ sections }: Plan): PlanValues {
  return Object.fromEntries(sections.map(({ id, value }) => [id, value]));
}

/** The operations of a section's value, from the plan's root. */
export function within(section: string, operations: readonly Operation[]): Operation[] {
  return operations.map((operation) => at(['sections', section, 'value'], operation));
}
