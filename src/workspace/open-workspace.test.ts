import { ChangeSet } from '@codemirror/state';
import { beforeEach, describe, expect, it } from 'vitest';
import { openWorkspace } from './open-workspace';
import { createStorage } from './storage/create-storage';
import { createMemoryRows } from './storage/memory-rows';
import type { Rows } from './storage/rows';
import type { WorkspaceStorage } from './storage/storage';
import { openTab, shown, stored, storePlan, textPlan, type } from './testing/tabs';
import type { Transaction } from './transaction';

function insertion(id: string, at: number, insert: string, length: number): Transaction {
  const changes = new Map([['plan.md', ChangeSet.of({ from: at, insert }, length)]]);
  return { id, label: 'Type', origin: `gone:${id}`, time: 5, changes };
}

describe('opening a workspace', () => {
  let rows: Rows;
  let storage: WorkspaceStorage;
  let id: string;
  let clock: number;

  beforeEach(async () => {
    clock = 1;
    rows = createMemoryRows();
    storage = createStorage(rows, () => clock);
    id = await storePlan(storage, 'text');
  });

  it('is a problem where there is none of that id', async () => {
    const opened = await openWorkspace('none', { storage, derive: textPlan });
    expect(opened.ok ? '' : opened.error.message).toContain('no longer stored');
  });

  it('counts as having been opened', async () => {
    clock = 99;
    await openTab(id, { storage });
    expect((await storage.list())[0]?.openedAt).toBe(99);
  });

  it('works though the time of opening cannot be noted', async () => {
    const full = { ...storage, touch: () => Promise.reject(new Error('full')) };
    expect(shown(await openTab(id, { storage: full }))).toBe('text');
  });

  it('shows what was saved, and has nothing of another session to undo', async () => {
    const first = await openTab(id, { storage });
    type(first, 4, '!');
    await first.getState().settled();
    const second = await openTab(id, { storage });
    expect(shown(second)).toBe('text!');
    expect(second.getState()).toMatchObject({ canUndo: false, canRedo: false, reports: [] });
  });

  it('puts back what a closed tab left, though others wrote since', async () => {
    const left = [insertion('l1', 0, '<', 4), insertion('l2', 5, '>', 5)];
    storage.stashNow(id, { tab: 'gone', basedOn: 0, transactions: left });
    await storage.append({
      id,
      basedOn: 0,
      planPath: 'plan.md',
      transactions: [insertion('other', 2, '|', 4)],
    });
    const tab = await openTab(id, { storage });
    expect(shown(tab)).toBe('<te|xt>');
    expect(tab.getState().reports).toEqual([]);
    expect(await stored(storage, id)).toBe('<te|xt>');
    expect(await storage.readStashes(id)).toEqual([]);
  });

  it('leaves out what the closed tab had written after all', async () => {
    const left = [insertion('l1', 0, '<', 4), insertion('l2', 5, '>', 5)];
    await storage.append({
      id,
      basedOn: 0,
      planPath: 'plan.md',
      transactions: left.slice(0, 1),
    });
    storage.stashNow(id, { tab: 'gone', basedOn: 0, transactions: left });
    expect(shown(await openTab(id, { storage }))).toBe('<text>');
    expect(shown(await openTab(id, { storage }))).toBe('<text>');
  });

  it('puts it back once, though two tabs open at the same time', async () => {
    storage.stashNow(id, { tab: 'gone', basedOn: 0, transactions: [insertion('l1', 0, '<', 4)] });
    const tabs = await Promise.all([openTab(id, { storage }), openTab(id, { storage })]);
    expect(await stored(storage, id)).toBe('<text');
    for (const tab of tabs) expect(shown(tab)).toBe('<text');
  });

  it('opens without it, and says so, while it cannot be written', async () => {
    storage.stashNow(id, { tab: 'gone', basedOn: 0, transactions: [insertion('l1', 0, '<', 4)] });
    const full: WorkspaceStorage = { ...storage, append: () => Promise.reject(new Error('full')) };
    const tab = await openTab(id, { storage: full });
    expect(shown(tab)).toBe('text');
    expect(tab.getState().reports[0]?.note.message).toContain('could not be saved yet');
    expect(shown(await openTab(id, { storage }))).toBe('<text');
  });

  it('opens without it where it does not fit', async () => {
    storage.stashNow(id, { tab: 'gone', basedOn: 0, transactions: [insertion('l1', 0, '<', 77)] });
    const opened = await openWorkspace(id, { storage, derive: textPlan });
    expect(opened.ok && shown(opened.value)).toBe('text');
    expect(opened.ok && opened.value.getState().reports).toHaveLength(1);
    expect(await storage.readStashes(id)).toHaveLength(1);
  });

  it('reports what could not be read', async () => {
    await rows.write(['stashes'], async (access) => access.put('stashes', [id, 'odd'], 'odd'));
    const tab = await openTab(id, { storage });
    expect(tab.getState().reports[0]?.note).toMatchObject({
      kind: 'lost-text',
      message: 'What a closed tab left cannot be read: stash is not a record',
    });
  });
});
