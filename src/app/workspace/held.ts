import type { EditOptions, Hold } from '@/components/fields/section-context';
import { drawn } from '@/components/ui/draw-later';
import type { Problem } from '@/markdown/result';
import { namedPath } from '@/plan/named-path';
import type { Operation } from '@/plan/operation';
import { formatPointer } from '@/plan/pointer';
import { createDrafts, type Draft, valueIn } from '@/workspace/drafts';
import { browserLocks } from '@/workspace/tab-locks';
import { browserStorage } from '../storage/browser-storage';
import type { PlanStore } from './edit-plan';
import { enterDraft, sayEntered } from './enter-draft';

/** What is typed in this tab and cannot be written yet: stored, so that it outlives the page. */
export interface Held {
  readonly hold: Hold;
  /** After an edit: what was typed and refused is held, what was written no longer is. */
  readonly settle: (
    operations: readonly Operation[],
    options: EditOptions,
    problem: Problem | undefined,
  ) => void;
  /** Enters what was being typed in pages that are gone. */
  readonly carryOn: () => Promise<void>;
  /** Enters what is being typed in fields that are gone. */
  readonly enter: () => void;
}

export function createHeld(
  store: PlanStore,
  drafts = createDrafts(browserStorage(), store.getState().id, browserLocks),
): Held {
  const held = new Map<string, Draft>();
  const quiet = (writing: Promise<void>) => void writing.catch(() => undefined);

  const drop = (place: string) => {
    if (held.delete(place)) quiet(drafts.drop(place));
  };
  const hold: Hold = (path, value, label) => {
    const place = formatPointer(path);
    if (value === undefined) return drop(place);
    const { plan } = store.getState().plan;
    const was = valueIn(plan, path);
    const draft = { path: namedPath(plan, path), at: path, label, was, value };
    held.set(place, draft);
    quiet(drafts.keep(place, draft));
  };
  /** What was written goes only when the text that has it is stored. */
  const dropOnceStored = async (place: string) => {
    if (!held.delete(place)) return;
    // Whoever asks what is stored has all that is done drawn.
    await drawn();
    await store.getState().settled();
    if (!held.has(place)) await drafts.drop(place);
  };
  /** Keeps what the user is told of until the message is dismissed. */
  const keepTold = (draft: Draft) => {
    const place = `told ${formatPointer(draft.path)}`;
    quiet(drafts.keep(place, draft));
    return () => quiet(drafts.drop(place));
  };

  return {
    hold,
    settle: (operations, { label = '', group }, problem) => {
      for (const operation of operations) {
        if (operation.type !== 'set') continue;
        if (!problem) quiet(dropOnceStored(formatPointer(operation.path)));
        else if (group !== undefined) hold(operation.path, operation.value, label);
      }
    },
    carryOn: () =>
      drafts.takeLeft(async (draft) => {
        if (enterDraft(store, draft, keepTold)) sayEntered(store, draft);
        await store.getState().settled();
      }),
    enter: () => {
      for (const [place, draft] of held) {
        enterDraft(store, draft, keepTold);
        quiet(dropOnceStored(place));
      }
    },
  };
}
