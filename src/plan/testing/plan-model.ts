/**
 * What a generated plan says, independent of how it is laid out. A part that is `undefined` is
 * absent from the text. Every string is the value as a reader should see it: unescaped, unpadded.
 */
export interface PlanModel {
  readonly header: HeaderModel;
  readonly summary?: string;
  readonly technicalContext?: readonly LabelledModel[];
  readonly decisions?: readonly DecisionModel[];
  /** Whether Architecture Decisions Summary follows the blocks: one row for each. */
  readonly decisionsSummary: boolean;
  readonly preMortem?: PreMortemModel;
  readonly constitution?: string;
  readonly complexity?: readonly ComplexityModel[];
  readonly structure?: StructureModel;
}

export interface HeaderModel {
  readonly title: string;
  readonly branch?: string;
  readonly date?: string;
  readonly spec?: string;
  readonly input?: string;
}

export interface LabelledModel {
  readonly label: string;
  readonly value: string;
}

export interface DecisionModel {
  readonly id: string;
  readonly title: string;
  readonly status: string;
  readonly impact: string;
  readonly requirements: readonly string[];
  readonly date?: string;
  readonly decision: string;
  readonly context?: string;
  readonly rationale: string;
  readonly matrix?: MatrixModel;
  readonly reversibility?: string;
  readonly tradeOffs?: { readonly pros: string; readonly cons: string; readonly risks: string };
  readonly notes?: string;
  /** Path of the full record, relative to the plan. */
  readonly fullRecord?: string;
}

export interface MatrixModel {
  readonly options: readonly string[];
  readonly criteria: readonly CriterionModel[];
  /** The Weighted Score row as printed, without bold marks; empty where a score is missing. */
  readonly printedScores: readonly string[];
  /** Index into `options`. */
  readonly selected: number;
  /** One line for each option that was not selected, in the options' order. */
  readonly whyNot: readonly { readonly option: number; readonly text: string }[];
  readonly optionsGenerated: number;
}

export interface CriterionModel {
  readonly name: string;
  readonly weight: Weight;
  /** In tenths; `undefined` is an empty cell. */
  readonly scores: readonly (number | undefined)[];
}

/** A weight as printed (`3x`, `30%`, `2.5`) and in thousandths. */
export interface Weight {
  readonly printed: string;
  readonly thousandths: number;
}

export interface PreMortemModel {
  readonly rows: readonly FailureModel[];
  readonly details: readonly ScenarioModel[];
}

export interface FailureModel {
  readonly id: string;
  readonly mode: string;
  readonly category: Category;
  readonly probability: 'H' | 'M' | 'L';
  readonly impact: 'C' | 'M' | 'L';
  readonly printedScore: string;
  readonly status: string;
}

/** The details of a row, under its own heading with the row's id and mode. */
export interface ScenarioModel {
  readonly id: string;
  readonly mode: string;
  readonly description?: string;
  readonly warnings?: readonly { readonly done: boolean; readonly text: string }[];
  readonly prevention?: readonly PreventionModel[];
  readonly contingency?: string;
  /** Lines of the fence. */
  readonly killCriteria?: string;
}

export interface PreventionModel {
  readonly action: string;
  readonly owner: string;
  readonly due: string;
  readonly status: string;
}

export interface ComplexityModel {
  readonly violation: string;
  readonly why: string;
  readonly alternative: string;
}

export interface StructureModel {
  readonly documentation?: string;
  readonly source: string;
  readonly decision?: string;
}

export const categories = ['Technical', 'Integration', 'Team/Resource', 'External'] as const;
export type Category = (typeof categories)[number];

const levels = { H: 3, M: 2, L: 1, C: 3 } as const;

export function riskScore(probability: 'H' | 'M' | 'L', impact: 'C' | 'M' | 'L'): number {
  return levels[probability] * levels[impact];
}

/** The exact weighted sum of one option's column, as printed; empty when a score is missing. */
export function weightedScore(criteria: readonly CriterionModel[], option: number): string {
  let tenThousandths = 0;
  for (const { weight, scores } of criteria) {
    const tenths = scores[option];
    if (tenths === undefined) return '';
    tenThousandths += weight.thousandths * tenths;
  }
  return printScaled(tenThousandths, 4);
}

/** `units / 10^places` with no more decimals than needed. */
export function printScaled(units: number, places: number): string {
  const digits = String(units).padStart(places + 1, '0');
  const whole = digits.slice(0, -places);
  const fraction = digits.slice(-places).replace(/0+$/, '');
  return fraction === '' ? whole : `${whole}.${fraction}`;
}
