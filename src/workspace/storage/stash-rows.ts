import { ok, type Result } from '@/markdown/result';
import { asCount, asFields, asList, asString, readRow } from './read-row';
import type { Row, Rows } from './rows';
import type { Stash } from './storage';
import { readTransaction, writeTransaction } from './transaction-row';

export function writeStash(id: string, stash: Stash): Row {
  const transactions = stash.transactions.map(writeTransaction);
  return { key: [id, stash.tab], value: { ...stash, transactions } };
}

/** What closing tabs left; one that cannot be read is a problem in its place. */
export async function readStashes(rows: Rows, id: string): Promise<Result<Stash>[]> {
  const saved = await rows.read(['stashes'], (access) => access.range('stashes', [id]));
  return saved.map(({ value }) => readStash(value));
}

function readStash(value: unknown): Result<Stash> {
  const raw = readRow('What a closed tab left', () => {
    const fields = asFields(value, 'stash');
    const tab = asString(fields['tab'], 'tab');
    const basedOn = asCount(fields['basedOn'], 'basedOn');
    return { tab, basedOn, list: asList(fields['transactions'], 'transactions') };
  });
  if (!raw.ok) return raw;
  const { tab, basedOn, list } = raw.value;
  const transactions = [];
  for (const [index, row] of list.entries()) {
    const transaction = readTransaction(row, basedOn + 1 + index);
    if (!transaction.ok) return transaction;
    transactions.push(transaction.value);
  }
  return ok({ tab, basedOn, transactions });
}
