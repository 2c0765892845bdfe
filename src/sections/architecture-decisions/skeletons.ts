import decision from './new-decision.md?raw';

/** A new decision in the template's layout, with nothing filled in. */
export const decisionSkeleton = decision;

/** Its part from the evidence heading on, for a decision that lacks it. */
export const evidenceSkeleton = decision.slice(decision.indexOf('#### '));
