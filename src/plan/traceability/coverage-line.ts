import { type Decimal, decimalsIn, formatDecimal } from '../numbers';
import { ratio, roundRatio } from '../ratio';

export interface Coverage {
  readonly covered: number;
  readonly total: number;
}

interface Part {
  readonly from: number;
  readonly text: string;
}

/** The numbers that a coverage line states, with their places in it; the target is none of them. */
interface Line {
  readonly covered: Part | undefined;
  readonly total: Part | undefined;
  readonly percent: Part | undefined;
}

const placeholder = /\{\w+\}/;
const counts = /(\d+)(\s*(?:\/|of|out of)\s*)(\d+)/i;
const percentage = /(\d+(?:[.,]\d+)?)\s*%/;
const target = /(?:[—–-]\s*)?(?:\(?\s*target\b|[≥>]=?\s*\d)/i;

export function readLine(line: string): Line {
  const limit = target.exec(line)?.index ?? line.length;
  const own = line.slice(0, limit);
  const found = counts.exec(own);
  const [, covered = '', joint = '', total = ''] = found ?? [];
  const percent = percentage.exec(own);
  return {
    covered: found ? { from: found.index, text: covered } : undefined,
    total: found ? { from: found.index + covered.length + joint.length, text: total } : undefined,
    percent: percent ? { from: percent.index, text: percent[1] ?? '' } : undefined,
  };
}

/** Rounded half up at the decimals that are printed; nothing covered of nothing is 0. */
function percentOf({ covered, total }: Coverage, places: number): Decimal {
  if (total === 0) return { units: 0n, scale: places };
  return roundRatio(ratio(BigInt(covered) * 100n, BigInt(total)), places);
}

/** CALC-COVERAGE: a number of the line is not that of its table. Placeholders are not judged here. */
export function isCoverageWrong(line: string, coverage: Coverage): boolean {
  const { covered, percent } = readLine(line);
  return Boolean(covered || percent) && printCoverage(line, coverage) !== line;
}

/** The line with the table's numbers in place of its own; a template's braces are filled. */
export function printCoverage(line: string, coverage: Coverage): string {
  const filled = line
    .replace('{covered}', String(coverage.covered))
    .replace('{total}', String(coverage.total))
    .replace('{percentage}', formatDecimal(percentOf(coverage, 0), 0));
  const { covered, total, percent } = readLine(filled);
  if (!covered && !percent) {
    const whole = `${coverage.covered}/${coverage.total} (${formatDecimal(percentOf(coverage, 0), 0)}%)`;
    return isBare(line) ? whole : line;
  }
  const edits = [
    covered && { ...covered, now: String(coverage.covered) },
    total && { ...total, now: String(coverage.total) },
    percent && { ...percent, now: printPercent(percent.text, coverage) },
  ].filter((edit) => edit !== undefined);
  return edits
    .toSorted((a, b) => b.from - a.from)
    .reduce((text, { from, text: old, now }) => {
      return text.slice(0, from) + now + text.slice(from + old.length);
    }, filled);
}

function printPercent(old: string, coverage: Coverage): string {
  const places = decimalsIn(old);
  const text = formatDecimal(percentOf(coverage, places), places);
  return old.includes(',') ? text.replace('.', ',') : text;
}

/** Nothing stated yet. */
function isBare(line: string): boolean {
  return /^[\s*_`]*(?:-|—|TBD)?[\s*_`]*$/i.test(line);
}

/** A template's brace is left in the line. */
export function holdsPlaceholder(line: string): boolean {
  return placeholder.test(line);
}
