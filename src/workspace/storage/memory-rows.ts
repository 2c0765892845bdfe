import {
  type Row,
  type RowAccess,
  type RowKey,
  type Rows,
  type StoreName,
  storeNames,
} from './rows';

type Table = Map<string, Row>;

/** Rows in memory: for tests, and where the browser offers no database. */
export function createMemoryRows(): Rows {
  const tables = new Map<StoreName, Table>(storeNames.map((name) => [name, new Map()]));
  let last: Promise<unknown> = Promise.resolve();

  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const result = last.then(work, work);
    last = result.catch(() => undefined);
    return result;
  };

  const write: Rows['write'] = (_stores, work) =>
    inTurn(async () => {
      const undo: (() => void)[] = [];
      try {
        return await work(createAccess(tables, undo));
      } catch (error) {
        for (const step of undo.reverse()) step();
        throw error;
      }
    });

  return {
    read: (_stores, work) => inTurn(() => work(createAccess(tables, []))),
    write,
    putNow: (store, rows) => {
      const access = createAccess(tables, []);
      for (const { key, value } of rows) access.put(store, key, value);
    },
    onSuperseded: () => () => undefined,
    close: () => inTurn(() => Promise.resolve()),
  };
}

function createAccess(tables: ReadonlyMap<StoreName, Table>, undo: (() => void)[]): RowAccess {
  const table = (name: StoreName): Table => tables.get(name) as Table;

  const set = (store: StoreName, key: RowKey, row: Row | undefined): void => {
    const name = JSON.stringify(key);
    const before = table(store).get(name);
    const assign = (value: Row | undefined): void => {
      if (value) table(store).set(name, value);
      else table(store).delete(name);
    };
    undo.push(() => assign(before));
    assign(row);
  };

  const rowsBelow = (store: StoreName, prefix: RowKey, from?: number, to?: number): Row[] =>
    [...table(store).values()]
      .filter(({ key }) => isBelow(key, prefix, from, to))
      .sort((a, b) => compareKeys(a.key, b.key));

  return {
    get: (store, key) =>
      Promise.resolve(structuredClone(table(store).get(JSON.stringify(key))?.value)),
    range: (store, prefix, from, to) =>
      Promise.resolve(structuredClone(rowsBelow(store, prefix, from, to))),
    keys: (store, prefix) => Promise.resolve(rowsBelow(store, prefix).map(({ key }) => key)),
    put: (store, key, value) => set(store, key, { key, value: structuredClone(value) }),
    remove: (store, key) => set(store, key, undefined),
    removeRange: (store, prefix, from, to) => {
      for (const { key } of rowsBelow(store, prefix, from, to)) set(store, key, undefined);
    },
  };
}

function isBelow(key: RowKey, prefix: RowKey, from?: number, to?: number): boolean {
  if (!prefix.every((part, index) => key[index] === part)) return false;
  if (from === undefined && to === undefined) return true;
  const number = key[prefix.length];
  return typeof number === 'number' && number >= (from ?? -Infinity) && number <= (to ?? Infinity);
}

function compareKeys(a: RowKey, b: RowKey): number {
  const index = a.findIndex((part, at) => part !== b[at]);
  if (index < 0) return a.length - b.length;
  const left = a[index] as string | number;
  const right = b[index];
  return right === undefined || left > right ? 1 : -1;
}
