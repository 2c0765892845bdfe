import fc from 'fast-check';
import {
  type CriterionModel,
  type DecisionModel,
  type MatrixModel,
  printScaled,
  type Weight,
  weightedScore,
} from './plan-model';
import { isoDate, plainLines, plainName, plainText } from './values';

const weight: fc.Arbitrary<Weight> = fc.oneof(
  fc.integer({ min: 1, max: 5 }).map((n) => ({ printed: `${n}x`, thousandths: n * 1000 })),
  fc.integer({ min: 1, max: 5 }).map((n) => ({ printed: `${n}`, thousandths: n * 1000 })),
  fc.integer({ min: 1, max: 20 }).map((n) => ({ printed: `${n * 5}%`, thousandths: n * 50 })),
  fc
    .integer({ min: 1, max: 12 })
    .map((n) => ({ printed: `${printScaled(n * 25, 2)}x`, thousandths: n * 250 })),
);

const score = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 10 }).map((n) => n * 10) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 100 }) },
);

function unique(name: string, index: number): string {
  return `${name} ${index + 1}`;
}

function criteria(optionCount: number): fc.Arbitrary<CriterionModel[]> {
  const scores = fc.array(fc.option(score, { nil: undefined, freq: 12 }), {
    minLength: optionCount,
    maxLength: optionCount,
  });
  return fc
    .array(fc.record({ name: plainName, weight, scores }), { minLength: 1, maxLength: 6 })
    .map((rows) => rows.map((row, index) => ({ ...row, name: unique(row.name, index) })));
}

function matrix(mistakes: boolean): fc.Arbitrary<MatrixModel> {
  return fc.integer({ min: 1, max: 8 }).chain((count) =>
    fc
      .record({
        names: fc.array(plainName, { minLength: count, maxLength: count }),
        rows: criteria(count),
        selected: fc.nat({ max: count - 1 }),
        reasons: fc.array(plainText, { minLength: count, maxLength: count }),
        wrong: fc.array(fc.boolean(), { minLength: count, maxLength: count }),
      })
      .map(({ names, rows, selected, reasons, wrong }) => ({
        options: names.map(unique),
        criteria: rows,
        printedScores: names.map((_, option) => {
          const right = weightedScore(rows, option);
          return mistakes && wrong[option] && right !== '' ? `${right}9` : right;
        }),
        selected,
        whyNot: reasons.flatMap((text, option) => (option === selected ? [] : [{ option, text }])),
        optionsGenerated: names.filter((_, option) =>
          rows.some(({ scores }) => scores[option] !== undefined),
        ).length,
      })),
  );
}

function decision(mistakes: boolean): fc.Arbitrary<Omit<DecisionModel, 'id'>> {
  return fc.record(
    {
      title: plainName,
      status: fc.constantFrom('Proposed', 'Accepted', 'Deprecated', 'Superseded by ADR-001'),
      impact: fc.constantFrom('High', 'Medium', 'Low'),
      requirements: fc.uniqueArray(
        fc.constantFrom('FR-001', 'FR-002', 'NFR-PERF-001', 'NFR-SEC-001'),
        {
          minLength: 1,
        },
      ),
      date: isoDate,
      decision: plainText,
      context: plainLines,
      rationale: plainLines,
      matrix: matrix(mistakes),
      reversibility: fc.constantFrom('Yes — Pivot cost: Low', 'Partially — Pivot cost: High', 'No'),
      tradeOffs: fc.record({ pros: plainText, cons: plainText, risks: plainText }),
      notes: plainLines,
      fullRecord: fc.constantFrom('adrs/ADR-record.md', 'adrs/decision.md'),
    },
    { requiredKeys: ['title', 'status', 'impact', 'requirements', 'decision', 'rationale'] },
  );
}

/** Decisions with ascending ids that may leave gaps. */
export function decisions(mistakes: boolean): fc.Arbitrary<readonly DecisionModel[]> {
  const item = fc.tuple(fc.integer({ min: 1, max: 4 }), decision(mistakes));
  return fc.array(item, { minLength: 1, maxLength: 4 }).map((items) => {
    let number = 0;
    return items.map(([step, rest]) => {
      number += step;
      return { ...rest, id: `ADR-${String(number).padStart(3, '0')}` };
    });
  });
}
