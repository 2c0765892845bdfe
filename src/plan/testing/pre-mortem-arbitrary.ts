import fc from 'fast-check';
import {
  categories,
  type FailureModel,
  type PreMortemModel,
  riskScore,
  type ScenarioModel,
} from './plan-model';
import { cellText, isoDate, plainText } from './values';

const row = fc.record({
  mode: plainText,
  category: fc.constantFrom(...categories),
  probability: fc.constantFrom('H', 'M', 'L'),
  impact: fc.constantFrom('C', 'M', 'L'),
  status: fc.constantFrom('Monitoring', 'Mitigating', 'Accepted', 'Closed'),
  wrong: fc.boolean(),
});

const details: fc.Arbitrary<Omit<ScenarioModel, 'id' | 'mode'>> = fc.record(
  {
    description: plainText,
    warnings: fc.array(fc.record({ done: fc.boolean(), text: plainText }), {
      minLength: 1,
      maxLength: 3,
    }),
    prevention: fc.array(
      fc.record({
        action: cellText,
        owner: plainText,
        due: isoDate,
        status: fc.constantFrom('Not Started', 'In Progress', 'Done'),
      }),
      { minLength: 1, maxLength: 3 },
    ),
    contingency: plainText,
    killCriteria: fc
      .nat({ max: 100 })
      .map((n) => `IF error rate > ${n}% BY 2026-12-01:\n  THEN redesign the queue`),
  },
  { requiredKeys: [] },
);

function printedScore(right: number, wrong: boolean): string {
  return String(wrong ? (right % 9) + 1 : right);
}

/** Rows with ascending ids, and details for some of them. */
export function preMortem(mistakes: boolean): fc.Arbitrary<PreMortemModel> {
  const item = fc.tuple(row, fc.option(details, { nil: undefined }));
  return fc.array(item, { minLength: 1, maxLength: 5 }).map((items) => {
    const idOf = (index: number) => `FAIL-${String(index + 1).padStart(3, '0')}`;
    const rows = items.map(([{ wrong, ...rest }], index): FailureModel => {
      const right = riskScore(rest.probability, rest.impact);
      return { id: idOf(index), ...rest, printedScore: printedScore(right, mistakes && wrong) };
    });
    const scenarios = items.flatMap(([{ mode }, rest], index): ScenarioModel[] =>
      rest ? [{ id: idOf(index), mode, ...rest }] : [],
    );
    return { rows, details: scenarios };
  });
}
