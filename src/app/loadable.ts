import { useEffect, useSyncExternalStore } from 'react';

interface Loadable<T> {
  /** Begins to load it, once; resolves when it is there. */
  readonly load: () => Promise<unknown>;
  /** The thing itself, as soon as it is there; throws what loading failed with. */
  readonly use: () => T | undefined;
}

/**
 * What is drawn once it is loaded; at once where that was before. Not React.lazy: a boundary that has
 * shown its fallback holds the next drawing back for 300 ms.
 */
export function loadable<T extends object>(fetch: () => Promise<T>): Loadable<T> {
  const listeners = new Set<() => void>();
  let loading: Promise<unknown> | undefined;
  let loaded: { readonly value: T } | { readonly error: unknown } | undefined;

  const publish = (state: NonNullable<typeof loaded>): void => {
    loaded = state;
    for (const listener of listeners) listener();
  };
  const load = (): Promise<unknown> => {
    loading ??= fetch().then(
      (value) => publish({ value }),
      (error: unknown) => publish({ error }),
    );
    return loading;
  };
  const subscribe = (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  const use = (): T | undefined => {
    const state = useSyncExternalStore(subscribe, () => loaded);
    useEffect(() => void load(), []);
    if (state && 'error' in state) throw state.error;
    return state?.value;
  };
  return { load, use };
}
