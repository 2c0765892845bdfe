import type { ChangeSet } from '@codemirror/state';
import { writeTyped } from '@/components/ui/typed-later';
import { fail, ok, type Result } from '@/markdown/result';
import { editPlan, editSteps, type PlanEdit } from '@/plan/edit';
import { renameInText } from '@/plan/ids/rename';
import type { Operation } from '@/plan/operation';
import type { Plan } from '@/plan/plan';
import { sections } from '@/sections';
import {
  type Transaction,
  trimChanges,
  type WorkspaceFile,
  type WorkspaceState,
  type WorkspaceStore,
} from '@/workspace';
import { atomicRanges } from './atomic-ranges';
import { type PlanState, preparePlan } from './plan-state';
import { type Unencodable, unencodable } from './unencodable';
import { type FileText, writeFiles } from './write-files';

export type PlanStore = WorkspaceStore<PlanState>;

export interface EditName {
  readonly label?: string | undefined;
  readonly group?: string | undefined;
  /** Other files that get this text in the same step, by their paths in the workspace. */
  readonly files?: readonly FileText[] | undefined;
}

export type Applied =
  | Result<Transaction | null>
  | { readonly ok: false; readonly error: Unencodable };

interface WorkedOut {
  readonly plan: Plan;
  readonly operations: string;
  readonly edit: Result<PlanEdit>;
}

let workedOut: WorkedOut | undefined;

/** Works out in steps what operations change on the plan as it is, which is then known when they are carried out. */
export function prepareEdit(store: PlanStore, operations: readonly Operation[]): Iterator<unknown> {
  writeTyped();
  return workOut(store.getState().plan.plan, operations);
}

function* workOut(plan: Plan, operations: readonly Operation[]) {
  const edit = yield* editSteps(plan, operations, sections);
  workedOut = { plan, operations: JSON.stringify(operations), edit };
}

/** Carries out operations on the plan as one transaction; null where they change nothing. */
export function applyOperations(
  store: PlanStore,
  operations: readonly Operation[],
  name: EditName,
): Applied {
  const known = workedOut;
  workedOut = undefined;
  const make = (plan: Plan) =>
    known?.plan === plan && known.operations === JSON.stringify(operations)
      ? known.edit
      : editPlan(plan, operations, sections);
  return applyPlanEdit(store, make, name, operations);
}

/** Why the plan cannot be edited; undefined where it can. */
export function whyReadOnly(state: WorkspaceState<PlanState>): string | undefined {
  const plan = state.files.get(state.planPath);
  return state.readOnly ?? (plan?.kind === 'text' ? plan.readOnly : undefined);
}

/** Applies an edit of the plan as one transaction; other files follow a renamed id in the same. */
export function applyPlanEdit(
  store: PlanStore,
  make: (plan: Plan) => Result<PlanEdit>,
  name: EditName,
  operations: readonly Operation[] = [],
): Applied {
  writeTyped();
  const { files, planPath, plan: state, readOnly, apply } = store.getState();
  const file = files.get(planPath);
  if (readOnly !== undefined) return fail(readOnly);
  if (file?.kind !== 'text') return fail('There is no plan to edit', { path: planPath });
  if (file.readOnly !== undefined) return fail(file.readOnly, { path: planPath });
  const edit = make(state.plan);
  if (!edit.ok) return edit;
  const { plan, changes, parts, renamed } = edit.value;
  if (changes.empty && !name.files?.length) return ok(null);
  const missing = unencodable(file, changes);
  if (missing) return { ok: false, error: missing };
  const others = writeFiles(files, name.files ?? []);
  if (!others.ok) return others;
  const { created, changed } = others.value;
  const written = new Map([
    [planPath, trimChanges(file.text, parts?.written ?? changes)],
    ...changed,
  ]);
  for (const other of renamed ? files.values() : []) {
    const following = other !== file && renamed && renaming(other, renamed);
    if (following && !changed.has(other.path)) written.set(other.path, following);
  }
  preparePlan(state.plan, plan);
  return apply({
    label: name.label ?? 'Edit',
    changes: written,
    atomic: atomicRanges(state.plan, operations, planPath),
    ...(name.group === undefined ? {} : { group: name.group }),
    ...(created.length === 0 ? {} : { created }),
    ...(parts ? { derived: new Map([[planPath, parts.computed]]) } : {}),
  });
}

function renaming(
  file: WorkspaceFile,
  { from, to }: { readonly from: string; readonly to: string },
): ChangeSet | undefined {
  if (file.kind !== 'text' || file.readOnly !== undefined) return undefined;
  if (!/\.(md|markdown)$/i.test(file.path)) return undefined;
  const changes = renameInText(file.text, from, to);
  return changes.empty ? undefined : changes;
}
