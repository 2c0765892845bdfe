import { keptBy } from '@/markdown/kept';
import { memberList, memberObject, memberObjects, memberText, textOf } from '@/plan/json-view';
import { isArray, type Json, type JsonObject } from '@/plan/value';
import type { Matrix } from './compute/matrix';
import { parseOptionsGenerated } from './compute/options-generated';
import { countOptions, type Scoring, scoreMatrix } from './compute/scoring';
import { judgeSelected, parseSelected } from './compute/selected';
import { suggestion } from './compute/suggestion';
import { isWeightedScoreWrong, printWeightedScore } from './compute/weighted-row';

export interface NamedText {
  readonly name: string;
  readonly text: string;
}

/** One decision as its form and its checks see it; what is calculated is so on first use, once. */
export interface Decision {
  readonly id: string;
  readonly title: string;
  readonly status: string;
  /** The ids of the decisions that it takes the place of. */
  readonly supersedes: readonly string[];
  readonly impact: string;
  readonly requirements: readonly string[];
  readonly requirementsText: string;
  readonly date: string;
  readonly decision: string;
  readonly context: string;
  readonly rationale: string;
  readonly hasMatrix: boolean;
  readonly protocol: string;
  readonly optionsGenerated: string;
  readonly matrix: Matrix;
  readonly weighted: readonly string[];
  readonly selected: string;
  readonly whyNot: readonly NamedText[];
  readonly reversibility: string;
  readonly tradeOffs: readonly NamedText[];
  readonly notes: string;
  readonly fullRecord: string;
  readonly scoring: Scoring;
  /** Index of the option that Selected names. */
  readonly selectedOption: number | null;
  readonly judgement: 'highest' | 'lower' | 'unknown';
  /** The Selected line for the winner; `null` while no single option leads. */
  readonly suggestion: string | null;
}

/** The view of a decision's value; the same value gives the same view. */
export const readDecision = keptBy((value: JsonObject) => makeView(value));

/** All decisions of the section's value. */
export function readDecisions(value: JsonObject): readonly Decision[] {
  return memberObjects(value, 'decisions').map(readDecision);
}

function makeView(value: JsonObject): Decision {
  const evidence = memberObject(value, 'evidence');
  const matrix = readMatrix(memberObject(evidence, 'matrix'));
  const selected = memberText(evidence, 'selected');
  const scoring = once(() => scoreMatrix(matrix));
  const selectedOption = once(() => parseSelected(selected, matrix.options));
  const requirements = value['requirements'];
  return {
    id: memberText(value, 'id'),
    title: memberText(value, 'title'),
    status: memberText(value, 'status'),
    supersedes: splitIds(value['supersedes']),
    impact: memberText(value, 'impact'),
    requirements: splitIds(requirements),
    requirementsText: textOf(requirements),
    date: memberText(value, 'date'),
    decision: memberText(value, 'decision'),
    context: memberText(value, 'context'),
    rationale: memberText(value, 'rationale'),
    hasMatrix: matrix.options.length > 0 || matrix.criteria.length > 0,
    protocol: memberText(evidence, 'protocol'),
    optionsGenerated: memberText(evidence, 'optionsGenerated'),
    matrix,
    weighted: matrix.weightedScores ?? [],
    selected,
    whyNot: readNamed(evidence, 'whyNot'),
    reversibility: memberText(evidence, 'reversibility'),
    tradeOffs: readNamed(evidence, 'tradeOffs'),
    notes: memberText(evidence, 'notes'),
    fullRecord: memberText(evidence, 'fullRecord') || memberText(value, 'fullRecord'),
    get scoring() {
      return scoring();
    },
    get selectedOption() {
      return selectedOption();
    },
    get judgement() {
      return judgeSelected(scoring(), selectedOption());
    },
    get suggestion() {
      return suggestion(matrix.options, scoring());
    },
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function readMatrix(value: JsonObject): Matrix {
  return {
    options: memberList(value, 'options').map(textOf),
    criteria: memberObjects(value, 'criteria').map((criterion) => ({
      name: memberText(criterion, 'name'),
      weight: memberText(criterion, 'weight'),
      scores: memberList(criterion, 'scores').map(textOf),
    })),
    weightedScores: memberList(value, 'weighted').map(textOf),
  };
}

function readNamed(evidence: JsonObject, key: string): NamedText[] {
  return memberObjects(evidence, key).map((item) => ({
    name: memberText(item, 'name'),
    text: memberText(item, 'text'),
  }));
}

function splitIds(value: Json | undefined): readonly string[] {
  if (isArray(value)) return value.map(textOf);
  return textOf(value)
    .split(/\s*[,;]\s*/)
    .filter((part) => part !== '');
}

/** The Weighted Score cells that are not the sum of their column (CALC-SCORE), and what they should be. */
export function wrongWeighted({ weighted, scoring }: Decision): {
  option: number;
  expected: string;
}[] {
  return weighted.flatMap((cell, option) => {
    const sum = scoring.options[option]?.weighted ?? null;
    if (!isWeightedScoreWrong(cell, sum)) return [];
    return { option, expected: printWeightedScore(cell, sum) };
  });
}

/** CALC-OPTIONS: the line is there or not, it does not state the number of options with scores. */
export function isOptionsGeneratedWrong({ optionsGenerated, scoring }: Decision): boolean {
  const count = countOptions(scoring);
  return count > 0 && parseOptionsGenerated(optionsGenerated) !== count;
}
