import { expectedBudget, isBudgetJudged } from '../budget-text';
import { definingRows } from '../ids/defined';
import type { Check, Finding } from './check';
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
        const window = cellOf(grid, row, /^window$/);
        const budget = {
          target: spotText(target),
          budget: spotText(printed),
          window: window ? spotText(window) : '',
        };
        if (!isBudgetJudged(budget)) return [];
        compared = true;
        const expected = expectedBudget(budget);
        if (expected === undefined) return [];
        const message = `Error budget of ${id} is ${budget.budget}, expected ${expected}`;
        return [{ message, chunk: piece.chunk, at: printed.from, section, fixable: true }];
      },
    );
    return compared ? judged(findings) : notApplicable;
  },
};

export const budgetChecks: readonly Check[] = [addUp];
