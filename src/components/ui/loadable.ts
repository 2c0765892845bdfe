import { useEffect, useSyncExternalStore } from 'react';

type State<T> = { readonly value: T } | { readonly error: unknown };

export interface Loadable<T> {
  /** Begins to load it, once; resolves when it is there, or has failed. */
  readonly load: () => Promise<unknown>;
  readonly subscribe: (listener: () => void) => () => void;
  /** Undefined until loading has ended. */
  readonly state: () => State<T> | undefined;
}

/** What begins anew to load whatever has failed. */
const failed = new Set<() => void>();

/** Loads again what could not be loaded. */
export function retryFailed(): void {
  const again = [...failed];
  failed.clear();
  for (const load of again) load();
}

/**
 * What is drawn once it is loaded; at once where that was before. Not React.lazy: a boundary that has
 * shown its fallback holds the next drawing back for 300 ms, and what has failed is never tried again.
 */
export function loadable<T extends object>(fetch: () => Promise<T>): Loadable<T> {
  const listeners = new Set<() => void>();
  let loading: Promise<unknown> | undefined;
  let loaded: State<T> | undefined;

  const publish = (state: State<T> | undefined): void => {
    loaded = state;
    for (const listener of listeners) listener();
  };
  const load = () => {
    loading ??= fetch().then(
      (value) => publish({ value }),
      (error: unknown) => {
        failed.add(again);
        publish({ error });
      },
    );
    return loading;
  };
  const again = () => {
    loading = undefined;
    publish(undefined);
    void load();
  };
  return {
    load,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    state: () => loaded,
  };
}

/** What never comes. */
export const nothing: Loadable<never> = loadable(() => new Promise(() => undefined));

/** The thing itself, as soon as it is there; throws what loading failed with. */
export function useLoadable<T>(loadable: Loadable<T>): T | undefined {
  const loaded = useLoading(loadable);
  if (loaded && 'error' in loaded) throw loaded.error;
  return loaded?.value;
}

/** The thing itself, as soon as it is there; for what the page can be without. */
export function useDispensable<T>(loadable: Loadable<T>): T | undefined {
  const loaded = useLoading(loadable);
  return loaded && 'value' in loaded ? loaded.value : undefined;
}

function useLoading<T>({ load, subscribe, state }: Loadable<T>): State<T> | undefined {
  const loaded = useSyncExternalStore(subscribe, state);
  useEffect(() => void load(), [load]);
  return loaded;
}
