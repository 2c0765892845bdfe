import fc from 'fast-check';
import { decisions } from './decision-arbitrary';
import type { ComplexityModel, HeaderModel, PlanModel, StructureModel } from './plan-model';
import { preMortem } from './pre-mortem-arbitrary';
import { cellText, isoDate, plainLines, plainName, plainText } from './values';

/** What may be wrong in a generated plan. */
export interface PlanChoices {
  /** Some computed cells are printed wrong. */
  readonly mistakes: boolean;
}

const header: fc.Arbitrary<HeaderModel> = fc.record(
  {
    title: plainName,
    branch: fc.nat({ max: 999 }).map((n) => `${String(n).padStart(3, '0')}-lab-results`),
    date: isoDate,
    spec: fc.constantFrom('[spec.md](spec.md)', '[link](../spec.md)'),
    input: fc.constant('Feature specification from `/specs/001-lab-results/spec.md`'),
  },
  { requiredKeys: ['title'] },
);

const contextLabels = [
  'Language/Version',
  'Primary Dependencies',
  'Storage',
  'Testing',
  'Target Platform',
  'Project Type',
  'Performance Goals',
  'Constraints',
  'Scale/Scope',
];

const technicalContext = fc
  .subarray(contextLabels, { minLength: 1 })
  .chain((labels) =>
    fc.tuple(...labels.map((label) => plainText.map((value) => ({ label, value })))),
  );

const complexity: fc.Arbitrary<readonly ComplexityModel[]> = fc.array(
  fc.record({ violation: cellText, why: cellText, alternative: cellText }),
  { minLength: 1, maxLength: 4 },
);

const trees = [
  'src/\n├── models/\n├── services/\n└── lib/\n\ntests/\n└── unit/',
  'backend/\n├── src/\n│   ├── api/        # Routes\n│   └── models/\n└── tests/\n\nfrontend/\n└── src/',
  'iac/\n├── main.tf\n└── README.md',
];

const structure: fc.Arbitrary<StructureModel> = fc.record(
  {
    documentation: fc.constant('specs/001-lab-results/\n├── plan.md\n└── tasks.md'),
    source: fc.constantFrom(...trees),
    decision: plainText,
  },
  { requiredKeys: ['source'] },
);

export function planModel(choices: PlanChoices): fc.Arbitrary<PlanModel> {
  return fc.record(
    {
      header,
      summary: plainLines,
      technicalContext,
      decisions: decisions(choices.mistakes),
      decisionsSummary: fc.boolean(),
      preMortem: preMortem(choices.mistakes),
      constitution: plainLines,
      complexity,
      structure,
    },
    { requiredKeys: ['header', 'decisionsSummary'] },
  );
}
