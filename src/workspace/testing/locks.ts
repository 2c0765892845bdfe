import type { TabLocks } from '../tab-locks';

/** The locks of simulated tabs, and how a tab ends. */
export function createLocks(): TabLocks & { end: (name: string) => void } {
  const held = new Set<string>();
  return {
    hold: (name) => void held.add(name),
    end: (name) => void held.delete(name),
    ifFree: async (name, work) => {
      if (held.has(name)) return;
      held.add(name);
      try {
        await work();
      } finally {
        held.delete(name);
      }
    },
  };
}
