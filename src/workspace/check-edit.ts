import { fail, ok, type Result } from '@/markdown/result';
import type { Files } from './files';
import { changedPaths } from './invert';
import type { Transaction } from './transaction';

/** Whether the user may make this edit: names that are free, files that can be written. */
export function checkEdit(files: Files, tx: Transaction): Result<Transaction> {
  const leaving = new Set([...(tx.deleted ?? []), ...(tx.renamed ?? []).map(({ from }) => from)]);
  const origin = new Map((tx.renamed ?? []).map(({ from, to }) => [to, from]));
  for (const path of leaving) {
    if (!files.has(path)) return fail('There is no such file', { path });
  }
  const arriving = [...(tx.created ?? []).map(({ path }) => path), ...origin.keys()];
  for (const path of arriving) {
    if (path === '') return fail('A file needs a name');
    if (files.has(path) && !leaving.has(path))
      return fail('There is a file of that name', { path });
  }
  for (const path of changedPaths(tx)) {
    const file = files.get(origin.get(path) ?? path);
    if (file?.kind === 'text' && file.readOnly !== undefined) return fail(file.readOnly, { path });
  }
  return ok(tx);
}
