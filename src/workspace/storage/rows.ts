/** The tables of the database. Keys: workspaces [id]; all others [workspace id, ...]. */
export const storeNames = [
  'workspaces',
  'snapshots',
  'contents',
  'transactions',
  'versions',
  'records',
  'stashes',
] as const;

export type StoreName = (typeof storeNames)[number];
export type RowKey = readonly (string | number)[];

export interface Row {
  readonly key: RowKey;
  readonly value: unknown;
}

/** Reads and writes of one all-or-nothing transaction. */
export interface RowAccess {
  readonly get: (store: StoreName, key: RowKey) => Promise<unknown>;
  /** The rows whose key begins with `prefix`, ascending; of numbered rows those in `[from, to]`. */
  readonly range: (store: StoreName, prefix: RowKey, from?: number, to?: number) => Promise<Row[]>;
  readonly keys: (store: StoreName, prefix: RowKey) => Promise<RowKey[]>;
  readonly put: (store: StoreName, key: RowKey, value: unknown) => void;
  readonly remove: (store: StoreName, key: RowKey) => void;
  /** Removes the numbered rows in `[from, to]` below `prefix`. */
  readonly removeRange: (store: StoreName, prefix: RowKey, from: number, to: number) => void;
}

/** A database of rows. Within `work` nothing may be awaited but the access it is given. */
export interface Rows {
  readonly read: <T>(
    stores: readonly StoreName[],
    work: (access: RowAccess) => Promise<T>,
  ) => Promise<T>;
  /** Resolves when the rows are safely on the disk; rejects, with nothing written, otherwise. */
  readonly write: <T>(
    stores: readonly StoreName[],
    work: (access: RowAccess) => Promise<T>,
  ) => Promise<T>;
  /** Puts rows without waiting, for a page that is being closed. */
  readonly putNow: (store: StoreName, rows: readonly Row[]) => void;
  /** Calls back when a newer version of the program takes the database over; returns the end of it. */
  readonly onSuperseded: (listener: () => void) => () => void;
  readonly close: () => Promise<void>;
}
