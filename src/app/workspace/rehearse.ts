import { editSteps } from '@/plan/edit';
import type { Operation } from '@/plan/operation';
import { sections } from '@/sections';
import { takeSteps } from '../when-idle';
import type { PlanStore } from './edit-plan';

/** Longest that a step waits for the browser to have time, in milliseconds. */
const patience = 1000;

/** Works out edits and drops them: the first one of their kind finds its code compiled. */
export async function rehearse(store: PlanStore, edits: readonly Operation[]): Promise<void> {
  for (const edit of edits) {
    const { plan } = store.getState().plan;
    await takeSteps(editSteps(plan, [edit], sections), patience, () => true);
  }
}
