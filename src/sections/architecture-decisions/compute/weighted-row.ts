import { isBlankCell, replaceNumber, splitNumberCell } from '@/plan/number-cell';
import {
  compare,
  type Decimal,
  decimalsIn,
  formatDecimal,
  parseNumber,
  roundHalfUp,
} from '@/plan/numbers';

/** A digit in a note (`51 (54%)`, `51/95`) may be a number that followed from the old sum. */
function staysTrue(note: string): boolean {
  return !/\d/.test(note);
}

function print(number: string, weighted: Decimal): string {
  const exact = formatDecimal(weighted, decimalsIn(number));
  return number.includes(',') ? exact.replace('.', ',') : exact;
}

/**
 * The text of a Weighted Score cell for the sum `weighted`, made from the cell's present text: its
 * bold stays, a sum is rounded half up to the decimals that the present number prints, and in place of
 * a placeholder or nothing it is printed exactly. Without a sum (`null`: a score is missing) a number
 * becomes `—`, since it would be stale, and all else stays.
 */
export function printWeightedScore(cell: string, weighted: Decimal | null): string {
  const present = splitNumberCell(cell);
  if (!weighted) return present ? replaceNumber(cell, '—', staysTrue) : cell;
  const printed = present ? print(present.number, weighted) : formatDecimal(weighted);
  return replaceNumber(cell, printed, staysTrue);
}

/**
 * CALC-SCORE: whether a filled cell is not the sum, rounded half up to the decimals the cell prints. A
 * blank cell or placeholder is not wrong, a column without a sum (`null`) is not judged.
 */
export function isWeightedScoreWrong(cell: string, weighted: Decimal | null): boolean {
  if (!weighted || isBlankCell(cell)) return false;
  const printed = parseNumber(splitNumberCell(cell)?.number ?? '');
  return !printed || compare(printed, roundHalfUp(weighted, printed.scale)) !== 0;
}
