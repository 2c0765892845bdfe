import { headingText, type Piece } from '@/markdown/outline';
import { answersIn, isAnswered } from '@/plan/checks/answers';
import { isMissed, sectionOf } from '@/plan/checks/applies';
import type { Check, CheckContext } from '@/plan/checks/check';
import { isFilled } from '@/plan/checks/filled';
import { judged, notApplicable } from '@/plan/checks/outcome';
import { findRegion, missing } from '@/plan/checks/region';
import { keptIn, type Scope, scopeOf } from '@/plan/checks/scope';
import { cellOf, filledRows, gridsIn, insteadOfRows } from '@/plan/checks/table';
import { spanOf } from '@/plan/claims';
import { beforeHeadingId } from '@/plan/heading-text';
import type { PlanSection } from '@/plan/plan';
import { headingKey } from '@/plan/split-sections';
import { coveredCategories } from './compute/categories';
import { preMortemHeadings } from './headings';
import { riskMultiplies } from './risk-check';

function isJudged({ plan }: CheckContext): boolean {
  return sectionOf(plan, 'pre-mortem') !== undefined || isMissed(plan, ['product']);
}

function regionOf({ plan }: CheckContext) {
  return findRegion(plan, ...preMortemHeadings);
}

/** The category cells of the summary's filled FAIL rows. */
function filledFailures({ plan, placeholders }: CheckContext): string[] {
  const scope = scopeOf(plan, placeholders);
  return gridsIn(findRegion(plan, 'Failure Scenarios Summary')).flatMap((grid) =>
    filledRows(scope, grid, 1).flatMap((row) => {
      const { source } = grid.piece.chunk;
      const text = (column: RegExp) => {
        const cell = cellOf(grid, row, column);
        return cell ? source.slice(cell.from, cell.to) : '';
      };
      return /^[\s*_`[]*FAIL-\d/.test(text(/^id$|^fail/)) ? [text(/^category$/)] : [];
    }),
  );
}

/** Three filled failure scenarios at the least. */
const covered: Check = {
  id: 'SR-PLAN-15',
  run: (context) => {
    if (!isJudged(context)) return notApplicable;
    const { length } = filledFailures(context);
    if (length >= 3) return judged([]);
    const summary = findRegion(context.plan, 'Failure Scenarios Summary');
    const message = `The summary has ${length} filled FAIL rows, expected at least 3${insteadOfRows(summary)}`;
    return judged([missing(message, summary, regionOf(context))]);
  },
};

/** Technical and Integration failures are both thought of. */
const categories: Check = {
  id: 'SR-PLAN-16',
  run: (context) => {
    if (!isJudged(context)) return notApplicable;
    const found = coveredCategories(filledFailures(context));
    const summary = findRegion(context.plan, 'Failure Scenarios Summary');
    return judged(
      ['Technical', 'Integration']
        .filter((category) => !found.has(category))
        .map((category) =>
          missing(
            `No filled failure scenario is of the category ${category}, expected one`,
            summary,
            regionOf(context),
          ),
        ),
    );
  },
};

/** At least one failure scenario says when to stop. */
const killCriteria: Check = {
  id: 'SR-PLAN-27',
  run: (context) => {
    if (!isJudged(context)) return notApplicable;
    const { plan, placeholders } = context;
    const scope = scopeOf(plan, placeholders);
    const section = sectionOf(plan, 'pre-mortem');
    if (section && scenarioPieces(section).some((piece) => hasKillCriteria(scope, piece)))
      return judged([]);
    const message = 'No failure scenario has filled kill criteria, expected at least one';
    return judged([missing(message, regionOf(context))]);
  },
};

const failHeading = new RegExp(`^${beforeHeadingId}FAIL-\\d`, 'u');

/** The pieces under headings `FAIL-nnn`. */
function scenarioPieces({ pieces }: PlanSection): Piece[] {
  const found: Piece[] = [];
  for (let index = 0; index < pieces.length; ) {
    const piece = pieces[index] as Piece;
    const count = failHeading.test(headingText(piece)) ? spanOf(pieces, index) : 0;
    found.push(...pieces.slice(index, index + count));
    index += Math.max(1, count);
  }
  return found;
}

const hasKillCriteria = keptIn((scope: Scope, piece: Piece) => {
  const labelled = answersIn(piece).filter(({ key }) => key === 'kill criteria');
  if (labelled.some((answer) => isAnswered(scope, answer))) return true;
  const { chunk, blocks } = piece;
  return (
    headingKey(piece) === 'kill criteria' &&
    blocks.some(({ from, to }) => isFilled(scope, { chunk, from, to }))
  );
});

export const checks: readonly Check[] = [covered, categories, killCriteria, riskMultiplies];
