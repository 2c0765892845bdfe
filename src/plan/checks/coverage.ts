import type { Plan } from '../plan';
import { holdsPlaceholder, printCoverage, readLine } from '../traceability/coverage-line';
import { type Answer, answerTo } from './answers';
import { isMissed, isOfKind } from './applies';
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
    const is =
      rows.length === 0
        ? 'No row starts with a requirement’s id, such as FR-001'
        : `${covered} of ${rows.length} FRs have an ADR and a task`;
    const message = `${is}, expected at least 90%${insteadOfRows(region)}`;
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
  const { section } = region;
  const place = { section, fixable: isOfKind(plan, section, 'requirements-traceability') };
  const wrong = answer ? judgeLine(label, answer, place, rows) : undefined;
  const claims = rows.filter(({ claims: claim }) => claim !== undefined);
  if (!wrong && claims.length === 0) return undefined;
  const contradicted = claims.filter(({ claims: claim, covered }) => claim !== covered);
  const marks = contradicted.map(({ id, chunk, row, covered }) => {
    const [is, expected] = covered ? ['⚠', '✓: it is covered'] : ['✓', '⚠: it is not covered'];
    const message = `${id} is marked ${is}, expected ${expected}`;
    return { message, chunk, at: row.from, ...place };
  });
  return [{ findings: [...(wrong ?? []), ...marks] }];
}

/** The line's findings; nothing when it states no number. */
function judgeLine(
  label: string,
  { piece, at, spots }: Answer,
  place: Pick<Finding, 'section' | 'fixable'>,
  rows: readonly MatrixRow[],
): Finding[] | undefined {
  const line = spots.map(spotText).join(' ');
  const is = statedIn(line);
  if (holdsPlaceholder(line) || is.length === 0) return undefined;
  const covered = rows.filter((row) => row.covered).length;
  const expected = statedIn(printCoverage(line, { covered, total: rows.length }));
  return is.flatMap((part, index) => {
    if (part === expected[index]) return [];
    const message = `${label} is ${part}, expected ${expected[index]}`;
    return [{ message, chunk: piece.chunk, at, ...place }];
  });
}

/** The counts and the percentage of a coverage line, as they read. */
function statedIn(line: string): string[] {
  const { covered, total, percent } = readLine(line);
  return [
    ...(covered && total ? [`${covered.text}/${total.text}`] : []),
    ...(percent ? [`${percent.text}%`] : []),
  ];
}

export const coverageChecks: readonly Check[] = [nineInTen, addsUp];
