import type { Text } from '@codemirror/state';
import { useSyncExternalStore } from 'react';
import { keptBy } from '@/markdown/kept';
import { type Confirmation, createConfirmations, textHash } from '@/workspace/confirmations';
import { createRecords } from '@/workspace/workspace-records';
import { browserStorage, tabChannel } from '../storage/browser-storage';
import type { PlanStore } from '../workspace/edit-plan';
import { useWorkspaceStore } from '../workspace/workspace-context';
import { manualIds } from './manual-ids';

/** What persons have confirmed of the open plan, and the hash of its text as it is now. */
export interface Confirmed {
  /** Undefined until it is known. */
  readonly hash: string | undefined;
  readonly byId: ReadonlyMap<string, Confirmation>;
}

interface ConfirmationStore {
  readonly current: () => Confirmed;
  readonly subscribe: (listener: () => void) => () => void;
  /** Confirms it for the text as it is now. */
  readonly confirm: (id: string, who: string) => Promise<void>;
  readonly withdraw: (id: string) => Promise<void>;
}

/** In milliseconds: the pause in typing after which the text's hash is made anew. */
const pause = 150;

export function useConfirmations(): ConfirmationStore & { readonly confirmed: Confirmed } {
  const store = confirmationsOf(useWorkspaceStore());
  return { ...store, confirmed: useSyncExternalStore(store.subscribe, store.current) };
}

const confirmationsOf = keptBy(createConfirmationStore);

function createConfirmationStore(workspace: PlanStore): ConfirmationStore {
  const records = createRecords(browserStorage(), tabChannel(), workspace.getState().id);
  const kept = createConfirmations(records);
  const listeners = new Set<() => void>();
  let confirmed: Confirmed = { hash: undefined, byId: new Map() };
  let end: (() => void) | undefined;

  const show = (change: Partial<Confirmed>): void => {
    confirmed = { ...confirmed, ...change };
    for (const listener of listeners) listener();
  };
  const put = (id: string, confirmation: Confirmation | undefined): void => {
    const byId = new Map(confirmed.byId);
    if (confirmation) byId.set(id, confirmation);
    else byId.delete(id);
    show({ byId });
  };
  const readAgain = async (id: string): Promise<void> => put(id, await kept.read(id));
  const hashNow = async (): Promise<string> => {
    const text = textOf(workspace);
    const hash = await textHash(text.toString());
    if (text.eq(textOf(workspace))) show({ hash });
    return hash;
  };

  const follow = (): (() => void) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const settle = (work: Promise<unknown>) => void work.catch((error) => reportError(error));
    settle(hashNow());
    for (const id of manualIds) settle(readAgain(id));
    const ends = [
      kept.watch((id) => settle(readAgain(id))),
      workspace.subscribe((state, before) => {
        if (state.plan === before.plan) return;
        clearTimeout(timer);
        timer = setTimeout(() => settle(hashNow()), pause);
      }),
    ];
    return () => {
      clearTimeout(timer);
      for (const stop of ends) stop();
    };
  };

  return {
    current: () => confirmed,
    subscribe: (listener) => {
      listeners.add(listener);
      end ??= follow();
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        end?.();
        end = undefined;
      };
    },
    confirm: async (id, who) => {
      const confirmation = { hash: await hashNow(), who: who.trim(), time: Date.now() };
      await kept.confirm(id, confirmation);
      put(id, confirmation);
    },
    withdraw: async (id) => {
      await kept.withdraw(id);
      put(id, undefined);
    },
  };
}

function textOf(workspace: PlanStore): Text {
  return workspace.getState().plan.plan.document.text;
}
