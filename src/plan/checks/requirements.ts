import { definingRows } from '../ids/defined';
import { descents, percentiles, readLatency } from '../latency';
import { answerTo, isAnswered } from './answers';
import { isMissed } from './applies';
import type { Check, CheckContext, Finding, Outcome } from './check';
import { holdsPlaceholder, isFilled, type Spot, spotText } from './filled';
import { judged, notApplicable } from './outcome';
import { findRegion, missing, type Region } from './region';
import { type Scope, scopeOf } from './scope';
import { cellOf, gridOf, insteadOfRows } from './table';

/** Where a missing requirement is missed; nothing where the plan need not have it. */
function regions({ plan }: CheckContext, heading: string): (Region | undefined)[] | undefined {
  const own = findRegion(plan, heading);
  const parent = findRegion(plan, 'Non-Functional Requirements');
  if (!own && !parent && !isMissed(plan, ['product'])) return undefined;
  return [own, parent, findRegion(plan, 'Technical Context')];
}

/** A performance requirement states P95 and P99. */
const performance: Check = {
  id: 'SR-PLAN-17',
  run: (context) => {
    const { plan, placeholders } = context;
    const scope = scopeOf(plan, placeholders);
    const rows = definingRows(plan, ['NFR-PERF']);
    const nearest = regions(context, 'Performance Requirements');
    if (!nearest && rows.length === 0) return notApplicable;
    const stated = rows.some(({ piece, table, row }) =>
      [/^p95(?![.,]?\d)/, /^p99(?![.,]?\d)/].every((column) =>
        isFilled(scope, cellOf(gridOf(piece, table), row, column)),
      ),
    );
    if (stated) return judged([]);
    const message = `No NFR-PERF row has both P95 and P99, expected one${insteadOfRows(nearest?.[0])}`;
    return judged([missing(message, ...(nearest ?? []))]);
  },
};

/** A reliability requirement states a percentage, and why this much is needed. */
const reliability: Check = {
  id: 'SR-PLAN-18',
  run: (context): Outcome => {
    const { plan } = context;
    const rows = definingRows(plan, ['NFR-REL']);
    const nearest = regions(context, 'Reliability Requirements');
    if (!nearest && rows.length === 0) return notApplicable;
    const findings: Finding[] = [];
    const stated = rows.some(({ piece, table, row }) => {
      const target = cellOf(gridOf(piece, table), row, /^target$/);
      return target !== undefined && /\d\s*%/.test(spotText(target));
    });
    const near = nearest ?? [];
    if (!stated) {
      const message = `No NFR-REL row has a percentage as its target, expected one${insteadOfRows(near[0])}`;
      findings.push(missing(message, ...near));
    }
    const justified = justification(context, near);
    if (justified) findings.push(justified);
    return judged(findings);
  },
};

/** A heading in the label's place: something under it is filled, and no placeholder is left. */
function isFilledRegion(scope: Scope, { pieces }: Region): boolean {
  const spots = pieces.flatMap(({ chunk, blocks }) =>
    blocks
      .filter(({ kind }) => kind !== 'heading')
      .map(({ from, to }): Spot => ({ chunk, from, to })),
  );
  const open = spots.some((spot) => holdsPlaceholder(scope, spot));
  return !open && spots.some((spot) => isFilled(scope, spot));
}

function justification(
  { plan, placeholders }: CheckContext,
  near: readonly (Region | undefined)[],
): Finding | undefined {
  const message = 'Availability Target Justification is not filled, expected why this target';
  const scope = scopeOf(plan, placeholders);
  const headed = findRegion(plan, 'Availability Target Justification');
  if (headed && isFilledRegion(scope, headed)) return undefined;
  for (const region of near) {
    const answer = region && answerTo(region.pieces, 'Availability Target Justification');
    if (!answer) continue;
    if (isAnswered(scope, answer)) return undefined;
    const { chunk } = answer.piece;
    return { message, chunk, at: answer.at, section: region.section, fixable: false };
  }
  return missing(message, ...near);
}

/** P50, P95, P99 and P99.9 do not descend. */
const ascending: Check = {
  id: 'CALC-LATENCY',
  run: ({ plan, placeholders }) => {
    const scope = scopeOf(plan, placeholders);
    let compared = false;
    const findings = definingRows(plan, ['NFR-PERF']).flatMap(
      ({ id, piece, table, row, section }): Finding[] => {
        const grid = gridOf(piece, table);
        const values = percentiles.flatMap(({ name, column }) => {
          const spot = cellOf(grid, row, column);
          const value = spot && isFilled(scope, spot) ? readLatency(spotText(spot)) : null;
          return value && spot ? [{ name, ...value, printed: spotText(spot) }] : [];
        });
        if (values.length > 1) compared = true;
        const [wrong] = descents(values);
        if (!wrong) return [];
        const [before, after] = wrong;
        const message = `${id} has ${after.name} ${after.printed} below ${before.name} ${before.printed}, expected no less`;
        return [{ message, chunk: piece.chunk, at: row.from, section, fixable: false }];
      },
    );
    return compared ? judged(findings) : notApplicable;
  },
};

export const requirementChecks: readonly Check[] = [performance, reliability, ascending];
