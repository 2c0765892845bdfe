import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addSection, removeSection } from '@/plan/add-section';
import { editPlan } from '@/plan/edit';
import { nextId } from '@/plan/ids/next-id';
import { at, type Operation } from '@/plan/operation';
import type { Plan } from '@/plan/plan';
import { corpusTexts } from '@/plan/testing/corpus-plans';
import { filledPlan, planWithMistakes } from '@/plan/testing/filled-plan';
import { sections } from '.';
import {
  isOptionsGeneratedWrong,
  readDecisions,
  wrongWeighted,
} from './architecture-decisions/decision';
import * as decisionOperations from './architecture-decisions/operations';
import { unlistedDecisions } from './architecture-decisions/summary-rows';
import { sectionExample } from './examples';
import { isRiskScoreWrong } from './pre-mortem/compute/risk';
import * as scenarioOperations from './pre-mortem/operations';
import { readScenarios } from './pre-mortem/scenario';
import { fixText, planOf, textOfPlan } from './testing/edit-text';

const decisionsId = 'architecture-decisions';
const partOf = (plan: Plan, id: string) =>
  plan.sections.find((section) => section.id === id)?.value;

function edited(plan: Plan, id: string, operations: readonly Operation[]): Plan {
  const own = operations.map((operation) => at(['sections', id, 'value'], operation));
  const edit = editPlan(plan, own, sections);
  if (!edit.ok) throw new Error(edit.error.message);
  return edit.value.plan;
}

/** The lines that differ between two texts of equally many lines. */
function changed(before: string, after: string): string[] {
  const old = before.split('\n');
  const now = after.split('\n');
  expect(now).toHaveLength(old.length);
  return now.filter((line, i) => line !== old[i]);
}

describe('law: a score', () => {
  it('leaves its column’s sum right and touches no line but its own and the computed ones', () => {
    fc.assert(
      fc.property(
        filledPlan,
        fc.nat(),
        fc.nat(),
        fc.nat(),
        fc.nat({ max: 10 }),
        (generated, d, c, o, score) => {
          const plan = planOf(generated.text);
          const value = partOf(plan, decisionsId);
          const decisions = (value ? readDecisions(value) : []).flatMap((decision, index) =>
            decision.matrix.criteria.length > 0 ? [{ decision, index }] : [],
          );
          const chosen = decisions[d % Math.max(1, decisions.length)];
          fc.pre(chosen !== undefined);
          const { matrix, optionsGenerated, selected } = chosen.decision;
          const criterion = c % matrix.criteria.length;
          const option = o % matrix.options.length;
          const path = ['criteria', String(criterion), 'scores', String(option)];
          const after = edited(plan, decisionsId, [
            {
              type: 'set',
              path: decisionOperations.matrixPath(chosen.index, ...path),
              value: score,
            },
          ]);
          const now = readDecisions(partOf(after, decisionsId) ?? {})[chosen.index];
          expect(now && wrongWeighted(now)).toEqual([]);
          expect(now?.selected).toBe(selected);
          const lines = changed(generated.text, textOfPlan(after));
          const counted = now?.optionsGenerated === optionsGenerated ? 0 : 1;
          expect(lines.length).toBeLessThanOrEqual(2 + counted);
          const others = lines.filter((line) => !line.includes('Weighted Score'));
          expect(others.length).toBeLessThanOrEqual(1 + counted);
          if (now?.optionsGenerated !== optionsGenerated)
            expect(now !== undefined && isOptionsGeneratedWrong(now)).toBe(false);
        },
      ),
    );
  });
});

describe('law: a probability', () => {
  it('changes its own line, the score in it, and no other', () => {
    fc.assert(
      fc.property(
        filledPlan,
        fc.nat(),
        fc.constantFrom('H', 'M', 'L'),
        (generated, index, probability) => {
          const plan = planOf(generated.text);
          const value = partOf(plan, 'pre-mortem');
          const rows = value ? readScenarios(value).filter(({ row }) => row !== null) : [];
          const row = rows[index % Math.max(1, rows.length)];
          fc.pre(row !== undefined && value !== undefined);
          const after = edited(
            plan,
            'pre-mortem',
            scenarioOperations.setRisk(value, row.id, { probability }),
          );
          expect(changed(generated.text, textOfPlan(after)).length).toBeLessThan(2);
          for (const { score, risk } of readScenarios(partOf(after, 'pre-mortem') ?? {}))
            expect(isRiskScoreWrong(score, risk.score)).toBe(false);
        },
      ),
    );
  });
});

describe('law: a fix', () => {
  it('leaves no computed cell wrong, and a second one changes nothing', () => {
    fc.assert(
      fc.property(planWithMistakes, ({ text }) => {
        const fixed = fixText(text);
        const plan = planOf(fixed);
        const value = partOf(plan, decisionsId) ?? {};
        for (const decision of readDecisions(value)) expect(wrongWeighted(decision)).toEqual([]);
        expect(unlistedDecisions(value)).toEqual([]);
        for (const { score, risk } of readScenarios(partOf(plan, 'pre-mortem') ?? {}))
          expect(isRiskScoreWrong(score, risk.score)).toBe(false);
        expect(fixText(fixed)).toBe(fixed);
      }),
    );
  });

  it('changes nothing in a plan without mistakes that has all its rows', () => {
    fc.assert(
      fc.property(filledPlan, ({ text, model }) => {
        fc.pre(model.decisionsSummary || !model.decisions?.length);
        expect(fixText(text)).toBe(text);
      }),
    );
  });
});

describe('law: decisions', () => {
  it('a copy that is removed again leaves the text as it was', () => {
    fc.assert(
      fc.property(filledPlan, fc.nat(), ({ text }, index) => {
        const plan = planOf(text);
        const value = partOf(plan, decisionsId);
        const count = value ? readDecisions(value).length : 0;
        fc.pre(value !== undefined && count > 0);
        const own = index % count;
        const copied = edited(
          plan,
          decisionsId,
          decisionOperations.duplicateDecision(value, own, nextId(plan, 'ADR')),
        );
        expect(readDecisions(partOf(copied, decisionsId) ?? {})).toHaveLength(count + 1);
        const back = edited(copied, decisionsId, [
          ...decisionOperations.removeDecision(value, own + 1),
        ]);
        expect(textOfPlan(back)).toBe(text);
      }),
    );
  });

  it('moved there and back stand as they stood', () => {
    fc.assert(
      fc.property(filledPlan, fc.nat(), fc.nat(), ({ text }, from, to) => {
        const plan = planOf(text);
        const value = partOf(plan, decisionsId);
        const count = value ? readDecisions(value).length : 0;
        fc.pre(value !== undefined && count > 1);
        const [a, b] = [from % count, to % count];
        const moved = edited(plan, decisionsId, decisionOperations.moveDecision(value, a, b));
        const ids = readDecisions(partOf(moved, decisionsId) ?? {}).map(({ id }) => id);
        expect(ids[b]).toBe(readDecisions(value)[a]?.id);
        const now = partOf(moved, decisionsId) ?? {};
        const back = edited(moved, decisionsId, decisionOperations.moveDecision(now, b, a));
        expect(textOfPlan(back)).toBe(text);
      }),
    );
  });

  it('a new one is added and removed without a trace', () => {
    fc.assert(
      fc.property(filledPlan, fc.nat(), (generated, place) => {
        const plan = planOf(generated.text);
        const value = partOf(plan, decisionsId);
        fc.pre(value !== undefined);
        const index = place % (readDecisions(value).length + 1);
        const id = nextId(plan, 'ADR');
        const added = edited(
          plan,
          decisionsId,
          decisionOperations.addDecision(value, { id, title: 'New', index }),
        );
        const now = readDecisions(partOf(added, decisionsId) ?? {});
        expect(now[index]).toMatchObject({ id, title: 'New', status: 'Proposed' });
        expect(now[index]?.matrix.options).toHaveLength(3);
        for (const other of generated.unknown)
          expect(textOfPlan(added).replaceAll('\r\n', '\n')).toContain(other);
        const back = edited(added, decisionsId, decisionOperations.removeDecision(value, index));
        expect(textOfPlan(back)).toBe(generated.text);
      }),
    );
  });
});

describe('law: a section', () => {
  /** The texts after each section that the plan lacks is added and removed again. */
  const addedAndRemoved = (text: string) => {
    const plan = planOf(text);
    return sections.flatMap(({ id }) => {
      const added = addSection(plan, id, sections, sectionExample(id));
      if (!added.ok) return [];
      const removed = removeSection(added.value.plan, id, sections);
      return [removed.ok ? textOfPlan(removed.value.plan) : removed.error.message];
    });
  };

  it('is added to a generated plan and removed without a trace', () => {
    fc.assert(
      fc.property(filledPlan, ({ text }) => {
        for (const after of addedAndRemoved(text)) expect(after).toBe(text);
      }),
    );
  });

  const corpus = corpusTexts('corpus/plans');
  it.runIf(corpus.length > 0)('and to every real plan', () => {
    for (const { source } of corpus)
      for (const after of addedAndRemoved(source)) expect(after).toBe(source);
  });
});
