import { createIndexedDbRows } from '@/workspace/storage/indexeddb-rows';
import type { Rows } from '@/workspace/storage/rows';

let rows: Rows | undefined;

/** This browser's database; one connection a page. */
export function browserRows(): Rows {
  rows ??= createIndexedDbRows();
  return rows;
}
