import { createIndexedDbRows } from '@/workspace/storage/indexeddb-rows';
import type { Rows } from '@/workspace/storage/rows';

declare global {
  interface Window {
    /** The database, where src/boot has found and opened it. */
    planwrightDatabase?: Promise<IDBDatabase | undefined>;
  }
}

let rows: Rows | undefined;

/** This browser's database; one connection a page. */
export function browserRows(): Rows {
  rows ??= createIndexedDbRows('planwright', window.planwrightDatabase);
  return rows;
}
