import { ok, type Result } from '@/markdown/result';
import { atOnce, together } from './batch';
import { locate } from './locate';
import type { Operation } from './operation';
import { type PlanEdit, runOperation } from './run-operation';
import type { SectionDefinition } from './section';
import { isObject } from './value';

type RunOne = (edit: PlanEdit, operation: Operation) => Result<PlanEdit>;

/** Carries out operations in turn; the first that cannot be written fails them all. */
export function runOperations(
  edit: PlanEdit,
  operations: readonly Operation[],
  definitions: readonly SectionDefinition[],
): Result<PlanEdit> {
  return runAll(edit, operations, definitions, (current, operation) =>
    runOperation(current, operation, definitions),
  );
}

/** Writes computed text where its place is in the text; a line that is absent stays so. */
export function runComputed(
  edit: PlanEdit,
  operations: readonly Operation[],
  definitions: readonly SectionDefinition[],
): PlanEdit {
  const done = runAll(edit, operations, definitions, (current, operation) => {
    const found = operation.type === 'set' ? locate(current.plan, operation.path) : undefined;
    const leaf = operation.type === 'set' && !isObject(operation.value);
    if (leaf && (!found?.ok || found.value.place.type === 'absent')) return ok(current);
    const written = runOperation(current, operation, definitions);
    return written.ok ? written : ok(current);
  });
  return done.ok ? done.value : edit;
}

/**
 * Neighbouring operations that can be written at once are: the text is read again but once for them. Where
 * that does not come out as meant, each half of them is tried by itself, down to one at a time.
 */
function runAll(
  edit: PlanEdit,
  operations: readonly Operation[],
  definitions: readonly SectionDefinition[],
  runOne: RunOne,
): Result<PlanEdit> {
  let current = edit;
  for (let start = 0; start < operations.length; ) {
    const alone = start === operations.length - 1;
    const count = alone ? 1 : Math.max(1, together(current.plan, operations, start));
    const done = runSome(current, operations.slice(start, start + count), definitions, runOne);
    if (!done.ok) return done;
    current = done.value;
    start += count;
  }
  return ok(current);
}

function runSome(
  edit: PlanEdit,
  operations: readonly Operation[],
  definitions: readonly SectionDefinition[],
  runOne: RunOne,
): Result<PlanEdit> {
  const [first] = operations;
  if (first && operations.length === 1) return runOne(edit, first);
  const whole = atOnce(edit, operations, definitions);
  if (whole) return ok(whole);
  const half = operations.length >> 1;
  const begun = runAll(edit, operations.slice(0, half), definitions, runOne);
  if (!begun.ok) return begun;
  return runAll(begun.value, operations.slice(half), definitions, runOne);
}
