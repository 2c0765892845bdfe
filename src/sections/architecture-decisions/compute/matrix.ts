import { isBlankCell } from '@/plan/number-cell';
import { compare, type Decimal, fromInteger, parseNumber, parseWeight, zero } from '@/plan/numbers';

/** The cell texts of a scoring matrix: `scores` of a criterion stand in the order of `options`. */
export type Matrix = {
  readonly criteria: readonly Criterion[];
  /** The option columns' header texts, as they stand: `Opt 1: NATS`. */
  readonly options: readonly string[];
  /** The Weighted Score row's cells, in the order of `options`. */
  readonly weightedScores?: readonly string[];
};

export type Criterion = {
  readonly name: string;
  readonly weight: string;
  readonly scores: readonly string[];
};

/** `criterion` and `option` are indexes into the matrix; `option` is absent for a weight. */
export type CellIssue = {
  kind: 'unreadable-weight' | 'unreadable-score' | 'score-out-of-range';
  criterion: number;
  option?: number;
  text: string;
};

export type ReadCriterion = {
  /** Its number where it has no name. */
  name: string;
  /** `null` when the cell is empty or no weight. */
  weight: Decimal | null;
  weightText: string;
  /** One per option of the matrix; `null` when the cell is empty or no number. */
  scores: (Decimal | null)[];
  /** False for a row with neither name, weight nor score: it takes no part in any calculation. */
  counts: boolean;
};

export const highestScore = fromInteger(10);

function readCriterion(criterion: Criterion, index: number, options: number): ReadCriterion {
  const scores = Array.from({ length: options }, (_, option) =>
    parseNumber(criterion.scores[option] ?? ''),
  );
  const texts = [criterion.name, criterion.weight, ...criterion.scores.slice(0, options)];
  return {
    name: criterion.name || `Criterion ${index + 1}`,
    weight: parseWeight(criterion.weight),
    weightText: criterion.weight,
    scores,
    counts: texts.some((text) => !isBlankCell(text)),
  };
}

/** Reads the cells as numbers; never throws. A short row's absent cells are missing scores. */
export function readCriteria(matrix: Matrix): ReadCriterion[] {
  return matrix.criteria.map((criterion, index) =>
    readCriterion(criterion, index, matrix.options.length),
  );
}

export function isScoreInRange(score: Decimal): boolean {
  return compare(score, zero) >= 0 && compare(score, highestScore) <= 0;
}

function scoreIssue(text: string): CellIssue['kind'] | null {
  if (isBlankCell(text)) return null;
  const score = parseNumber(text);
  if (!score) return 'unreadable-score';
  return isScoreInRange(score) ? null : 'score-out-of-range';
}

/** Filled cells that are no weight (a negative one is none), no score, or a score outside 0 to 10. */
export function findCellIssues(matrix: Matrix): CellIssue[] {
  return matrix.criteria.flatMap(({ weight, scores }, criterion) => {
    const issues: CellIssue[] = [];
    if (!isBlankCell(weight) && !parseWeight(weight)) {
      issues.push({ kind: 'unreadable-weight', criterion, text: weight });
    }
    scores.slice(0, matrix.options.length).forEach((text, option) => {
      const kind = scoreIssue(text);
      if (kind) issues.push({ kind, criterion, option, text });
    });
    return issues;
  });
}
