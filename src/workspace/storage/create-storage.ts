import { fail, type Result } from '@/markdown/result';
import type { Files } from '../files';
import { appendTransactions } from './append';
import { type Contents, createContents } from './contents';
import { dataFormat, readHead } from './head-row';
import { loadWorkspace } from './load';
import { readRawText } from './raw-text';
import { readRow } from './read-row';
import type { Rows } from './rows';
import { baseRevision, writeBase, writeSnapshot } from './snapshots';
import { readStashes, writeStash } from './stash-rows';
import type { NewWorkspace, WorkspaceStorage } from './storage';
import { listWorkspaces, removeWorkspace } from './stored-list';
import {
  type LastAutomatic,
  listVersions,
  readVersionFiles,
  removeVersion,
  saveVersion,
} from './version-rows';

/** The storage of workspaces on a database of rows. `now` is in milliseconds since 1970. */
export function createStorage(rows: Rows, now: () => number = Date.now): WorkspaceStorage {
  const contents = createContents();
  const last: LastAutomatic = new Map();
  return {
    create: (workspace) => create(rows, contents, workspace, now()),
    load: (id, revision) => loadWorkspace(rows, contents, id, revision),
    append: (request) => appendTransactions(rows, request),
    snapshot: (id, revision, files) => writeSnapshot(rows, contents, id, revision, files),
    setBase: (id, files) => writeBase(rows, contents, id, files),
    readBase: (id) => readBase(rows, contents, id),
    stashNow: (id, stash) => rows.putNow('stashes', [writeStash(id, stash)]),
    readStashes: (id) => readStashes(rows, id),
    removeStash: (id, tab) =>
      rows.write(['stashes'], async (access) => access.remove('stashes', [id, tab])),
    list: () => listWorkspaces(rows),
    touch: (id) => touch(rows, id, now()),
    remove: (id) => removeWorkspace(rows, id),
    saveVersion: (id, version, files) =>
      saveVersion(
        rows,
        contents,
        last,
        id,
        { ...version, id: crypto.randomUUID(), time: now() },
        files,
      ),
    listVersions: (id) => listVersions(rows, id),
    readVersion: (id, version) => readVersionFiles(rows, contents, id, version),
    removeVersion: (id, version) => removeVersion(rows, id, version),
    recordKeys: async (id) => {
      const keys = await rows.read(['records'], (access) => access.keys('records', [id]));
      return keys.map(([, key]) => String(key));
    },
    readRecord: (id, key) => rows.read(['records'], (access) => access.get('records', [id, key])),
    writeRecord: (id, key, value) =>
      rows.write(['records'], async (access) => {
        if (value === undefined) access.remove('records', [id, key]);
        else access.put('records', [id, key], value);
      }),
    readRaw: (id) => readRawText(rows, id),
    onSuperseded: rows.onSuperseded,
    close: rows.close,
  };
}

async function create(
  rows: Rows,
  contents: Contents,
  workspace: NewWorkspace,
  openedAt: number,
): Promise<string> {
  const id = crypto.randomUUID();
  const { root, planPath, title, files } = workspace;
  const head = { id, format: dataFormat, root, planPath, title, revision: 0, openedAt };
  await rows.write(['workspaces', 'snapshots', 'contents'], async (access) => {
    const part = await contents.write(access, id, files);
    access.put('snapshots', [id, 0], part);
    access.put('snapshots', [id, baseRevision], part);
    access.put('workspaces', [id], { ...head, snapshotRevision: 0, sizeSince: 0 });
  });
  return id;
}

async function readBase(rows: Rows, contents: Contents, id: string): Promise<Result<Files>> {
  const open = await rows.read(['snapshots', 'contents'], async (access) => {
    const row = await access.get('snapshots', [id, baseRevision]);
    return row === undefined ? null : contents.read(access, id, row);
  });
  return open ? readRow('The state as opened', open) : fail('The state as opened is not stored');
}

function touch(rows: Rows, id: string, openedAt: number): Promise<void> {
  return rows.write(['workspaces'], async (access) => {
    const row = await access.get('workspaces', [id]);
    const head = readHead(row);
    if (!head.ok || head.value.format > dataFormat) return;
    access.put('workspaces', [id], { ...(row as object), openedAt });
  });
}
