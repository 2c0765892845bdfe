import { fail, ok, type Problem, type Result } from '@/markdown/result';
import type { Files } from '../files';
import { applyTransaction, type Transaction } from '../transaction';
import type { Contents } from './contents';
import { dataFormat, type Head, readHead } from './head-row';
import { readRow } from './read-row';
import type { Row, RowAccess, Rows } from './rows';
import { baseRevision } from './snapshots';
import type { LoadedWorkspace } from './storage';
import { readTransaction } from './transaction-row';

interface Snapshot {
  readonly revision: number;
  readonly files: Files;
}

interface Fetched {
  readonly head: unknown;
  readonly base: () => Files;
  /** Newest first. */
  readonly snapshots: readonly (() => Snapshot)[];
  readonly transactions: readonly Row[];
}

/** What is said of a plan that was removed, or stored elsewhere. */
export const notStored = 'This plan is no longer stored in this browser';

/** Reads a workspace: its newest readable snapshot and what was written after it, up to `revision`. */
export async function loadWorkspace(
  rows: Rows,
  contents: Contents,
  id: string,
  revision = Number.MAX_SAFE_INTEGER,
): Promise<Result<LoadedWorkspace>> {
  const stores = ['workspaces', 'snapshots', 'contents', 'transactions'] as const;
  const fetched = await rows.read(stores, (access) => fetch(access, contents, id, revision));
  if (fetched.head === undefined) return fail(notStored);
  const head = readHead(fetched.head);
  if (!head.ok) return head;
  const problems: Problem[] = [];
  const start = firstReadable(fetched.snapshots, problems);
  if (!start) return fail(problems.at(-1) ?? 'No saved state of this plan can be read');
  const target = Math.min(revision, head.value.revision);
  const end = replay(start, fetched.transactions, target, problems);
  const base = readRow('The state as opened', fetched.base);
  if (!base.ok) problems.push(base.error);
  const readOnly = reasonAgainstWriting(head.value, end.revision < target, problems);
  const { root, planPath, title } = head.value;
  return ok({
    id,
    root,
    planPath,
    title,
    problems,
    ...end,
    base: base.ok ? base.value : end.files,
    ...(readOnly === undefined ? {} : { readOnly }),
  });
}

async function fetch(
  access: RowAccess,
  contents: Contents,
  id: string,
  last: number,
): Promise<Fetched> {
  const [head, base, saved, transactions] = await Promise.all([
    access.get('workspaces', [id]),
    access.get('snapshots', [id, baseRevision]),
    access.range('snapshots', [id], 0, last),
    access.range('transactions', [id]),
  ]);
  const once = gettingOnce(access);
  const [baseFiles, ...files] = await Promise.all(
    [base, ...saved.map(({ value }) => value)].map((row) => contents.read(once, id, row)),
  );
  const snapshots = files.map((open, index) => ({
    revision: Number(saved[index]?.key[1]),
    open,
  }));
  return {
    head,
    base: baseFiles as () => Files,
    snapshots: snapshots.toReversed().map(({ revision, open }) => () => ({
      revision,
      files: open(),
    })),
    transactions,
  };
}

/** The same access; what several snapshots refer to is read but once. */
function gettingOnce(access: RowAccess): RowAccess {
  const known = new Map<string, Promise<unknown>>();
  return {
    ...access,
    get: (store, key) => {
      const name = JSON.stringify([store, key]);
      const value = known.get(name) ?? access.get(store, key);
      known.set(name, value);
      return value;
    },
  };
}

function firstReadable(
  snapshots: readonly (() => Snapshot)[],
  problems: Problem[],
): Snapshot | null {
  for (const open of snapshots) {
    const snapshot = readRow('A saved state of this plan', open);
    if (snapshot.ok) return snapshot.value;
    problems.push(snapshot.error);
  }
  return null;
}

function replay(
  start: Snapshot,
  rows: readonly Row[],
  target: number,
  problems: Problem[],
): Snapshot {
  const byRevision = new Map(rows.map(({ key, value }) => [key[1], value]));
  let { revision, files } = start;
  while (revision < target) {
    const row = byRevision.get(revision + 1);
    const next = readNext(files, row, revision + 1);
    if (!next.ok) {
      problems.push(next.error);
      break;
    }
    files = next.value;
    revision += 1;
  }
  return { revision, files };
}

function readNext(files: Files, row: unknown, revision: number): Result<Files> {
  if (row === undefined) return fail(`The saved edit ${revision} is missing`);
  const transaction = readTransaction(row, revision);
  if (!transaction.ok) return transaction;
  return readRow(`The saved edit ${revision}`, () => applyTransaction(files, transaction.value));
}

function reasonAgainstWriting(
  head: Head,
  incomplete: boolean,
  problems: readonly Problem[],
): string | undefined {
  if (head.format > dataFormat) {
    return 'This plan was saved by a newer version of Planwright; reload the page to edit it';
  }
  if (!incomplete) return undefined;
  const what = problems.at(-1)?.message ?? 'A saved edit cannot be read';
  return `${what}. What was saved before it is shown; nothing is overwritten`;
}

/** The transactions after `revision`; null where they are no longer all there. */
export async function transactionsAfter(
  access: RowAccess,
  id: string,
  revision: number,
  last: number,
): Promise<Result<Transaction[]> | null> {
  const rows = await access.range('transactions', [id], revision + 1, last);
  if (rows.length !== last - revision) return null;
  const transactions: Transaction[] = [];
  for (const { key, value } of rows) {
    const transaction = readTransaction(value, Number(key[1]));
    if (!transaction.ok) return transaction;
    transactions.push(transaction.value);
  }
  return ok(transactions);
}
