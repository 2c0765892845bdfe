import { ChangeSet } from '@codemirror/state';
import { beforeEach, describe, expect, it } from 'vitest';
import { changedPaths, filesOf, textAt, textFile, textOf } from './files';
import { createStorage } from './storage/create-storage';
import { createMemoryRows } from './storage/memory-rows';
import type { WorkspaceStorage } from './storage/storage';
import { creating, deleting, renaming } from './testing/file-edits';
import { openTab, shown, stored, storePlan, textPlan, type } from './testing/tabs';
import type { FilesChange } from './workspace-state';
import type { WorkspaceStore } from './workspace-store';

describe('workspace store', () => {
  let storage: WorkspaceStorage;
  let id: string;
  let tab: WorkspaceStore<string>;

  beforeEach(async () => {
    storage = createStorage(createMemoryRows());
    id = await storePlan(storage, 'one\r\ntwo');
    tab = await openTab(id, { storage });
  });

  const state = () => tab.getState();

  it('shows an edit at once and says when it is saved', async () => {
    expect(state()).toMatchObject({
      saved: 'saved',
      revision: 0,
      canUndo: false,
      plan: 'one\r\ntwo',
    });
    type(tab, 0, 'x');
    expect(shown(tab)).toBe('xone\r\ntwo');
    expect(state()).toMatchObject({
      saved: 'saving',
      revision: 1,
      canUndo: true,
      undoLabel: 'Type',
    });
    expect(state().plan).toBe('xone\r\ntwo');
    await state().settled();
    expect(state().saved).toBe('saved');
    expect(await stored(storage, id)).toBe('xone\r\ntwo');
  });

  it('undoes to the original text and redoes, and stores both', async () => {
    type(tab, 0, 'x');
    type(tab, 4, '', 2);
    expect(state().undo()).toBe(true);
    expect(state().undo()).toBe(true);
    expect(state().undo()).toBe(false);
    expect(shown(tab)).toBe('one\r\ntwo');
    expect(state()).toMatchObject({ canUndo: false, canRedo: true, redoLabel: 'Type' });
    await state().settled();
    expect(await stored(storage, id)).toBe('one\r\ntwo');
    state().redo();
    state().redo();
    expect(shown(tab)).toBe('xonetwo');
    expect(state().canRedo).toBe(false);
  });

  it('undoes an edit together with the text computed from it', () => {
    const changes = new Map([['plan.md', ChangeSet.of({ from: 0, to: 3, insert: '1' }, 8)]]);
    const derived = new Map([['plan.md', ChangeSet.of({ from: 3, to: 6, insert: '2' }, 6)]]);
    state().apply({ label: 'Score', changes, derived });
    expect(shown(tab)).toBe('1\r\n2');
    state().undo();
    expect(shown(tab)).toBe('one\r\ntwo');
    state().redo();
    expect(shown(tab)).toBe('1\r\n2');
  });

  it('is listed under what the plan is called now', async () => {
    const derive = { ...textPlan, title: (plan: string) => plan.split('\r\n')[0] ?? '' };
    const named = await openTab(id, { storage, derive });
    type(named, 0, 'no ');
    await named.getState().settled();
    expect(await storage.list()).toMatchObject([{ id, title: 'no one' }]);
  });

  it('creates, changes, renames and deletes files, each undoable', () => {
    state().apply(creating(textFile('adrs/ADR-001.md', 'first')));
    state().apply(renaming('adrs/ADR-001.md', 'adrs/ADR-001-queue.md'));
    state().apply(deleting('adrs/ADR-001-queue.md'));
    expect([...state().files.keys()]).toEqual(['plan.md']);
    state().undo();
    expect(shown(tab, 'adrs/ADR-001-queue.md')).toBe('first');
    state().undo();
    expect(shown(tab, 'adrs/ADR-001.md')).toBe('first');
    state().undo();
    expect([...state().files.keys()]).toEqual(['plan.md']);
  });

  it('follows the plan file when it is renamed, also after a reload', async () => {
    state().apply(renaming('plan.md', 'the-plan.md'));
    expect(state()).toMatchObject({ planPath: 'the-plan.md', plan: 'one\r\ntwo' });
    await state().settled();
    const again = await openTab(id, { storage });
    expect(again.getState()).toMatchObject({ planPath: 'the-plan.md', plan: 'one\r\ntwo' });
    state().undo();
    expect(state().planPath).toBe('plan.md');
  });

  it('has the plan of an empty text while there is no plan file', () => {
    state().apply(deleting('plan.md'));
    expect(state().plan).toBe('');
    state().undo();
    expect(state().plan).toBe('one\r\ntwo');
  });

  it('changes several files in one step', async () => {
    state().apply(creating(textFile('b.md', 'two')));
    const set = (length: number) => ChangeSet.of({ from: 0, insert: '!' }, length);
    state().apply({
      label: 'Rename an id',
      changes: new Map([
        ['plan.md', set(8)],
        ['b.md', set(3)],
      ]),
    });
    expect([shown(tab), shown(tab, 'b.md')]).toEqual(['!one\r\ntwo', '!two']);
    state().undo();
    expect([shown(tab), shown(tab, 'b.md')]).toEqual(['one\r\ntwo', 'two']);
  });

  it('refuses edits of read-only files and names that do not fit', async () => {
    const file = { ...textFile('old.md', 'x'), readOnly: 'It does not decode' };
    state().apply(creating(file));
    const changes = new Map([['old.md', ChangeSet.of({ from: 0, insert: 'y' }, 1)]]);
    expect(state().apply({ label: 'Type', changes })).toMatchObject({
      ok: false,
      error: {
        message: 'It does not decode',
        path: 'old.md',
      },
    });
    expect(state().apply(creating(file)).ok).toBe(false);
    expect(state().apply(renaming('plan.md', 'old.md')).ok).toBe(false);
    expect(state().apply(renaming('none.md', 'new.md')).ok).toBe(false);
    expect(state().apply(deleting('none.md')).ok).toBe(false);
    expect(state().apply(creating(textFile('', 'x'))).ok).toBe(false);
    expect(shown(tab, 'old.md')).toBe('x');
  });

  it('throws where an edit does not fit the text, and stays as it was', () => {
    const changes = new Map([['plan.md', ChangeSet.of({ from: 0, insert: 'y' }, 99)]]);
    expect(() => state().apply({ label: 'Type', changes })).toThrow(RangeError);
    expect(shown(tab)).toBe('one\r\ntwo');
  });

  it('applies an edit from outside that undo leaves alone', () => {
    type(tab, 8, ' mine');
    const changes = new Map([['plan.md', ChangeSet.of({ from: 0, insert: 'theirs ' }, 13)]]);
    state().applyForeign({ label: 'Checkout', changes });
    expect(shown(tab)).toBe('theirs one\r\ntwo mine');
    state().undo();
    expect(shown(tab)).toBe('theirs one\r\ntwo');
    expect(state().canUndo).toBe(false);
  });

  it('tells who watches how the files went', () => {
    const seen: FilesChange[] = [];
    const end = state().watch((change) => seen.push(change));
    type(tab, 0, 'x');
    state().undo();
    end();
    state().redo();
    expect(seen.map(({ cause }) => cause)).toEqual(['edit', 'undo']);
    const [first] = seen;
    const before = first && textAt(first.before, 'plan.md');
    const changes = first?.passage.get('plan.md')?.changes;
    expect(before && changes?.apply(before).eq(textOf('xone\r\ntwo'))).toBe(true);
  });

  it('keeps the files as opened as the base of the diff, until they are exported', async () => {
    type(tab, 0, 'x');
    state().apply(creating(textFile('b.md', 'b')));
    expect(textAt(state().base, 'plan.md')?.toString()).toBe('one\r\ntwo');
    await state().settled();
    const again = await openTab(id, { storage });
    expect(textAt(again.getState().base, 'plan.md')?.toString()).toBe('one\r\ntwo');
    await state().setBase(['plan.md']);
    expect([...state().base.keys()]).toEqual(['plan.md']);
    await state().setBase();
    const last = await openTab(id, { storage });
    expect([...last.getState().base.keys()].sort()).toEqual(['b.md', 'plan.md']);
    expect(textAt(last.getState().base, 'plan.md')?.toString()).toBe('xone\r\ntwo');
  });

  it('what is typed while files are exported stays to be exported', async () => {
    type(tab, 0, 'x');
    const { files } = state();
    type(tab, 0, 'y');
    await state().setBase(['plan.md'], files);
    expect(textAt(state().base, 'plan.md')?.toString()).toBe('xone\r\ntwo');
    expect(changedPaths(state().base, state().files)).toEqual(['plan.md']);
  });

  it('keeps untouched files the same objects', () => {
    state().apply(creating(textFile('b.md', 'b')));
    const before = state().files.get('b.md');
    type(tab, 0, 'x');
    expect(state().files.get('b.md')).toBe(before);
  });

  it('works as hard for an edit of a long text after long editing as at first', async () => {
    const line = `${'word '.repeat(12)}\n`;
    const big = await storage.create({
      root: '',
      planPath: 'plan.md',
      title: 'Big',
      files: filesOf([textFile('plan.md', line.repeat(17e3))]),
    });
    const opened = await openTab(big, {
      storage,
      derive: { open: () => '', update: (_previous, text) => `${text.length}` },
    });
    const edit = (count: number): number => {
      const begin = performance.now();
      for (let index = 0; index < count; index += 1) type(opened, 500_000 + index, 'x');
      return performance.now() - begin;
    };
    edit(300);
    const early = edit(300);
    for (let index = 0; index < 10; index += 1) {
      edit(100);
      await opened.getState().settled();
    }
    expect(edit(300)).toBeLessThan(10 * early + 50);
    await opened.getState().settled();
    expect(opened.getState().saved).toBe('saved');
  });
});
