import { answersIn, isAnswered } from '@/plan/checks/answers';
import type { Check } from '@/plan/checks/check';
import { judged } from '@/plan/checks/outcome';
import { findRegion, missing } from '@/plan/checks/region';
import { scopeOf } from '@/plan/checks/scope';

/** Every labelled value before the first sub-heading is filled. */
const complete: Check = {
  id: 'SR-PLAN-01',
  run: ({ plan, placeholders }) => {
    const region = findRegion(plan, 'Technical Context');
    if (!region)
      return judged([missing('Technical Context is missing, expected its section', undefined)]);
    const scope = scopeOf(plan, placeholders);
    const open = answersIn(region.heading).filter((answer) => !isAnswered(scope, answer));
    return judged(
      open.map(({ label, piece, at }) => ({
        message: `${label} is not filled, expected its value`,
        chunk: piece.chunk,
        at,
        section: region.section,
        fixable: false,
      })),
    );
  },
};

export const checks: readonly Check[] = [complete];
