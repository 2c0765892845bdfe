import { ChangeSet } from '@codemirror/state';
import type { MarkdownDocument } from '@/markdown/document';
import { fail, ok, type Result } from '@/markdown/result';
import type { Edited } from '@/markdown/write';
import { writeAtom } from '@/markdown/write';
import { renameInDocument } from './ids/rename';
import { renaming } from './ids/renaming';
import type { LeafKind } from './kinds';
import { locate } from './locate';
import type { Operation, Path } from './operation';
import type { AbsentPlace, LeafPlace, Place } from './place';
import type { Plan } from './plan';
import { readPlan } from './read-plan';
import type { SectionDefinition } from './section';
import { equalJson, isArray, isEmpty, isObject, type Json } from './value';

export interface PlanEdit {
  readonly plan: Plan;
  /** All changes, from the text before the edit to the text after it. */
  readonly changes: ChangeSet;
  /** Where computed text followed: `changes` in two, what was asked for and what followed from it. */
  readonly parts?: { readonly written: ChangeSet; readonly computed: ChangeSet };
  /** An id that the edit renamed; other files that cite it are to follow. */
  readonly renamed?: { readonly from: string; readonly to: string };
}

/** Carries out one operation: the smallest edit, read again and verified. */
export function runOperation(
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

/** Why a list of `count` items has no place for the operation; undefined where it has. */
export function outOfRange(
  count: number,
  operation: Exclude<Operation, { type: 'set' }>,
): string | undefined {
  const { index } = operation;
  const limit = operation.type === 'insert' ? count : count - 1;
  if (!Number.isInteger(index) || index < 0 || index > limit)
    return `The list has ${count} items, and none at ${index}`;
  if (operation.type === 'move' && (operation.to < 0 || operation.to >= count))
    return `The list has no place ${operation.to}`;
  return undefined;
}

function runListOperation(
  document: MarkdownDocument,
  place: Place,
  operation: Exclude<Operation, { type: 'set' }>,
): Result<Edited> {
  if (place.type !== 'array') return fail('There is no list here to change');
  const outside = outOfRange(place.items.length, operation);
  if (outside !== undefined) return fail(outside);
  const { index } = operation;
  if (operation.type === 'insert')
    return place.insert?.(document, index, operation.value) ?? fail('Nothing can be added here');
  if (operation.type === 'remove')
    return place.remove?.(document, index) ?? fail('Nothing can be removed here');
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

/** The first line that holds something, where another follows. */
const firstLine = /^[ \t\n]*([^\n]*[^ \t\n])[ \t]*\n/;

/**
 * Writes what is absent. One of several parts is written empty first and then filled in; of a text of
 * several lines the first is written first, where they cannot be written at once.
 */
function setAbsent(
  edit: PlanEdit,
  path: Path,
  place: AbsentPlace,
  value: Json,
  definitions: readonly SectionDefinition[],
): Result<PlanEdit> {
  const done = created(edit, place.create?.(edit.plan.document, value), definitions);
  if (done.ok) {
    const isExact = place.exact && typeof value === 'string';
    if (isExact && !standsAsTyped(done.value.plan, path, place.kind, value))
      return fail(movesElsewhere);
    if (!isObject(value)) return done;
    if (isAbsent(done.value.plan, path)) return fail(movesElsewhere);
    return setMembers(done.value, path, value, definitions);
  }
  const line = typeof value === 'string' ? firstLine.exec(value)?.[1] : undefined;
  if (line === undefined) return done;
  const first = created(edit, place.create?.(edit.plan.document, line), definitions);
  return first.ok ? setValue(first.value, path, value, definitions) : done;
}

/** Whether the plan shows what was typed as it is, or as its kind reads it: ids as a list of them. */
function standsAsTyped(plan: Plan, path: Path, kind: LeafKind | undefined, value: Json): boolean {
  const read = typeof value === 'string' && kind ? kind.get(value) : value;
  return [value, read].some((one) => standsAt(plan, path, one));
}

function isAbsent(plan: Plan, path: Path): boolean {
  const found = locate(plan, path);
  return !found.ok || found.value.place.type === 'absent';
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
    if (!done.ok) return done;
    // What is absent holds nothing already.
    if (isEmpty(value) && locate(done.value.plan, path).ok) return ok(edit);
    return setValue(done.value, path, value, definitions);
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
  const own =
    place.remove && isEmpty(value) ? place.remove(document) : place.write?.(document, value);
  if (own) {
    const done = created(edit, own, definitions);
    const stands = done.ok && standsAsTyped(done.value.plan, path, place.kind, value);
    return done.ok && !stands ? fail(movesElsewhere) : done;
  }
  const text = textFor(place, value);
  if (!text.ok) return text;
  const rename = renaming(edit.plan, place, value);
  const done = created(edit, writeAtom(document, place.chunk, place.atom, text.value), definitions);
  const back = place.kind.get(text.value);
  if (!done.ok) return done;
  if (!standsAt(done.value.plan, path, back))
    return fail(
      place.atom.context === 'raw' ? otherBlock : isEmpty(value) ? belowFollows : movesElsewhere,
    );
  if (!rename) return done;
  const cited = renameInDocument(done.value.plan.document, rename.from, rename.to);
  return ok({ ...advance(done.value, cited, definitions), renamed: rename });
}

/** A value as its atom's text; a problem where it would read as something else. */
export function textFor({ kind, atom }: LeafPlace, value: Json): Result<string> {
  const text = kind.put(atom.value, value);
  if (!text.ok) return text;
  const back = kind.get(text.value);
  const asTyped = text.value === value || String(back) === String(value);
  if (asTyped || equalJson(back, value)) return text;
  return fail(`Here this would read as ${JSON.stringify(back)}`);
}

const otherBlock = 'Markdown would read this text as something else here';
const belowFollows = 'Without these words the list below would be read as the value of this field';
const movesElsewhere = 'With this text the plan would be divided into other sections or parts';

/** Whether the plan shows the value at the same path: a heading can turn into another section's. */
export function standsAt(plan: Plan, path: Path, value: Json): boolean {
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

export function advance(
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
