import { ChangeSet } from '@codemirror/state';
import type { MarkdownDocument } from '@/markdown/document';
import { fail, ok, type Result } from '@/markdown/result';
import type { Edited } from '@/markdown/write';
import { writeAtom } from '@/markdown/write';
import { renameInDocument } from './ids/rename';
import { renaming } from './ids/renaming';
import { locate } from './locate';
import { at, type Operation, type Path, withPlainBreaks } from './operation';
import type { AbsentPlace, LeafPlace, Place } from './place';
import type { Plan } from './plan';
import { readPlan } from './read-plan';
import type { PlanValues, SectionDefinition } from './section';
import { equalJson, isArray, isObject, type Json } from './value';

export interface PlanEdit {
  readonly plan: Plan;
  /** All changes, from the text before the edit to the text after it. */
  readonly changes: ChangeSet;
  /** Where computed text followed: `changes` in two, what was asked for and what followed from it. */
  readonly parts?: { readonly written: ChangeSet; readonly computed: ChangeSet };
  /** An id that the edit renamed; other files that cite it are to follow. */
  readonly renamed?: { readonly from: string; readonly to: string };
}

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
  let edit = start(plan);
  for (const operation of operations) {
    const done = runOperation(edit, withPlainBreaks(operation), definitions);
    if (!done.ok) return done;
    edit = done.value;
  }
  const computed = computeAfter(plan, edit.plan, definitions);
  if (computed.changes.empty) return ok(edit);
  return ok({
    ...edit,
    plan: computed.plan,
    changes: edit.changes.compose(computed.changes),
    parts: { written: edit.changes, computed: computed.changes },
  });
}

/** Writes the computed text that is wrong, wherever it stands. Idempotent. */
export function fixPlan(plan: Plan, definitions: readonly SectionDefinition[]): PlanEdit {
  let edit = start(plan);
  for (const { id } of plan.sections) {
    const section = edit.plan.sections.find((other) => other.id === id);
    for (const operation of section?.definition?.fix?.(section.value, valuesOf(edit.plan)) ?? []) {
      const done = runComputed(edit, at(['sections', id, 'value'], operation), definitions);
      if (done.ok) edit = done.value;
    }
  }
  return edit;
}

function start(plan: Plan): PlanEdit {
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
    for (const operation of definition.derive(old, value, values)) {
      const done = runComputed(edit, at(['sections', id, 'value'], operation), definitions);
      if (done.ok) edit = done.value;
    }
  }
  return edit;
}

/** Every section's value by its id: what `derive` and `fix` may look at. */
export function valuesOf({ sections }: Plan): PlanValues {
  return Object.fromEntries(sections.map(({ id, value }) => [id, value]));
}

/** Computed text is written where its place is in the text; a line that is absent stays so. */
function runComputed(
  edit: PlanEdit,
  operation: Operation,
  definitions: readonly SectionDefinition[],
): Result<PlanEdit> {
  const found = operation.type === 'set' ? locate(edit.plan, operation.path) : undefined;
  const leaf = operation.type === 'set' && !isObject(operation.value);
  if (leaf && (!found?.ok || found.value.place.type === 'absent')) return ok(edit);
  return runOperation(edit, operation, definitions);
}

function runOperation(
  edit: PlanEdit,
  operation: Operation,
  definitions: readonly SectionDefinition[],
): Result<PlanEdit> {
  if (operation.type === 'set') return setValue(edit, operation.path, operation.value, definitions);
  const found = locate(edit.plan, operation.path);
  if (!found.ok) return found;
  const done = runListOperation(edit.plan.document, found.value.place, operation);
  return done.ok ? ok(advance(edit, done.value, definitions)) : done;
}

function runListOperation(
  document: MarkdownDocument,
  place: Place,
  operation: Exclude<Operation, { type: 'set' }>,
): Result<Edited> {
  if (place.type !== 'array') return fail('There is no list here to change');
  const count = place.items.length;
  const { index } = operation;
  const limit = operation.type === 'insert' ? count : count - 1;
  if (!Number.isInteger(index) || index < 0 || index > limit)
    return fail(`The list has ${count} items, and none at ${index}`);
  if (operation.type === 'insert')
    return place.insert?.(document, index, operation.value) ?? fail('Nothing can be added here');
  if (operation.type === 'remove')
    return place.remove?.(document, index) ?? fail('Nothing can be removed here');
  if (operation.to < 0 || operation.to >= count)
    return fail(`The list has no place ${operation.to}`);
  if (operation.to === index)
    return ok({ document, changes: ChangeSet.empty(document.text.length) });
  return place.move?.(document, index, operation.to) ?? fail('Nothing can be moved here');
}

function setValue(
  edit: PlanEdit,
  path: Path,
  value: Json,
  definitions: readonly SectionDefinition[],
): Result<PlanEdit> {
  const found = locate(edit.plan, path);
  if (!found.ok) return setWithin(edit, path, value, definitions) ?? found;
  const { place, value: old } = found.value;
  if (equalJson(old, value)) return ok(edit);
  switch (place.type) {
    case 'leaf':
      return setLeaf(edit, found.value.path, place, value, definitions);
    case 'absent':
      return setAbsent(edit, path, place, value, definitions);
    case 'fixed':
      return fail('This is part of the layout and cannot be set');
    case 'object':
      return setMembers(edit, path, value, definitions);
    case 'array':
      return setItems(edit, path, place.items.length, value, definitions);
  }
}

/** Writes what is absent; one of several parts is written empty first and then filled in. */
function setAbsent(
  edit: PlanEdit,
  path: Path,
  place: AbsentPlace,
  value: Json,
  definitions: readonly SectionDefinition[],
): Result<PlanEdit> {
  const done = created(edit, place.create?.(edit.plan.document, value), definitions);
  return done.ok && isObject(value) ? setMembers(done.value, path, value, definitions) : done;
}

/** Sets a value whose surroundings are absent: the sub-heading that it stands under is written first. */
function setWithin(
  edit: PlanEdit,
  path: Path,
  value: Json,
  definitions: readonly SectionDefinition[],
): Result<PlanEdit> | undefined {
  for (let length = path.length - 1; length > 3; length -= 1) {
    const outer = locate(edit.plan, path.slice(0, length));
    if (!outer.ok) continue;
    const { place } = outer.value;
    if (place.type !== 'absent' || place.kind || !place.create) return undefined;
    const done = created(edit, place.create(edit.plan.document, {}), definitions);
    return done.ok ? setValue(done.value, path, value, definitions) : done;
  }
  return undefined;
}

function created(
  edit: PlanEdit,
  done: Result<Edited> | undefined,
  definitions: readonly SectionDefinition[],
): Result<PlanEdit> {
  if (!done) return fail('There is nothing in the text yet that could hold this; add it first');
  return done.ok ? ok(advance(edit, done.value, definitions)) : done;
}

function setLeaf(
  edit: PlanEdit,
  path: Path,
  place: LeafPlace,
  value: Json,
  definitions: readonly SectionDefinition[],
): Result<PlanEdit> {
  const { document } = edit.plan;
  if (place.write) return created(edit, place.write(document, value), definitions);
  const text = place.kind.put(place.atom.value, value);
  if (!text.ok) return text;
  const back = place.kind.get(text.value);
  const asTyped = text.value === value || String(back) === String(value);
  if (!asTyped && !equalJson(back, value))
    return fail(`Here this would read as ${JSON.stringify(back)}`);
  const rename = renaming(edit.plan, place, value);
  if (rename) {
    const renamed = renameInDocument(document, rename.from, rename.to);
    return ok({ ...advance(edit, renamed, definitions), renamed: rename });
  }
  const done = created(edit, writeAtom(document, place.chunk, place.atom, text.value), definitions);
  return done.ok && !standsAt(done.value.plan, path, back) ? fail(movesElsewhere) : done;
}

const movesElsewhere = 'With this text the plan would be divided into other sections or parts';

/** Whether the plan shows the value at the same path: a heading can turn into another section's. */
function standsAt(plan: Plan, path: Path, value: Json): boolean {
  const found = locate(plan, path);
  return found.ok && equalJson(found.value.value, value);
}

function setMembers(
  edit: PlanEdit,
  path: Path,
  value: Json,
  definitions: readonly SectionDefinition[],
): Result<PlanEdit> {
  if (!isObject(value)) return fail('Expected an object');
  let current = edit;
  for (const [key, member] of Object.entries(value)) {
    if (member === undefined) continue;
    const done = setValue(current, [...path, key], member, definitions);
    if (!done.ok) return done;
    current = done.value;
  }
  return ok(current);
}

/** Sets a list: common items in place, then those that are too many or missing at the end. */
function setItems(
  edit: PlanEdit,
  path: Path,
  count: number,
  value: Json,
  definitions: readonly SectionDefinition[],
): Result<PlanEdit> {
  if (!isArray(value)) return fail('Expected a list');
  let current = edit;
  for (let index = count - 1; index >= value.length; index -= 1) {
    const done = runOperation(current, { type: 'remove', path, index }, definitions);
    if (!done.ok) return done;
    current = done.value;
  }
  for (const [index, item] of value.entries()) {
    const step: Operation =
      index < count
        ? { type: 'set', path: [...path, String(index)], value: item }
        : { type: 'insert', path, index, value: item };
    const done = runOperation(current, step, definitions);
    if (!done.ok) return done;
    current = done.value;
  }
  return ok(current);
}

function advance(
  edit: PlanEdit,
  { document, changes }: Edited,
  definitions: readonly SectionDefinition[],
): PlanEdit {
  return {
    ...edit,
    plan: readPlan(document, definitions, edit.plan),
    changes: edit.changes.compose(changes),
  };
}
