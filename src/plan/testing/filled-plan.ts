import fc from 'fast-check';
import { type Layout, layout } from './layout';
import { planModel } from './model-arbitrary';
import type { PlanModel } from './plan-model';
import { renderPlan } from './render-plan';

export interface FilledPlan {
  readonly text: string;
  readonly model: PlanModel;
  readonly layout: Layout;
  /** What no section knows, as it stands in the text (with `\n` as line ending). */
  readonly unknown: readonly string[];
}

function planIn(mistakes: boolean): fc.Arbitrary<FilledPlan> {
  return fc
    .record({ model: planModel({ mistakes }), layout })
    .map(({ model, layout }) => ({ ...renderPlan(model, layout), model, layout }));
}

/** A plan of all known sections, or some of them, in any layout; every computed cell is right. */
export const filledPlan: fc.Arbitrary<FilledPlan> = planIn(false);

/** The same with computed cells that may be wrong: weighted scores and risk scores. */
export const planWithMistakes: fc.Arbitrary<FilledPlan> = planIn(true);
