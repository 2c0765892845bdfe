import { writeAtoms } from '@/markdown/write-many';
import { renaming } from './ids/renaming';
import { locate } from './locate';
import type { Operation, Path } from './operation';
import type { ArrayPlace, KeptOrNew, LeafPlace } from './place';
import type { Plan } from './plan';
import { advance, outOfRange, type PlanEdit, standsAt, textFor } from './run-operation';
import type { SectionDefinition } from './section';
import { equalJson, isEmpty } from './value';

type SetOperation = Extract<Operation, { type: 'set' }>;
type RowOperation = Extract<Operation, { type: 'insert' | 'remove' }>;

interface LeafWrite {
  readonly path: Path;
  readonly place: LeafPlace;
  readonly text: string;
  /** The leaf holds it already. */
  readonly same: boolean;
}

/** How many operations from `start` on may be carried out at once; 0 for one that has to go by itself. */
export function together(plan: Plan, operations: readonly Operation[], start: number): number {
  const first = operations[start];
  if (first?.type === 'set') return leavesFrom(plan, operations, start);
  if (first?.type === 'insert' || first?.type === 'remove') return rowsFrom(operations, start);
  return 0;
}

/** Carries out such operations at once; undefined where they have to be parted. */
export function atOnce(
  edit: PlanEdit,
  operations: readonly Operation[],
  definitions: readonly SectionDefinition[],
): PlanEdit | undefined {
  const sets = operations.filter((operation) => operation.type === 'set');
  if (sets.length === operations.length) return setLeaves(edit, sets, definitions);
  const rows = operations.filter(({ type }) => type === 'insert' || type === 'remove');
  return rearrange(edit, rows as readonly RowOperation[], definitions);
}

function leavesFrom(plan: Plan, operations: readonly Operation[], start: number): number {
  const seen = new Set<unknown>();
  let index = start;
  for (; index < operations.length; index += 1) {
    const operation = operations[index];
    const leaf = operation?.type === 'set' ? leafFor(plan, operation) : undefined;
    if (!leaf || seen.has(leaf.place.atom)) break;
    seen.add(leaf.place.atom);
  }
  return index - start;
}

/** The write of an operation that fills an atom and changes nothing else: no heading, no id. */
function leafFor(plan: Plan, { path, value }: SetOperation): LeafWrite | undefined {
  const found = locate(plan, path);
  if (!found.ok || found.value.place.type !== 'leaf') return undefined;
  const { place } = found.value;
  const { context } = place.atom;
  const own = place.write || (place.remove && isEmpty(value));
  if (own || context === 'heading' || context === 'raw') return undefined;
  if (equalJson(found.value.value, value))
    return { path: found.value.path, place, text: place.atom.value, same: true };
  if (place.kind.name === 'id' || renaming(plan, place, value)) return undefined;
  const text = textFor(place, value);
  return text.ok ? { path: found.value.path, place, text: text.value, same: false } : undefined;
}

function setLeaves(
  edit: PlanEdit,
  operations: readonly SetOperation[],
  definitions: readonly SectionDefinition[],
): PlanEdit | undefined {
  const leaves = operations.flatMap((operation) => leafFor(edit.plan, operation) ?? []);
  if (leaves.length < operations.length) return undefined;
  const writes = leaves.filter(({ same }) => !same);
  if (writes.length === 0) return edit;
  const written = writeAtoms(
    edit.plan.document,
    writes.map(({ place: { chunk, atom }, text }) => ({ chunk, atom, value: text })),
  );
  if (!written) return undefined;
  const done = advance(edit, written, definitions);
  const stands = writes.every(({ path, place, text }) =>
    standsAt(done.plan, path, place.kind.get(text)),
  );
  return stands ? done : undefined;
}

function rowsFrom(operations: readonly Operation[], start: number): number {
  const path = operations[start]?.path;
  let index = start;
  for (; index < operations.length; index += 1) {
    const operation = operations[index];
    if (operation?.type !== 'insert' && operation?.type !== 'remove') break;
    if (!equalPaths(operation.path, path)) break;
  }
  return index - start;
}

function equalPaths(a: Path, b: Path | undefined): boolean {
  return a.length === b?.length && a.every((segment, index) => segment === b[index]);
}

function rearrange(
  edit: PlanEdit,
  operations: readonly RowOperation[],
  definitions: readonly SectionDefinition[],
): PlanEdit | undefined {
  const found = operations[0] && locate(edit.plan, operations[0].path);
  if (!found?.ok || found.value.place.type !== 'array') return undefined;
  const { place } = found.value;
  const order = orderAfter(place, operations);
  const done = order && place.rearrange?.(edit.plan.document, order);
  return done?.ok ? advance(edit, done.value, definitions) : undefined;
}

/** The list as the operations leave it; undefined where one of them has no place in it. */
function orderAfter(
  { items }: ArrayPlace,
  operations: readonly RowOperation[],
): KeptOrNew[] | undefined {
  const order: KeptOrNew[] = [...items.keys()];
  for (const operation of operations) {
    if (outOfRange(order.length, operation) !== undefined) return undefined;
    if (operation.type === 'remove') order.splice(operation.index, 1);
    else order.splice(operation.index, 0, { value: operation.value });
  }
  return order;
}
