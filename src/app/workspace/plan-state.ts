import { computeAfter } from '@/plan/edit';
import type { Plan } from '@/plan/plan';
import { openPlan, updatePlan } from '@/plan/read-plan';
import { sections } from '@/sections';
import type { Derive, RecomputePlan } from '@/workspace';

/** What is derived from the plan file: the plan, and the one before the last change. */
export interface PlanState {
  readonly plan: Plan;
  readonly before: Plan;
}

/** A plan that was read already, so that the store need not read the same text again. */
let prepared: PlanState | undefined;

/** Names the plan that the next change of `before` leads to; a wrong one is found out and not used. */
export function preparePlan(before: Plan, plan: Plan): void {
  prepared = { before, plan };
}

export const derivePlan: Derive<PlanState> = {
  title: ({ plan }) => plan.title,
  open: (text) => {
    const plan = openPlan(text, sections);
    return { plan, before: plan };
  },
  update: ({ plan: before, before: earlier }, text, changes) => {
    const known = [...(prepared?.before === before ? [prepared.plan] : []), earlier];
    const plan =
      known.find(({ document }) => document.text.eq(text)) ?? updatePlan(before, changes, sections);
    prepared = { plan, before };
    return prepared;
  },
};

/** Brings computed text up to date after another tab's edits met ours. */
export const recomputePlan: RecomputePlan<PlanState> = ({ before, plan }) => {
  if (before === plan) return null;
  const { changes } = computeAfter(before, plan, sections);
  return changes.empty ? null : changes;
};
