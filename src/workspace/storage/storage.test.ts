import 'fake-indexeddb/auto';
import { ChangeSet } from '@codemirror/state';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Files, filesOf, textAt, textFile, textOf } from '../files';
import type { Transaction } from '../transaction';
import { createStorage } from './create-storage';
import { createIndexedDbRows } from './indexeddb-rows';
import { createMemoryRows } from './memory-rows';
import type { Rows } from './rows';
import type { LoadedWorkspace, WorkspaceStorage } from './storage';

let databases = 0;
const adapters: [string, () => Rows][] = [
  ['memory', createMemoryRows],
  [
    'IndexedDB',
    () => {
      databases += 1;
      return createIndexedDbRows(`contract-${databases}`);
    },
  ],
];

const minute = 60_000;
const bytes = Uint8Array.of(0, 255, 128, 13, 10);
const start: Files = filesOf([
  textFile('plan.md', 'a\r\nb'),
  {
    kind: 'text',
    path: 'old.md',
    text: textOf('при�'),
    original: bytes,
    encoding: {
      name: 'windows-1251',
      bom: false,
    },
    readOnly: 'It does not decode',
  },
  { kind: 'binary', path: 'img/a.png', bytes },
]);

function edit(index: number, length: number): Transaction {
  const changes = ChangeSet.of({ from: length, insert: String(index % 10) }, length);
  return {
    id: `t${index}`,
    label: 'Type',
    origin: `tab:${index}`,
    time: index,
    changes: new Map([['plan.md', changes]]),
  };
}

describe.each(adapters)('storage in %s', (_name, createRows) => {
  let rows: Rows;
  let storage: WorkspaceStorage;
  let id: string;
  let clock: number;

  beforeEach(async () => {
    clock = 1_000_000;
    rows = createRows();
    storage = createStorage(rows, () => clock);
    const head = { root: '001-lab', planPath: 'plan.md', title: 'Lab' };
    id = await storage.create({ ...head, files: start });
  });

  const load = async (): Promise<LoadedWorkspace> => {
    const loaded = await storage.load(id);
    if (!loaded.ok) throw new Error(loaded.error.message);
    return loaded.value;
  };
  const append = (basedOn: number, transactions: readonly Transaction[]) =>
    storage.append({ id, basedOn, transactions, planPath: 'plan.md' });
  const appendMany = async (count: number): Promise<void> => {
    for (let at = 0; at < count; at += 50) {
      const batch = Array.from({ length: Math.min(50, count - at) }, (_, i) =>
        edit(at + i, 4 + at + i),
      );
      await append(at, batch);
    }
  };

  it('gives back the files it was given, bytes and all', async () => {
    const loaded = await load();
    expect(loaded).toMatchObject({ id, root: '001-lab', planPath: 'plan.md', revision: 0 });
    expect(textAt(loaded.files, 'plan.md')?.toString()).toBe('a\r\nb');
    expect(loaded.files.get('old.md')).toMatchObject({
      readOnly: 'It does not decode',
      original: bytes,
      encoding: {
        name: 'windows-1251',
        bom: false,
      },
    });
    expect(loaded.files.get('img/a.png')).toEqual(start.get('img/a.png'));
    expect([...loaded.base.keys()]).toEqual([...start.keys()]);
    expect(loaded.problems).toEqual([]);
  });

  it('appends what follows its revision', async () => {
    expect(await append(0, [edit(1, 4), edit(2, 5)])).toEqual({
      kind: 'written',
      revision: 2,
      snapshotDue: false,
    });
    expect(textAt((await load()).files, 'plan.md')?.toString()).toBe('a\r\nb12');
  });

  it('writes nothing of a tab that is behind, and gives it what it lacks', async () => {
    await append(0, [edit(1, 4), edit(2, 5)]);
    const outcome = await append(1, [edit(3, 5)]);
    expect(outcome).toMatchObject({ kind: 'behind', revision: 2 });
    const missing = outcome.kind === 'behind' ? outcome.missing : [];
    expect(missing.map((tx) => tx.id)).toEqual(['t2']);
    expect(JSON.stringify(missing[0]?.changes.get('plan.md'))).toBe('[5,[0,"2"]]');
    expect((await load()).revision).toBe(2);
  });

  it('keeps every part of a transaction', async () => {
    const whole: Transaction = {
      ...edit(1, 4),
      group: 'field',
      derived: new Map([['plan.md', ChangeSet.of({ from: 0, insert: 'x' }, 5)]]),
      atomic: [{ path: 'plan.md', from: 1, to: 2 }],
      created: [textFile('adrs/a.md', 'new\r\n'), { kind: 'binary', path: 'b.png', bytes }],
      deleted: ['img/a.png'],
      renamed: [{ from: 'old.md', to: 'older.md' }],
      notes: [{ kind: 'lost-value', message: 'gone', path: 'plan.md' }],
    };
    await append(0, [whole]);
    const outcome = await append(0, []);
    const [back] = outcome.kind === 'behind' ? outcome.missing : [];
    expect({ ...back, changes: 0, derived: 0, created: 0 }).toEqual({
      ...whole,
      changes: 0,
      derived: 0,
      created: 0,
    });
    expect(JSON.stringify(back?.derived?.get('plan.md'))).toBe('[[0,"x"],5]');
    expect(back?.created?.[1]).toEqual({ kind: 'binary', path: 'b.png', bytes });
    expect([...(await load()).files.keys()].sort()).toEqual(
      ['adrs/a.md', 'b.png', 'older.md', 'plan.md'].sort(),
    );
  });

  it('opens an older state as long as it is there', async () => {
    await append(0, [edit(1, 4), edit(2, 5)]);
    const older = await storage.load(id, 1);
    expect(older.ok && textAt(older.value.files, 'plan.md')?.toString()).toBe('a\r\nb1');
    expect(older.ok && older.value.readOnly).toBeUndefined();
  });

  it('asks for a snapshot after many edits, and reads the same with it', async () => {
    await appendMany(199);
    expect(await append(199, [edit(199, 203)])).toMatchObject({ snapshotDue: true });
    const { files } = await load();
    await storage.snapshot(id, 200, files);
    expect(await append(200, [edit(200, 204)])).toMatchObject({ snapshotDue: false });
    const text = textAt((await load()).files, 'plan.md')?.toString() ?? '';
    expect(text.length).toBe(205);
    expect(text.endsWith('780')).toBe(false);
    expect(text.endsWith('890')).toBe(true);
  });

  it('asks for a snapshot after large edits', async () => {
    const insert = textOf('x'.repeat(1_000_001));
    const changes = new Map([['plan.md', ChangeSet.of({ from: 0, insert }, 4)]]);
    expect(await append(0, [{ ...edit(1, 4), changes }])).toMatchObject({ snapshotDue: true });
  });

  it('drops old edits, and sends a tab that lacks them to load anew', async () => {
    await appendMany(1250);
    for (const revision of [400, 800, 1250]) {
      const state = await storage.load(id, revision);
      if (state.ok) await storage.snapshot(id, revision, state.value.files);
    }
    expect(await append(100, [])).toEqual({ kind: 'outrun' });
    expect(await append(400, [])).toMatchObject({ kind: 'behind', revision: 1250 });
    expect((await load()).revision).toBe(1250);
    const saved = await rows.read(['snapshots'], (access) => access.keys('snapshots', [id]));
    expect(saved.map((key) => key[1])).toEqual([-1, 800, 1250]);
  });

  it('writes a content once, and drops it with its last use', async () => {
    const contents = () => rows.read(['contents'], (access) => access.keys('contents', [id]));
    const before = (await contents()).length;
    const { files } = await load();
    const version = await storage.saveVersion(id, named('same'), files);
    expect((await contents()).length).toBe(before);
    const other = filesOf([...files.values(), textFile('more.md', 'more')]);
    const more = await storage.saveVersion(id, named('more'), other);
    expect((await contents()).length).toBe(before + 1);
    await storage.removeVersion(id, more?.id ?? '');
    expect((await contents()).length).toBe(before);
    const back = await storage.readVersion(id, version?.id ?? '');
    expect(back.ok && textAt(back.value, 'plan.md')?.toString()).toBe('a\r\nb');
  });

  const named = (label: string) => ({ kind: 'named', label, revision: 0 }) as const;
  const automatic = (revision: number) => ({ kind: 'automatic', label: '', revision }) as const;

  it('saves an automatic version at most every five minutes, a named one always', async () => {
    expect(await storage.saveVersion(id, automatic(0), start)).not.toBeNull();
    clock += 4 * minute;
    expect(await storage.saveVersion(id, automatic(1), start)).toBeNull();
    expect(await storage.saveVersion(id, named('mine'), start)).not.toBeNull();
    clock += minute;
    expect(await storage.saveVersion(id, automatic(1), start)).not.toBeNull();
    const list = await storage.listVersions(id);
    expect(list.map((version) => version.ok && version.value.kind)).toEqual([
      'automatic',
      'named',
      'automatic',
    ]);
  });

  it('keeps automatic versions for seven days, then the newest, and named ones for good', async () => {
    await storage.saveVersion(id, named('first'), start);
    for (let index = 0; index < 60; index += 1) {
      clock += 5 * minute;
      await storage.saveVersion(id, automatic(index), start);
    }
    expect(await storage.listVersions(id)).toHaveLength(61);
    clock += 8 * 24 * 60 * minute;
    await storage.saveVersion(id, automatic(100), start);
    const list = await storage.listVersions(id);
    expect(list).toHaveLength(52);
    expect(list.at(-1)).toMatchObject({ ok: true, value: { label: 'first' } });
  });

  it('lists workspaces by the time they were opened, and removes one with all it has', async () => {
    clock += 1;
    const other = await storage.create({ root: '', planPath: 'plan.md', title: 'B', files: start });
    expect((await storage.list()).map((entry) => entry.id)).toEqual([other, id]);
    clock += 1;
    await storage.touch(id);
    expect((await storage.list())[0]).toEqual({
      id,
      title: 'Lab',
      root: '001-lab',
      planPath: 'plan.md',
      openedAt: clock,
    });
    await storage.remove(id);
    expect((await storage.list()).map((entry) => entry.id)).toEqual([other]);
    expect(await storage.readRaw(id)).not.toContain('plan.md');
    expect(await append(0, [edit(1, 4)])).toMatchObject({ kind: 'refused' });
    expect((await storage.load(id)).ok).toBe(false);
  });

  it('keeps records beside the plan', async () => {
    await storage.writeRecord(id, 'gates', { a: [1] });
    expect(await storage.readRecord(id, 'gates')).toEqual({ a: [1] });
    await storage.writeRecord(id, 'gates', undefined);
    expect(await storage.readRecord(id, 'gates')).toBeUndefined();
  });

  it('takes what a closing tab leaves, until that tab or another has written it', async () => {
    await storage.readRecord(id, 'opens the connection');
    storage.stashNow(id, { tab: 'tab', basedOn: 0, transactions: [edit(1, 4)] });
    const [stash] = await storage.readStashes(id);
    expect(stash).toMatchObject({ ok: true, value: { tab: 'tab', basedOn: 0 } });
    await append(0, [edit(1, 4)]);
    expect(await storage.readStashes(id)).toHaveLength(1);
    await storage.removeStash(id, 'tab');
    expect(await storage.readStashes(id)).toEqual([]);
  });

  it('changes the base of the diff', async () => {
    await storage.setBase(id, filesOf([textFile('plan.md', 'exported')]));
    const base = await storage.readBase(id);
    expect(base.ok && textAt(base.value, 'plan.md')?.toString()).toBe('exported');
    expect(textAt((await load()).files, 'plan.md')?.toString()).toBe('a\r\nb');
  });

  describe('with rows it cannot read', () => {
    const spoil = (
      store: 'workspaces' | 'transactions' | 'snapshots' | 'versions',
      key: (string | number)[],
      value: unknown,
    ) => rows.write([store], async (access) => access.put(store, key, value));

    it('shows what was saved before a bad edit, read-only, and offers the raw text', async () => {
      await append(0, [edit(1, 4), edit(2, 5), edit(3, 6)]);
      await spoil('transactions', [id, 2], { changes: 'precious <broken>' });
      const loaded = await load();
      expect(textAt(loaded.files, 'plan.md')?.toString()).toBe('a\r\nb1');
      expect(loaded.readOnly).toContain('The saved edit 2 cannot be read');
      expect(await storage.readRaw(id)).toContain('precious <broken>');
      expect(await append(1, [edit(4, 5)])).toMatchObject({ kind: 'refused' });
      expect(await storage.readRaw(id)).toContain('precious <broken>');
    });

    it('does the same for an edit that does not fit the text, and for a lost one', async () => {
      await append(0, [edit(1, 4), edit(2, 99)]);
      expect((await load()).readOnly).toContain('The saved edit 2 cannot be read');
      await rows.write(['transactions'], async (access) => access.remove('transactions', [id, 1]));
      expect((await load()).readOnly).toContain('The saved edit 1 is missing');
    });

    it('falls back on an older snapshot', async () => {
      await append(0, [edit(1, 4), edit(2, 5)]);
      await storage.snapshot(id, 2, (await load()).files);
      await spoil('snapshots', [id, 2], {
        files: [{ path: 'plan.md', kind: 'odd', content: 'x' }],
      });
      const loaded = await load();
      expect(textAt(loaded.files, 'plan.md')?.toString()).toBe('a\r\nb12');
      expect(loaded.readOnly).toBeUndefined();
      expect(loaded.problems).toHaveLength(1);
    });

    it('never drops an unreadable snapshot or version, nor anything it may need', async () => {
      await append(0, [edit(1, 4)]);
      await spoil('snapshots', [id, 0], 'unreadable snapshot');
      await spoil('versions', [id, 'v'], 'unreadable version');
      const keys = () => rows.read(['contents'], (access) => access.keys('contents', [id]));
      const before = await keys();
      await storage.snapshot(id, 1, start);
      await storage.setBase(id, filesOf([]));
      for (const key of before) expect(await keys()).toContainEqual(key);
      expect(await storage.readRaw(id)).toContain('unreadable snapshot');
      expect((await storage.listVersions(id))[0]?.ok).toBe(false);
    });

    it('leaves a record of a workspace that it cannot read, and lists it as such', async () => {
      await spoil('workspaces', [id], { id, revision: 'many' });
      expect((await storage.list())[0]).toMatchObject({ id, problem: {} });
      expect((await storage.load(id)).ok).toBe(false);
      await storage.touch(id);
      expect(await append(0, [edit(1, 4)])).toMatchObject({ kind: 'refused' });
      expect(await storage.readRaw(id)).toContain('many');
    });

    it('opens a newer format read-only and writes nothing to it', async () => {
      const head = await rows.read(['workspaces'], (access) => access.get('workspaces', [id]));
      await spoil('workspaces', [id], { ...(head as object), format: 2 });
      expect((await load()).readOnly).toContain('newer version of Planwright');
      expect(await append(0, [edit(1, 4)])).toMatchObject({ kind: 'refused' });
      expect((await load()).revision).toBe(0);
    });
  });
});
