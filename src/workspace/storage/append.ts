import { fail, type Problem, type Result } from '@/markdown/result';
import { dataFormat, type Head, readHead } from './head-row';
import { transactionsAfter } from './load';
import type { Rows } from './rows';
import { snapshotEvery } from './snapshots';
import type { AppendOutcome, AppendRequest } from './storage';
import { sizeOf, writeTransaction } from './transaction-row';

/** Appends transactions in one database transaction, which first looks who wrote last. */
export function appendTransactions(rows: Rows, request: AppendRequest): Promise<AppendOutcome> {
  const written = request.transactions.map(writeTransaction);
  const size = written.reduce((sum, row) => sum + sizeOf(row), 0);
  return rows.write(['workspaces', 'transactions'], async (access) => {
    const row = await access.get('workspaces', [request.id]);
    const head = checkHead(row, request.basedOn);
    if (!head.ok) return refused(head.error);
    const { revision } = head.value;
    if (revision > request.basedOn) {
      const missing = await transactionsAfter(access, request.id, request.basedOn, revision);
      if (!missing) return { kind: 'outrun' };
      if (!missing.ok) return refused(missing.error);
      return { kind: 'behind', revision, missing: missing.value };
    }
    if (written.length === 0) return { kind: 'written', revision, snapshotDue: false };
    const last = revision + written.length;
    written.forEach((value, index) => {
      access.put('transactions', [request.id, revision + 1 + index], value);
    });
    const sizeSince = head.value.sizeSince + size;
    const { planPath, title = head.value.title } = request;
    const change = { revision: last, sizeSince, planPath, title };
    access.put('workspaces', [request.id], { ...(row as object), ...change });
    const snapshotDue =
      last - head.value.snapshotRevision >= snapshotEvery.transactions ||
      sizeSince >= snapshotEvery.size;
    return { kind: 'written', revision: last, snapshotDue };
  });
}

function refused(problem: Problem): AppendOutcome {
  return { kind: 'refused', problem };
}

function checkHead(row: unknown, basedOn: number): Result<Head> {
  if (row === undefined) {
    return fail('This plan was removed from this browser; export it to keep what is shown here');
  }
  const head = readHead(row);
  if (!head.ok) return head;
  if (head.value.format > dataFormat) {
    return fail('A newer version of Planwright has saved this plan; reload the page to edit it');
  }
  if (head.value.revision < basedOn) {
    return fail('This browser has an older state of this plan than is shown here; export it');
  }
  return head;
}
