import { templateLayout } from './layout';
import { type DecisionModel, type PlanModel, riskScore, weightedScore } from './plan-model';
import { renderPlan } from './render-plan';

const optionNames = ['PostgreSQL', 'RabbitMQ', 'Kafka', 'Service Bus'];
const criterionNames = [
  'Operational burden',
  'Delivery guarantees',
  'Team expertise',
  'Headroom',
  'Cost',
];
const sentence =
  'The teams run it already, and what they measured on staging leaves room for years. ';

function decisionAt(index: number, filler: number): DecisionModel {
  const criteria = criterionNames.map((name, row) => ({
    name,
    weight: { printed: `${row + 1}x`, thousandths: (row + 1) * 1000 },
    scores: optionNames.map((_, option) => ((index * 7 + row * 3 + option * 5) % 11) * 10),
  }));
  const sums = optionNames.map((_, option) => weightedScore(criteria, option));
  const selected = sums.map(Number).indexOf(Math.max(...sums.map(Number)));
  const text = sentence.repeat(Math.ceil(filler / sentence.length)).slice(0, filler);
  return {
    id: `ADR-${String(index + 1).padStart(3, '0')}`,
    title: `Decision number ${index + 1}`,
    status: 'Accepted',
    impact: 'Medium',
    requirements: ['FR-001'],
    date: '2026-11-12',
    decision: `Use ${optionNames[selected] ?? ''} for part ${index + 1}.`,
    context: `Part ${index + 1} has to go on while others fail.`,
    rationale: `It fits. ${text}`.trim(),
    matrix: {
      options: optionNames,
      criteria,
      printedScores: sums,
      selected,
      whyNot: optionNames.flatMap((name, option) =>
        option === selected ? [] : [{ option, text: `${name} costs more than it brings.` }],
      ),
      optionsGenerated: optionNames.length,
    },
    reversibility: 'Partially — Pivot cost: Medium',
  };
}

function modelWith(decisions: number, filler: number): PlanModel {
  return {
    header: { title: 'A big plan', branch: '001-big-plan', date: '2026-11-12' },
    summary: 'A plan of a given size, to measure by.',
    technicalContext: [{ label: 'Language/Version', value: 'TypeScript 5.9' }],
    decisions: Array.from({ length: decisions }, (_, index) => decisionAt(index, filler)),
    decisionsSummary: true,
    preMortem: {
      rows: (['H', 'M', 'L'] as const).map((probability, index) => ({
        id: `FAIL-00${index + 1}`,
        mode: `Failure ${index + 1}`,
        category: 'Technical',
        probability,
        impact: 'M',
        printedScore: String(riskScore(probability, 'M')),
        status: 'Monitoring',
      })),
      details: [],
    },
  };
}

export interface BigPlanSize {
  readonly decisions: number;
  /** UTF-8 bytes that the text comes close to; more where the decisions alone need more. */
  readonly bytes: number;
}

/** A filled plan of a given size, the same on every call. */
export function bigPlan({ decisions, bytes }: BigPlanSize): { text: string; model: PlanModel } {
  const sizeOf = (text: string) => new TextEncoder().encode(text).length;
  const render = (filler: number) => renderPlan(modelWith(decisions, filler), templateLayout).text;
  const base = sizeOf(render(0));
  const filler = Math.max(0, Math.floor((bytes - base) / Math.max(1, decisions)) - 1);
  const model = modelWith(decisions, filler);
  return { text: renderPlan(model, templateLayout).text, model };
}
