import { beforeEach, describe, expect, it } from 'vitest';
import { filesOf, textFile } from './files';
import { createStorage } from './storage/create-storage';
import { createMemoryRows } from './storage/memory-rows';
import type { WorkspaceStorage } from './storage/storage';
import { creating, deleting } from './testing/file-edits';
import { createHub, openTab, shown, stored, storePlan, turns, type } from './testing/tabs';
import { createVersions, diffFiles, editTowards, type Versions } from './versions';
import { createRecords } from './workspace-records';
import type { WorkspaceStore } from './workspace-store';

describe('versions of an open workspace', () => {
  let storage: WorkspaceStorage;
  let id: string;
  let tab: WorkspaceStore<string>;
  let versions: Versions;

  beforeEach(async () => {
    storage = createStorage(createMemoryRows());
    id = await storePlan(storage, 'one\r\ntwo\nthree\n');
    tab = await openTab(id, { storage });
    versions = createVersions(tab, storage);
  });

  it('restores every file in one edit that can be undone', async () => {
    const saved = await versions.save('Before the review');
    type(tab, 0, 'x');
    tab.getState().apply(creating(textFile('b.md', 'b')));
    expect((await versions.restore(saved?.id ?? '')).ok).toBe(true);
    expect(shown(tab)).toBe('one\r\ntwo\nthree\n');
    expect([...tab.getState().files.keys()]).toEqual(['plan.md']);
    tab.getState().undo();
    expect(shown(tab)).toBe('xone\r\ntwo\nthree\n');
    expect(shown(tab, 'b.md')).toBe('b');
    await tab.getState().settled();
    expect(await stored(storage, id)).toBe('xone\r\ntwo\nthree\n');
  });

  it('restores deleted files', async () => {
    const saved = await versions.save('All');
    tab.getState().apply(deleting('plan.md'));
    await versions.restore(saved?.id ?? '');
    expect(shown(tab)).toBe('one\r\ntwo\nthree\n');
  });

  it('shows what has changed since', async () => {
    const saved = await versions.save('Then');
    type(tab, 5, 'TWO', 3);
    const diff = await versions.diff(saved?.id ?? '');
    expect(diff.ok && diff.value.get('plan.md')).toBe(
      '--- a/plan.md\n+++ b/plan.md\n@@ -1,3 +1,3 @@\n one\r\n-two\n+TWO\n three\n',
    );
  });

  it('lists and removes', async () => {
    const saved = await versions.save('Then');
    expect(await versions.list()).toMatchObject([
      { ok: true, value: { label: 'Then', kind: 'named' } },
    ]);
    await versions.remove(saved?.id ?? '');
    expect(await versions.list()).toEqual([]);
    expect((await versions.files(saved?.id ?? '')).ok).toBe(false);
    expect((await versions.restore(saved?.id ?? '')).ok).toBe(false);
    expect((await versions.diff(saved?.id ?? '')).ok).toBe(false);
  });

  it('replaces only what differs', () => {
    const target = filesOf([textFile('plan.md', 'one\r\ntwo\nfour\n')]);
    const { changes } = editTowards(tab.getState().files, target);
    expect(JSON.stringify(changes.get('plan.md'))).toBe('[9,[5,"four"],1]');
    expect(editTowards(target, target).changes.size).toBe(0);
  });

  it('replaces a file whose encoding or kind is another', () => {
    const marked = { ...textFile('plan.md', 'x'), encoding: { name: 'utf-8', bom: true } as const };
    const edit = editTowards(tab.getState().files, filesOf([marked]));
    expect(edit).toMatchObject({ deleted: ['plan.md'], created: [marked] });
  });

  it('names binary files that differ', () => {
    const image = (byte: number) =>
      filesOf([{ kind: 'binary', path: 'a.png', bytes: Uint8Array.of(byte) }]);
    expect(diffFiles(image(1), image(2)).get('a.png')).toContain('Binary files');
    expect(diffFiles(image(1), image(1)).size).toBe(0);
    expect(diffFiles(filesOf([]), filesOf([textFile('n.md', 'n\n')])).get('n.md')).toContain(
      '+n\n',
    );
  });
});

describe('recent workspaces', () => {
  it('are listed latest first, a few, and removed one by one', async () => {
    let clock = 0;
    const storage = createStorage(createMemoryRows(), () => clock);
    const ids: string[] = [];
    for (; clock < 4; clock += 1) ids.push(await storePlan(storage, `${clock}`));
    expect((await storage.list()).map(({ id }) => id)).toEqual(ids.toReversed());
    await storage.remove(ids[3] ?? '');
    expect((await storage.list()).map(({ id }) => id)).toEqual(ids.slice(0, 3).reverse());
  });
});

describe('records of a workspace', () => {
  it('are plain values that other tabs hear of', async () => {
    const storage = createStorage(createMemoryRows());
    const id = await storePlan(storage, '');
    const hub = createHub();
    const mine = createRecords(storage, hub(), id, 'mine');
    const theirs = createRecords(storage, hub(), id, 'theirs');
    const heard: string[] = [];
    const end = theirs.watch((key) => heard.push(`theirs ${key}`));
    mine.watch((key) => heard.push(`mine ${key}`));
    await mine.write('gates', ['confirmed']);
    await turns(2);
    expect(heard).toEqual(['theirs gates']);
    expect(await theirs.read('gates')).toEqual(['confirmed']);
    end();
    await mine.write('gates', undefined);
    await turns(2);
    expect(heard).toHaveLength(1);
    expect(await theirs.read('gates')).toBeUndefined();
  });
});
