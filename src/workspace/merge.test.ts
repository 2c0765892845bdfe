import { ChangeSet } from '@codemirror/state';
import * as fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { textAt, textFile } from './files';
import type { RecomputePlan } from './plan-tracking';
import { createStorage } from './storage/create-storage';
import { createMemoryRows } from './storage/memory-rows';
import type { WorkspaceStorage } from './storage/storage';
import { creating, deleting, renaming } from './testing/file-edits';
import {
  allSettled,
  createHub,
  openTab,
  shown,
  slowRows,
  stored,
  storePlan,
  turns,
} from './testing/tabs';
import type { WorkspaceStore } from './workspace-store';

/** A plan of values, one a line, and their computed total: `a=1\nb=2\ntotal=3\n`. */
function totalOf(plan: string): number {
  return [...plan.matchAll(/^[a-e]=(\d+)$/gm)].reduce((sum, [, value]) => sum + Number(value), 0);
}

const recompute: RecomputePlan<string> = (plan) => {
  const line = /^total=(.*)$/m.exec(plan);
  if (!line || line[1] === String(totalOf(plan))) return null;
  const to = line.index + line[0].length;
  return ChangeSet.of({ from: line.index + 6, to, insert: `${totalOf(plan)}` }, plan.length);
};

/** Sets a value as a form does: the value's digits as one atom, the total in the same edit. */
function set(tab: WorkspaceStore<string>, name: string, value: number): void {
  const { plan } = tab.getState();
  const line = new RegExp(`^${name}=(.*)$`, 'm').exec(plan);
  if (!line) return;
  const from = line.index + 2;
  const to = line.index + line[0].length;
  const change = ChangeSet.of({ from, to, insert: `${value}` }, plan.length);
  const after = plan.slice(0, from) + value + plan.slice(to);
  const total = recompute(after, { id: '', label: '', origin: '', time: 0, changes: new Map() });
  tab.getState().apply({
    label: `Set ${name}`,
    changes: new Map([['plan.md', change]]),
    atomic: [
      {
        path: 'plan.md',
        from,
        to,
      },
    ],
    ...(total ? { derived: new Map([['plan.md', total]]) } : {}),
  });
}

describe('merging two tabs', () => {
  let storage: WorkspaceStorage;
  let id: string;
  let mine: WorkspaceStore<string>;
  let theirs: WorkspaceStore<string>;

  beforeEach(async () => {
    storage = createStorage(createMemoryRows());
    id = await storePlan(storage, 'a=50\nb=1\ntotal=51\n');
    mine = await openTab(id, { storage, recompute });
    theirs = await openTab(id, { storage, recompute });
  });

  /** Without a way between the tabs they meet in storage only, each when it writes. */
  const meet = async (): Promise<void> => {
    await theirs.getState().settled();
    await mine.getState().settled();
    theirs.getState().apply({ label: 'Look' });
    await theirs.getState().settled();
    expect(shown(theirs)).toBe(shown(mine));
    expect(await stored(storage, id)).toBe(shown(mine));
  };

  it('makes the computed text anew instead of merging it', async () => {
    set(theirs, 'a', 60);
    set(mine, 'b', 5);
    await meet();
    expect(shown(mine)).toBe('a=60\nb=5\ntotal=65\n');
    expect(mine.getState().plan).toBe(shown(mine));
  });

  it('undoes one part after a merge and computes again', async () => {
    set(theirs, 'a', 60);
    set(mine, 'b', 5);
    await meet();
    mine.getState().undo();
    expect(shown(mine)).toBe('a=60\nb=1\ntotal=61\n');
    mine.getState().redo();
    expect(shown(mine)).toBe('a=60\nb=5\ntotal=65\n');
    await meet();
    theirs.getState().undo();
    expect(shown(theirs)).toBe('a=50\nb=5\ntotal=55\n');
  });

  it('never joins two replacements of one value; the later wins, the other is kept and reported', async () => {
    set(theirs, 'a', 58);
    await theirs.getState().settled();
    set(mine, 'a', 64);
    await meet();
    expect(shown(mine)).toBe('a=64\nb=1\ntotal=65\n');
    for (const tab of [mine, theirs]) {
      const [report] = tab.getState().reports;
      expect(report?.note).toMatchObject({ kind: 'lost-value', path: 'plan.md' });
      expect(report?.note.message).toContain('“58” is kept in a version');
    }
    await turns(5);
    const versions = await storage.listVersions(id);
    const kept = versions.flatMap((version) =>
      version.ok && version.value.kind === 'kept' ? version.value : [],
    );
    expect(kept).toHaveLength(1);
    const files = await storage.readVersion(id, kept[0]?.id ?? '');
    expect(files.ok && textAt(files.value, 'plan.md')?.toString()).toContain('a=58');
  });

  it('leaves a deleted row deleted, and reports the value that had no place', async () => {
    const deletion = ChangeSet.of({ from: 0, to: 5 }, 18);
    theirs.getState().apply({ label: 'Delete a', changes: new Map([['plan.md', deletion]]) });
    await theirs.getState().settled();
    set(mine, 'a', 64);
    await meet();
    expect(shown(mine)).not.toContain('64\n');
    expect(mine.getState().reports[0]?.note.message).toContain('“64” is kept in a version');
  });

  it('keeps a file that one deleted and the other edited', async () => {
    mine.getState().apply(creating(textFile('b.md', 'text')));
    await meet();
    theirs.getState().apply(deleting('b.md'));
    await theirs.getState().settled();
    const changes = new Map([['b.md', ChangeSet.of({ from: 4, insert: '!' }, 4)]]);
    mine.getState().apply({ label: 'Type', changes });
    await meet();
    expect(shown(theirs, 'b.md')).toBe('text!');
    expect(mine.getState().reports[0]?.note.kind).toBe('revived-file');
  });

  it('keeps a file that one edited and the other deleted', async () => {
    mine.getState().apply(creating(textFile('b.md', 'text')));
    await meet();
    const changes = new Map([['b.md', ChangeSet.of({ from: 4, insert: '!' }, 4)]]);
    theirs.getState().apply({ label: 'Type', changes });
    await theirs.getState().settled();
    mine.getState().apply(deleting('b.md'));
    await meet();
    expect(shown(mine, 'b.md')).toBe('text!');
    expect(mine.getState().reports[0]?.note.kind).toBe('kept-file');
  });

  it('gives the second of two files of one name a number', async () => {
    theirs.getState().apply(creating(textFile('adrs/ADR-001.md', 'theirs')));
    await theirs.getState().settled();
    mine.getState().apply(creating(textFile('adrs/ADR-001.md', 'mine')));
    const changes = new Map([['adrs/ADR-001.md', ChangeSet.of({ from: 4, insert: '!' }, 4)]]);
    mine.getState().apply({ label: 'Type', changes });
    await meet();
    expect(shown(mine, 'adrs/ADR-001.md')).toBe('theirs');
    expect(shown(theirs, 'adrs/ADR-001-2.md')).toBe('mine!');
    expect(mine.getState().reports[0]?.note.kind).toBe('renamed-file');
  });

  it('takes two equal new files for one', async () => {
    theirs.getState().apply(creating(textFile('b.md', 'same')));
    await theirs.getState().settled();
    mine.getState().apply(creating(textFile('b.md', 'same')));
    await meet();
    expect([...mine.getState().files.keys()].sort()).toEqual(['b.md', 'plan.md']);
  });

  it('follows a file that the other renamed', async () => {
    mine.getState().apply(creating(textFile('b.md', 'text')));
    await meet();
    theirs.getState().apply(renaming('b.md', 'c.md'));
    await theirs.getState().settled();
    const changes = new Map([['b.md', ChangeSet.of({ from: 4, insert: '!' }, 4)]]);
    mine.getState().apply({ label: 'Type', changes });
    await meet();
    expect(shown(mine, 'c.md')).toBe('text!');
    mine.getState().undo();
    expect(shown(mine, 'c.md')).toBe('text');
  });
});

describe('any interleaving of forms', () => {
  const steps = fc.array(
    fc.record({
      tab: fc.nat(2),
      name: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      value: fc.nat(99),
      action: fc.constantFrom('set', 'set', 'set', 'undo', 'redo', 'wait'),
    }),
    { minLength: 1, maxLength: 40, size: 'max' },
  );

  it('keeps every value one number and the total right', async () => {
    await fc.assert(
      fc.asyncProperty(steps, fc.infiniteStream(fc.nat(3)), async (list, delay) => {
        const rows = slowRows(createMemoryRows(), () => delay.next().value as number);
        const storage = createStorage(rows);
        const hub = createHub();
        const id = await storePlan(storage, 'a=1\nb=2\nc=3\nd=4\ne=5\ntotal=15\n');
        const tabs: WorkspaceStore<string>[] = [];
        while (tabs.length < 3)
          tabs.push(await openTab(id, { storage, recompute, channel: hub() }));
        const allowed = new Set(['1', '2', '3', '4', '5']);
        for (const { tab, name, value, action } of list) {
          const store = tabs[tab] as WorkspaceStore<string>;
          if (action === 'wait') await turns(value % 7);
          else if (action === 'set') {
            allowed.add(`${value}`);
            set(store, name, value);
          } else store.getState()[action]();
        }
        await allSettled(tabs);
        const text = shown(tabs[0] as WorkspaceStore<string>);
        for (const tab of tabs) expect(shown(tab)).toBe(text);
        expect(await stored(storage, id)).toBe(text);
        const values = [...text.matchAll(/^([a-e])=(.*)$/gm)];
        expect(values.map(([, name]) => name).join('')).toBe('abcde');
        for (const [, , value] of values) expect(allowed).toContain(value);
        expect(text).toContain(`total=${totalOf(text)}\n`);
      }),
      { numRuns: 150 },
    );
  }, 60_000);
});
