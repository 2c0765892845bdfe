/** Names that a tab holds for as long as it lives: they are free again when it ends, however it ends. */
export interface TabLocks {
  readonly hold: (name: string) => void;
  /** Does the work, holding the name; not where another holds it. */
  readonly ifFree: (name: string, work: () => Promise<void>) => Promise<void>;
}

const prefix = 'planwright tab ';

/** The browser's own locks. */
export const browserLocks: TabLocks = {
  hold: (name) => {
    const forever = new Promise(() => undefined);
    navigator.locks.request(prefix + name, () => forever).catch(() => undefined);
  },
  ifFree: async (name, work) => {
    await navigator.locks.request(prefix + name, { ifAvailable: true }, (lock) => lock && work());
  },
};
