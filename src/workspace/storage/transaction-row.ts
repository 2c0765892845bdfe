import { ChangeSet } from '@codemirror/state';
import type { Result } from '@/markdown/result';
import type { FilePath } from '../files';
import type { AtomicRange, ChangesByPath, Note, Renaming, Transaction } from '../transaction';
import { readFile, writeFile } from './file-row';
import {
  asCount,
  asFields,
  asList,
  asString,
  type Fields,
  oneOf,
  optional,
  readRow,
} from './read-row';

/** A transaction as plain data. */
export function writeTransaction(tx: Transaction): Fields {
  return {
    ...tx,
    changes: writeChanges(tx.changes),
    ...(tx.derived ? { derived: writeChanges(tx.derived) } : {}),
    ...(tx.created ? { created: tx.created.map(writeFile) } : {}),
  };
}

/** About how many characters a written transaction takes. */
export function sizeOf(row: Fields): number {
  const { created, ...rest } = row;
  const files = asList(created ?? [], 'created').map((file) => asFields(file, 'created'));
  const contents = files.map(({ text, bytes }) =>
    typeof text === 'string' ? text.length : ((bytes as Uint8Array | undefined)?.length ?? 0),
  );
  return JSON.stringify(rest).length + contents.reduce((sum, size) => sum + size, 0);
}

/** The transaction of a row, checked field by field. */
export function readTransaction(value: unknown, revision: number): Result<Transaction> {
  return readRow(`The saved edit ${revision}`, () => {
    const fields = asFields(value, 'edit');
    const group = optional(fields['group'], 'group', asString);
    const derived = optional(fields['derived'], 'derived', readChanges);
    const atomic = optional(fields['atomic'], 'atomic', (list) =>
      asList(list, 'atomic').map(readRange),
    );
    const created = optional(fields['created'], 'created', (list) =>
      asList(list, 'created').map(readFile),
    );
    const deleted = optional(fields['deleted'], 'deleted', (list) =>
      asList(list, 'deleted').map((path) => asString(path, 'path')),
    );
    const renamed = optional(fields['renamed'], 'renamed', (list) =>
      asList(list, 'renamed').map(readRenaming),
    );
    const notes = optional(fields['notes'], 'notes', (list) => asList(list, 'notes').map(readNote));
    return {
      id: asString(fields['id'], 'id'),
      label: asString(fields['label'], 'label'),
      origin: asString(fields['origin'], 'origin'),
      time: asCount(fields['time'], 'time'),
      changes: readChanges(fields['changes']),
      ...(group === undefined ? {} : { group }),
      ...(derived ? { derived } : {}),
      ...(atomic ? { atomic } : {}),
      ...(created ? { created } : {}),
      ...(deleted ? { deleted } : {}),
      ...(renamed ? { renamed } : {}),
      ...(notes ? { notes } : {}),
    };
  });
}

function writeChanges(changes: ChangesByPath): unknown {
  return [...changes].map(([path, set]) => [path, set.toJSON() as unknown]);
}

function readChanges(value: unknown): ChangesByPath {
  const changes = new Map<FilePath, ChangeSet>();
  for (const entry of asList(value, 'changes')) {
    const [path, set] = asList(entry, 'change');
    changes.set(asString(path, 'path'), ChangeSet.fromJSON(asList(set, 'change')));
  }
  return changes;
}

function readRange(value: unknown): AtomicRange {
  const { path, from, to } = asFields(value, 'range');
  return { path: asString(path, 'path'), from: asCount(from, 'from'), to: asCount(to, 'to') };
}

function readRenaming(value: unknown): Renaming {
  const { from, to } = asFields(value, 'renaming');
  return { from: asString(from, 'from'), to: asString(to, 'to') };
}

const noteKinds = ['lost-value', 'kept-file', 'renamed-file', 'revived-file', 'lost-text'] as const;

function readNote(value: unknown): Note {
  const { kind, message, path } = asFields(value, 'note');
  return {
    kind: oneOf(kind, 'kind', noteKinds),
    message: asString(message, 'message'),
    path: asString(path, 'path'),
  };
}
