import { isBlankCell, replaceNumber, splitNumberCell } from '@/plan/number-cell';
import { compare, fromInteger, parseNumber, withoutMarks } from '@/plan/numbers';

export const probabilities = ['H', 'M', 'L'] as const;
export const impacts = ['C', 'M', 'L'] as const;
export type Probability = (typeof probabilities)[number];
export type Impact = (typeof impacts)[number];

/** A plan's own scale (source: the template's line "Risk Score = Probability x Impact"). */
const probabilityValues: Record<Probability, number> = { H: 3, M: 2, L: 1 };
const impactValues: Record<Impact, number> = { C: 3, M: 2, L: 1 };

const letters: Record<string, Probability | Impact> = {
  c: 'C',
  critical: 'C',
  h: 'H',
  high: 'H',
  m: 'M',
  med: 'M',
  medium: 'M',
  l: 'L',
  low: 'L',
};

/** The letter of `H`, `**High**`, `🔴 High (70%)`; `null` when there is none or a choice between two. */
function readLetter(text: string): Probability | Impact | null {
  if (isBlankCell(text)) return null;
  const match = /^[^\p{L}\d]*(\p{L}+)\s*(.?)/su.exec(withoutMarks(text));
  if (!match || /[/|–-]/.test(match[2] ?? '')) return null;
  return letters[(match[1] ?? '').toLowerCase()] ?? null;
}

/** `H`, `High`, `M`, `Medium`, `L`, `Low` in any case, with bold or emoji around; else `null`. */
export function parseProbability(text: string): Probability | null {
  const letter = readLetter(text);
  return letter === 'C' ? null : letter;
}

/** `C`, `Critical`, `M`, `Medium`, `L`, `Low`; `null` for all else, `H` included: it has no value. */
export function parseImpact(text: string): Impact | null {
  const letter = readLetter(text);
  return letter === 'H' ? null : letter;
}

/** Probability x impact: 1, 2, 3, 4, 6 or 9. */
export function riskScore(probability: Probability, impact: Impact): number {
  return probabilityValues[probability] * impactValues[impact];
}

export type RiskIssue = {
  field: 'probability' | 'impact';
  kind: 'no-value' | 'unreadable';
  text: string;
};

export type Risk = {
  probability: Probability | null;
  impact: Impact | null;
  /** `null` while one of the two is missing or unreadable. */
  score: number | null;
  issues: RiskIssue[];
};

/** Reads a failure scenario's two cells. A filled cell that is no level is an issue; never throws. */
export function readRisk(probabilityText: string, impactText: string): Risk {
  const probability = parseProbability(probabilityText);
  const impact = parseImpact(impactText);
  const issues: RiskIssue[] = [];
  if (!probability && !isBlankCell(probabilityText)) {
    issues.push({ field: 'probability', kind: 'unreadable', text: probabilityText });
  }
  if (!impact && !isBlankCell(impactText)) {
    const kind = readLetter(impactText) === 'H' ? 'no-value' : 'unreadable';
    issues.push({ field: 'impact', kind, text: impactText });
  }
  const score = probability && impact ? riskScore(probability, impact) : null;
  return { probability, impact, score, issues };
}

export type RiskLevel = 'low' | 'medium' | 'high';

/** The band that a score is coloured by: 1-2 low, 3-4 medium, 6-9 high. */
export function riskLevel(score: number): RiskLevel {
  if (score >= 6) return 'high';
  return score >= 3 ? 'medium' : 'low';
}

/** A level's word, colour or number beside a score would contradict another score. */
function staysTrue(note: string): boolean {
  return !/\d|critical|severe|high|medium|moderate|low|[🔴🟠🟡🟢🟥🟧🟨🟩]/iu.test(note);
}

/**
 * The text of a Risk Score cell for `score`, made from its present text: bold stays, `6 (High)` becomes
 * `3`. Without a score (`null`) a number becomes `—`, since it would be stale, and all else stays.
 */
export function printRiskScore(cell: string, score: number | null): string {
  if (score !== null) return replaceNumber(cell, String(score), staysTrue);
  return splitNumberCell(cell) ? replaceNumber(cell, '—', staysTrue) : cell;
}

/**
 * CALC-RISK: whether the cell is not `score`. A blank cell is not the product either; where there is no
 * product (`null`) the cell is not judged.
 */
export function isRiskScoreWrong(cell: string, score: number | null): boolean {
  if (score === null) return false;
  const printed = parseNumber(splitNumberCell(cell)?.number ?? '');
  return !printed || compare(printed, fromInteger(score)) !== 0;
}
