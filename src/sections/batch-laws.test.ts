import { ChangeSet } from '@codemirror/state';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Operation } from '@/plan/operation';
import type { Plan } from '@/plan/plan';
import { type PlanEdit, runOperation } from '@/plan/run-operation';
import { runOperations } from '@/plan/run-operations';
import { leavesOf } from '@/plan/testing/leaves';
import { sections } from '.';
import { planOf, textOfPlan } from './testing/edit-text';
import { infrastructureSample, sample } from './testing/sample-text';

const values = fc.oneof(
  fc.constantFrom('PostgreSQL 17', 'a | b', '- as a list', '# Heading', '', '**Label**: x', '```'),
  fc.constantFrom('FR-001, FR-002', 'ADR-001', '<!-- x', '`code', 'two\nlines', '|', '> quoted'),
  fc.string({ maxLength: 12 }),
);

const start = (plan: Plan): PlanEdit => ({
  plan,
  changes: ChangeSet.empty(plan.document.text.length),
});

/** The text after the operations one at a time, or what is wrong with the first that is refused. */
function oneByOne(plan: Plan, operations: readonly Operation[]): string {
  let edit = start(plan);
  for (const operation of operations) {
    const done = runOperation(edit, operation, sections);
    if (!done.ok) return `refused: ${done.error.message}`;
    edit = done.value;
  }
  return textOfPlan(edit.plan);
}

function together(plan: Plan, operations: readonly Operation[]): string {
  const done = runOperations(start(plan), operations, sections);
  if (!done.ok) return `refused: ${done.error.message}`;
  const { plan: after, changes } = done.value;
  expect(changes.apply(plan.document.text).eq(after.document.text)).toBe(true);
  return textOfPlan(after);
}

describe.each([
  ['product', planOf(sample)],
  ['infrastructure', planOf(infrastructureSample)],
])('operations on the %s sample', { timeout: 120_000 }, (_, plan) => {
  const paths = leavesOf(plan).map(({ path }) => path);
  const sets = fc.array(
    fc
      .record({ path: fc.constantFrom(...paths), value: values })
      .map(({ path, value }): Operation => ({ type: 'set', path, value })),
    { minLength: 2, maxLength: 8 },
  );

  it('that set values come to the same at once as one by one', () => {
    fc.assert(
      fc.property(sets, (operations) => {
        expect(together(plan, operations)).toBe(oneByOne(plan, operations));
      }),
      { numRuns: 60 },
    );
  });

  const rows = ['sections', 'architecture-decisions', 'value', 'summary', 'rows'];
  const changes = fc.array(
    fc.oneof(
      fc.nat({ max: 6 }).map((index): Operation => ({ type: 'remove', path: rows, index })),
      fc
        .record({ index: fc.nat({ max: 6 }), title: fc.constantFrom('A', 'b | c', 'two\nlines') })
        .map(
          ({ index, title }): Operation => ({
            type: 'insert',
            path: rows,
            index,
            value: { id: 'ADR-009', title },
          }),
        ),
    ),
    { minLength: 2, maxLength: 7 },
  );

  it('that remove and insert rows, too', () => {
    fc.assert(
      fc.property(changes, (operations) => {
        expect(together(plan, operations)).toBe(oneByOne(plan, operations));
      }),
      { numRuns: 100 },
    );
  });
});
