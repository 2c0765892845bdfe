import { type IDBPDatabase, type IDBPTransaction, openDB, wrap } from 'idb';
import { type RowAccess, type RowKey, type Rows, type StoreName, storeNames } from './rows';

const databaseVersion = 1;

/**
 * Rows in IndexedDB. The connection is opened when first needed, and again, with the work repeated,
 * when the browser has closed it. `opened`: a connection of the newest version that the page has
 * opened already, if the database was there.
 */
export function createIndexedDbRows(
  name = 'planwright',
  opened?: Promise<IDBDatabase | undefined>,
): Rows {
  const superseded = new Set<() => void>();
  let opening: Promise<IDBPDatabase> | undefined;
  let connection: IDBPDatabase | undefined;

  const forget = (): void => {
    opening = undefined;
    connection = undefined;
  };

  const supersede = (): void => {
    connection?.close();
    forget();
    for (const listener of superseded) listener();
  };

  const open = (): Promise<IDBPDatabase> =>
    openDB(name, databaseVersion, {
      upgrade: (database) => {
        for (const store of storeNames) database.createObjectStore(store);
      },
      blocking: supersede,
      terminated: forget,
    });

  /** The connection that the page has opened, once. */
  const adopt = async (): Promise<IDBPDatabase> => {
    const early = await opened;
    opened = undefined;
    if (!early) return open();
    early.addEventListener('versionchange', supersede);
    early.addEventListener('close', forget);
    return wrap(early);
  };

  const connect = (): Promise<IDBPDatabase> => {
    opening ??= (opened ? adopt() : open()).then(
      (database) => {
        connection = database;
        return database;
      },
      (error: unknown) => {
        forget();
        throw error;
      },
    );
    return opening;
  };

  const run = async <T>(
    mode: 'readonly' | 'readwrite',
    stores: readonly StoreName[],
    work: (access: RowAccess) => Promise<T>,
  ): Promise<T> => {
    const database = await connect();
    try {
      return await inTransaction(database, mode, stores, work);
    } catch (error) {
      if (!isClosed(error) && connection === database) throw error;
      if (connection === database) forget();
      return inTransaction(await connect(), mode, stores, work);
    }
  };

  return {
    read: (stores, work) => run('readonly', stores, work),
    write: (stores, work) => run('readwrite', stores, work),
    putNow: (store, rows) => {
      try {
        const tx = connection?.transaction(store, 'readwrite', { durability: 'strict' });
        if (!tx) return;
        tx.done.catch(() => undefined);
        for (const { key, value } of rows) tx.store.put(value, [...key]).catch(() => undefined);
        tx.commit();
      } catch {
        // The page is going and the connection with it: nothing is left to report to.
      }
    },
    onSuperseded: (listener) => {
      superseded.add(listener);
      return () => superseded.delete(listener);
    },
    close: async () => {
      const database = await opening;
      database?.close();
      forget();
    },
  };
}

async function inTransaction<T>(
  database: IDBPDatabase,
  mode: 'readonly' | 'readwrite',
  stores: readonly StoreName[],
  work: (access: RowAccess) => Promise<T>,
): Promise<T> {
  const tx = database.transaction([...stores], mode, { durability: 'strict' });
  const done = tx.done.then(
    () => null,
    (error: unknown) => ({ error }),
  );
  const writes: Promise<unknown>[] = [];
  try {
    const result = await work(createAccess(tx, writes));
    if (mode === 'readwrite') tx.commit();
    await Promise.all(writes);
    const failed = await done;
    if (failed) throw failed.error;
    return result;
  } catch (error) {
    abortQuietly(tx);
    await Promise.allSettled(writes);
    throw tx.error ?? error;
  }
}

type WritableTransaction = IDBPTransaction<unknown, string[], 'readwrite'>;

function createAccess(
  tx: IDBPTransaction<unknown, string[], 'readonly' | 'readwrite'>,
  writes: Promise<unknown>[],
): RowAccess {
  const table = (store: StoreName) =>
    tx.objectStore(store) as ReturnType<WritableTransaction['objectStore']>;
  const track = (write: Promise<unknown>): void => {
    write.catch(() => undefined);
    writes.push(write);
  };
  return {
    get: (store, key) => tx.objectStore(store).get([...key]) as Promise<unknown>,
    range: async (store, prefix, from, to) => {
      if (isEmptyRange(from, to)) return [];
      const keys = rangeOf(prefix, from, to);
      const source = tx.objectStore(store);
      const [names, values] = await Promise.all([source.getAllKeys(keys), source.getAll(keys)]);
      return names.map((key, index) => ({ key: key as (string | number)[], value: values[index] }));
    },
    keys: async (store, prefix) =>
      (await tx.objectStore(store).getAllKeys(rangeOf(prefix))) as (string | number)[][],
    put: (store, key, value) => track(table(store).put(value, [...key])),
    remove: (store, key) => track(table(store).delete([...key])),
    removeRange: (store, prefix, from, to) => {
      if (!isEmptyRange(from, to)) track(table(store).delete(rangeOf(prefix, from, to)));
    },
  };
}

function isEmptyRange(from = -Infinity, to = Infinity): boolean {
  return from > to;
}

/** An empty array sorts after every string and number, so it ends the keys below a prefix. */
function rangeOf(prefix: RowKey, from?: number, to?: number): IDBKeyRange {
  return IDBKeyRange.bound(
    from === undefined ? [...prefix] : [...prefix, from],
    to === undefined ? [...prefix, []] : [...prefix, to, []],
  );
}

function isClosed(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'InvalidStateError';
}

function abortQuietly(tx: { abort: () => void }): void {
  try {
    tx.abort();
  } catch {
    // It has ended already, which is all that is wanted here.
  }
}
