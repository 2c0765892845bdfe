import { isMissed } from './applies';
import type { Check } from './check';
import { isFilled } from './filled';
import { judged, notApplicable } from './outcome';
import { findRegion, missing } from './region';
import { scopeOf } from './scope';
import { cellOf, filledRows, gridsIn, gridWith, insteadOfRows } from './table';

/** What runs today is known. */
const baseline: Check = {
  id: 'SR-PLAN-25',
  run: ({ plan, placeholders }) => {
    const parent = findRegion(plan, 'Scalability Strategy');
    const region = findRegion(plan, 'Capacity Baseline');
    if (!parent && !region && !isMissed(plan, ['product'])) return notApplicable;
    const scope = scopeOf(plan, placeholders);
    const grid = gridWith(region, /^current\b/);
    const known = grid?.table.rows.some((row) => isFilled(scope, cellOf(grid, row, /^current\b/)));
    if (known) return judged([]);
    const message = `Capacity Baseline has no current capacity, expected one${insteadOfRows(region)}`;
    return judged([missing(message, region, parent)]);
  },
};

/** What tells that it will not be enough. */
const triggers: Check = {
  id: 'SR-PLAN-26',
  run: ({ plan, placeholders }) => {
    const parent = findRegion(plan, 'Scalability Strategy');
    const region = findRegion(plan, 'Scaling Triggers');
    if (!parent && !region && !isMissed(plan, ['product'])) return notApplicable;
    const scope = scopeOf(plan, placeholders);
    const count = gridsIn(region).flatMap((grid) => filledRows(scope, grid)).length;
    if (count >= 2) return judged([]);
    const rows = count === 1 ? 'row' : 'rows';
    const message = `Scaling Triggers has ${count} filled ${rows}, expected at least 2${insteadOfRows(region)}`;
    return judged([missing(message, region, parent)]);
  },
};

export const scalabilityChecks: readonly Check[] = [baseline, triggers];
