import { decimalsIn, formatDecimal, parseNumber } from '../numbers';
import type { Plan } from '../plan';
import { ratio, roundRatio } from '../ratio';
import { type Answer, answerTo } from './answers';
import { isMissed } from './applies';
import type { Check, Finding } from './check';
import { spotText } from './filled';
import { frRegion, type MatrixRow, nfrRegion, nfrRows, requirementRows } from './matrices';
import { judged, notApplicable } from './outcome';
import { findRegion, missing, type Region } from './region';
import { scopeOf } from './scope';
import { insteadOfRows } from './table';

/** Nine in ten requirements have a decision and a task. */
const nineInTen: Check = {
  id: 'SR-PLAN-19',
  run: ({ plan, placeholders }) => {
    const section = findRegion(plan, 'Requirements Traceability Matrix');
    const region = frRegion(plan);
    if (!section && !region && !isMissed(plan, ['product'])) return notApplicable;
    const rows = requirementRows(plan, scopeOf(plan, placeholders));
    const covered = rows.filter((row) => row.covered).length;
    if (rows.length > 0 && covered * 10 >= rows.length * 9) return judged([]);
    const share = rows.length === 0 ? '0 of 0' : `${covered} of ${rows.length}`;
    const message = `${share} FRs have an ADR and a task, expected at least 90%${insteadOfRows(region)}`;
    return judged([missing(message, region, section)]);
  },
};

/** What the coverage lines and the rows' marks say is what the rows hold. */
const addsUp: Check = {
  id: 'CALC-COVERAGE',
  run: ({ plan, placeholders }) => {
    const scope = scopeOf(plan, placeholders);
    const parts = [
      judgeMatrix(plan, 'FR Coverage', frRegion(plan), requirementRows(plan, scope)),
      judgeMatrix(plan, 'NFR Coverage', nfrRegion(plan), nfrRows(plan, scope)),
    ].flatMap((part) => part ?? []);
    if (parts.length === 0) return notApplicable;
    return judged(parts.flatMap(({ findings }) => findings));
  },
};

function judgeMatrix(
  plan: Plan,
  label: string,
  region: Region | undefined,
  rows: readonly MatrixRow[],
): { findings: Finding[] }[] | undefined {
  if (!region || rows.length === 0) return undefined;
  const parent = findRegion(plan, 'Requirements Traceability Matrix');
  const answer = answerTo(region.pieces, label) ?? (parent && answerTo(parent.pieces, label));
  const wrong = answer ? judgeLine(label, answer, region.section, rows) : undefined;
  const claims = rows.filter(({ claims: claim }) => claim !== undefined);
  if (!wrong && claims.length === 0) return undefined;
  const contradicted = claims.filter(({ claims: claim, covered }) => claim !== covered);
  const marks = contradicted.map(({ id, chunk, row, covered }) => {
    const [is, expected] = covered ? ['⚠', '✓: it is covered'] : ['✓', '⚠: it is not covered'];
    const message = `${id} is marked ${is}, expected ${expected}`;
    return { message, chunk, at: row.from, section: region.section, fixable: true };
  });
  return [{ findings: [...(wrong ?? []), ...marks] }];
}

const counts = /(\d+)\s*(?:\/|of|out of)\s*(\d+)/i;
const percentage = /(\d+(?:[.,]\d+)?)\s*%/;

/** The line's findings; nothing when it states no number. */
function judgeLine(
  label: string,
  { piece, at, spots }: Answer,
  section: string,
  rows: readonly MatrixRow[],
): Finding[] | undefined {
  const text = spots
    .map(spotText)
    .join(' ')
    .replace(/(?:[—–-]\s*)?\btarget\b.*$/is, '');
  if (/\{\w+\}/.test(text)) return undefined;
  const total = rows.length;
  const covered = rows.filter((row) => row.covered).length;
  const stated = counts.exec(text);
  const percent = percentage.exec(text);
  if (!stated && !percent) return undefined;
  const findings: Finding[] = [];
  const found = (is: string, expected: string) => {
    const message = `${label} is ${is}, expected ${expected}`;
    findings.push({ message, chunk: piece.chunk, at, section, fixable: true });
  };
  if (stated && (Number(stated[1]) !== covered || Number(stated[2]) !== total))
    found(`${stated[1]}/${stated[2]}`, `${covered}/${total}`);
  if (percent) {
    const places = decimalsIn(percent[1] ?? '');
    const exact = roundRatio(ratio(BigInt(covered) * 100n, BigInt(total)), places);
    const expected = formatDecimal(exact, places);
    const printed = parseNumber(percent[1] ?? '');
    if (!printed || formatDecimal(printed, places) !== expected) found(percent[0], `${expected}%`);
  }
  return findings;
}

export const coverageChecks: readonly Check[] = [nineInTen, addsUp];
