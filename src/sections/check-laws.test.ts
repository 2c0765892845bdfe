import { ChangeSet, Text } from '@codemirror/state';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CheckContext } from '@/plan/checks/check';
import { checkPlan, type PlanReport } from '@/plan/checks/check-plan';
import { noFolder } from '@/plan/checks/folder';
import { planChecks } from '@/plan/checks/plan-checks';
import { someKnown } from '@/plan/checks/testing/check-text';
import { fixPlan } from '@/plan/fix-plan';
import type { Plan } from '@/plan/plan';
import { openPlan, updatePlan } from '@/plan/read-plan';
import { filledPlan, planWithMistakes } from '@/plan/testing/filled-plan';
import { sectionChecks } from './checks';
import { fixes } from './fixes';
import { sections } from './index';
import { infrastructureSample, sample } from './testing/sample-text';

function open(text: string): Plan {
  return openPlan(Text.of(text.split('\n')), sections);
}

function contextOf(plan: Plan): CheckContext {
  return { plan, folder: noFolder, checks: sectionChecks, placeholders: someKnown };
}

function check(plan: Plan): PlanReport {
  return checkPlan(contextOf(plan));
}

function fixable({ checks }: PlanReport) {
  return checks.flatMap(({ findings }) => findings.filter((finding) => finding.fixable));
}

interface Splice {
  readonly at: number;
  readonly cut: number;
  readonly put: string;
}

const computed = new Set(['CALC-SCORE', 'CALC-RISK']);
const snippets = [
  '',
  'TODO',
  '\n',
  '|',
  '**',
  '```\n',
  '# ',
  '\n## ADR-009: X\n',
  '<!--',
  '-->',
  '9',
  '[Name]: x\n',
  'ADR-001',
];

describe('checks of any filled plan', () => {
  it('find no wrong sum where all are right', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(filledPlan, ({ text }) => {
        const wrong = check(open(text)).checks.filter(({ id }) => computed.has(id));
        expect(wrong.flatMap(({ findings }) => findings)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('offer to fix what fixing then mends, wherever the plan allows it', {
    timeout: 120_000,
  }, () => {
    fc.assert(
      fc.property(planWithMistakes, ({ text }) => {
        const fixed = fixPlan(open(text), sections, fixes).plan;
        const left = check(open(fixed.document.text.toString()));
        expect(fixable(left)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  const edits = fc.array(
    fc.record({ at: fc.nat(), cut: fc.nat(12), put: fc.constantFrom(...snippets) }),
    { minLength: 1, maxLength: 5 },
  );
  const expectAnew = (text: string, splices: readonly Splice[]) => {
    let plan = open(text);
    check(plan);
    for (const { at, cut, put } of splices) {
      const { length } = plan.document.text;
      const from = at % (length + 1);
      const change = { from, to: Math.min(length, from + cut), insert: Text.of(put.split('\n')) };
      plan = updatePlan(plan, ChangeSet.of(change, length, '\n'), sections);
      expect(check(plan)).toEqual(check(open(plan.document.text.toString())));
    }
  };

  it('say after edits what they say of the same text read anew', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(planWithMistakes, edits, ({ text }, splices) => expectAnew(text, splices)),
      { numRuns: 60 },
    );
  });

  it('say so after edits of the tables of whole plans', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(fc.constantFrom(sample, infrastructureSample), edits, (text, splices) => {
        const rows = [...text.matchAll(/^\|.*$/gm)];
        const inRows = splices.map(({ at, ...rest }) => {
          const row = rows[at % rows.length];
          return { ...rest, at: (row?.index ?? 0) + (at % ((row?.[0].length ?? 0) + 2)) };
        });
        expectAnew(text, inRows);
      }),
      { numRuns: 40 },
    );
  });

  it('say step by step what each check says by itself of a plan that nothing has read yet', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          planWithMistakes.map(({ text }) => text),
          fc.constant(sample),
        ),
        (text) => {
          const { checks } = check(open(text));
          const runs = new Map([...planChecks, ...sectionChecks].map((one) => [one.id, one]));
          for (const { id, status, findings } of checks) {
            const alone = runs.get(id)?.run(contextOf(open(text)));
            expect([status, findings.map(({ message }) => message)], id).toEqual([
              alone?.status,
              alone?.findings.map(({ message }) => message),
            ]);
          }
        },
      ),
      { numRuns: 10 },
    );
  }, 120_000);
});
