import { definingRows } from '../ids/defined';
import type { Check, Finding } from './check';
import { budgetOf, wrongBudget } from './error-budget';
import { isFilled, spotText } from './filled';
import { judged, notApplicable } from './outcome';
import { scopeOf } from './scope';
import { cellOf, gridOf } from './table';

/** A printed error budget is what the target leaves of its window. */
const addUp: Check = {
  id: 'CALC-BUDGET',
  run: ({ plan, placeholders }) => {
    const scope = scopeOf(plan, placeholders);
    let compared = false;
    const findings = definingRows(plan, ['NFR-REL', 'SLO']).flatMap(
      ({ id, piece, table, row, section }): Finding[] => {
        const grid = gridOf(piece, table);
        const printed = cellOf(grid, row, /^error budget$/);
        const target = cellOf(grid, row, /^target$/);
        if (!printed || !target || !isFilled(scope, printed)) return [];
        const budget = budgetOf(spotText(target));
        const window = cellOf(grid, row, /^window$/);
        const wrong =
          budget && wrongBudget(spotText(printed), budget, window ? spotText(window) : '');
        if (!wrong) return [];
        compared = true;
        return wrong.map(({ printed: shown, expected }) => ({
          message: `Error budget of ${id} is ${shown}, expected ${expected}`,
          chunk: piece.chunk,
          at: printed.from,
          section,
          fixable: true,
        }));
      },
    );
    return compared ? judged(findings) : notApplicable;
  },
};

export const budgetChecks: readonly Check[] = [addUp];
