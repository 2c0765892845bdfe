import { writeTyped } from '@/components/ui/typed-later';
import type { Problem } from '@/markdown/result';
import { openWorkspace } from '@/workspace';
import { browserStorage, tabChannel } from '../storage/browser-storage';
import type { PlanStore } from './edit-plan';
import { derivePlan, recomputePlan } from './plan-state';
import { knowEncodings } from './unencodable';

export type Opened =
  | { readonly state: 'open'; readonly store: PlanStore }
  | { readonly state: 'failed'; readonly problem: Problem };

interface Begun {
  readonly id: string;
  readonly opened: Promise<Opened>;
  settled?: Opened;
}

let begun: Begun | undefined;

/** Begins to open a stored workspace; the next `openStored` of it takes what was begun. */
export async function beginOpening(id: string): Promise<void> {
  const opening: Begun = { id, opened: open(id) };
  begun = opening;
  opening.settled = await opening.opened;
}

/** What `openStored` would give, where that is there already. */
export function openedEarly(id: string): Opened | undefined {
  return begun?.id === id ? begun.settled : undefined;
}

/** Opens a stored workspace. */
export function openStored(id: string): Promise<Opened> {
  const early = begun?.id === id ? begun.opened : undefined;
  begun = undefined;
  return early ?? open(id);
}

/** What was done on a still comes into the plan as one: a page that ends before finds all of it on the still. */
async function stillOver(): Promise<void> {
  const over = (await window.planwrightStill)?.over.signal;
  if (!over || over.aborted) return;
  await new Promise((resolve) => {
    over.addEventListener('abort', resolve);
  });
}

async function open(id: string): Promise<Opened> {
  try {
    const opened = await openWorkspace(id, {
      storage: browserStorage(),
      channel: tabChannel(),
      derive: derivePlan,
      recompute: recomputePlan,
      takeInput: writeTyped,
      after: stillOver(),
    });
    if (!opened.ok) return { state: 'failed', problem: opened.error };
    const store = opened.value;
    await knowEncodings(store.getState().files.values());
    return { state: 'open', store };
  } catch (error) {
    const message = error instanceof Error ? error.message : 'The browser gave no reason';
    return { state: 'failed', problem: { message } };
  }
}
