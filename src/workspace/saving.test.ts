import 'fake-indexeddb/auto';
import { ChangeSet } from '@codemirror/state';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textOf } from './files';
import { createStorage } from './storage/create-storage';
import { createIndexedDbRows } from './storage/indexeddb-rows';
import { createMemoryRows } from './storage/memory-rows';
import type { Rows } from './storage/rows';
import {
  allSettled,
  createHub,
  createPage,
  openTab,
  shown,
  slowRows,
  stored,
  storePlan,
  turns,
  type,
} from './testing/tabs';

/** Rows whose writes fail while `broken` is set. */
function breakable(rows: Rows): { rows: Rows; break: (error: Error | null) => void } {
  let broken: Error | null = null;
  return {
    rows: {
      ...rows,
      write: (stores, work) => (broken ? Promise.reject(broken) : rows.write(stores, work)),
    },
    break: (error) => {
      broken = error;
    },
  };
}

const wait = () => turns(2);

describe('saving', () => {
  it('says at once that a write failed, keeps trying, and loses nothing', async () => {
    const disk = breakable(createMemoryRows());
    const storage = createStorage(disk.rows);
    const id = await storePlan(storage, 'text');
    const tab = await openTab(id, { storage, wait });
    disk.break(new DOMException('full', 'QuotaExceededError'));
    type(tab, 0, 'a');
    await turns(3);
    expect(tab.getState()).toMatchObject({
      saved: 'error',
      saveError: 'The browser has no room left to save in',
    });
    type(tab, 1, 'b');
    await turns(30);
    expect(tab.getState().saved).toBe('error');
    expect(await stored(storage, id)).toBe('text');
    disk.break(null);
    await tab.getState().settled();
    expect(tab.getState()).toMatchObject({ saved: 'saved', saveError: undefined });
    expect(await stored(storage, id)).toBe('abtext');
  });

  it('writes while one write is under way in one further write', async () => {
    let writes = 0;
    const rows = createMemoryRows();
    const counted: Rows = {
      ...rows,
      write: (stores, work) => {
        if (stores.includes('transactions')) writes += 1;
        return rows.write(stores, work);
      },
    };
    const storage = createStorage(slowRows(counted, () => 2));
    const id = await storePlan(storage, '');
    const tab = await openTab(id, { storage });
    for (let index = 0; index < 100; index += 1) type(tab, index, 'x');
    await tab.getState().settled();
    expect(writes).toBe(2);
    expect(await stored(storage, id)).toBe('x'.repeat(100));
  });

  it('loses at most the last edit when the tab is killed at any moment', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(12), { maxLength: 20 }),
        fc.nat(6),
        async (pauses, delay) => {
          let killed = false;
          const rows = createMemoryRows();
          const mortal: Rows = {
            ...rows,
            write: async (stores, work) => {
              await turns(delay);
              if (killed) return new Promise(() => undefined);
              return rows.write(stores, work);
            },
          };
          const id = await storePlan(createStorage(rows), '');
          const tab = await openTab(id, { storage: createStorage(mortal) });
          let safe = '';
          for (const [index, pause] of pauses.entries()) {
            const typed = shown(tab);
            type(tab, index, String.fromCharCode(0x61 + index));
            await turns(pause);
            safe = tab.getState().saved === 'saved' ? shown(tab) : safe;
            if (tab.getState().saved !== 'saved' && pause > 3 * delay + 3) safe = typed;
          }
          killed = true;
          const survived = await stored(createStorage(rows), id);
          expect(survived.startsWith(safe)).toBe(true);
          expect(shown(tab).startsWith(survived)).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('leaves what a closing page could not write to the next tab', async () => {
    const rows = createMemoryRows();
    const hung: Rows = { ...rows, write: () => new Promise(() => undefined) };
    const id = await storePlan(createStorage(rows), 'text');
    const page = createPage();
    const storage = { ...createStorage(hung), touch: () => Promise.resolve() };
    const dying = await openTab(id, { storage, page });
    type(dying, 0, 'a');
    type(dying, 1, 'b');
    page.hide();
    const next = await openTab(id, { storage: createStorage(rows) });
    expect(shown(next)).toBe('abtext');
    expect(await createStorage(rows).readStashes(id)).toEqual([]);
  });

  it('does not write twice what was both left and written', async () => {
    const rows = createMemoryRows();
    const storage = createStorage(slowRows(rows, () => 3));
    const id = await storePlan(storage, 'text');
    const page = createPage();
    const hub = createHub();
    const hidden = await openTab(id, { storage, page, channel: hub() });
    type(hidden, 0, 'a');
    page.hide();
    type(hidden, 1, 'b');
    const next = await openTab(id, { storage: createStorage(rows), channel: hub() });
    type(next, 0, '>');
    await allSettled([hidden, next]);
    page.show();
    await allSettled([hidden, next]);
    expect(shown(hidden)).toBe(shown(next));
    expect([...shown(next)].sort().join('')).toBe('>abettx');
    expect(await stored(storage, id)).toBe(shown(next));
  });

  it('says so where the rest of a closed tab cannot be put back, and keeps it', async () => {
    const storage = createStorage(createMemoryRows());
    const id = await storePlan(storage, 'text');
    const changes = new Map([['plan.md', ChangeSet.of({ from: 0, insert: 'x' }, 4)]]);
    const transaction = { id: 't', label: 'Type', origin: 'tab', time: 0, changes };
    storage.stashNow(id, { tab: 'gone', basedOn: 7, transactions: [transaction] });
    const tab = await openTab(id, { storage });
    expect(shown(tab)).toBe('text');
    expect(tab.getState().reports[0]?.note.message).toContain('closed tab');
    expect(await storage.readRaw(id)).toContain('"gone"');
    tab.getState().dismissReport(tab.getState().reports[0]?.id ?? '');
    expect(tab.getState().reports).toEqual([]);
  });

  it('stops writing when a newer program has taken the data over', async () => {
    const rows = createMemoryRows();
    const storage = createStorage(rows);
    const id = await storePlan(storage, 'text');
    const tab = await openTab(id, { storage });
    await rows.write(['workspaces'], async (access) => {
      access.put('workspaces', [id], {
        ...((await access.get('workspaces', [id])) as object),
        format: 2,
      });
    });
    type(tab, 0, 'x');
    await tab.getState().settled();
    expect(tab.getState()).toMatchObject({ saved: 'error' });
    expect(tab.getState().readOnly).toContain('newer version');
    const changes = new Map([['plan.md', ChangeSet.of({ from: 0, insert: 'y' }, 5)]]);
    expect(tab.getState().apply({ label: 'Type', changes }).ok).toBe(false);
    expect(tab.getState().undo()).toBe(false);
  });

  it('loads anew when others wrote more than is kept, and keeps what is its own', async () => {
    const rows = createMemoryRows();
    const storage = createStorage(rows);
    const id = await storePlan(storage, 'first\nlast\n');
    const asleep = await openTab(id, { storage });
    const busy = await openTab(id, { storage });
    type(busy, 0, 'busy ');
    await busy.getState().settled();
    await rows.write(['transactions'], async (access) => access.remove('transactions', [id, 1]));
    await storage.snapshot(id, 1, busy.getState().files);
    type(asleep, 11, 'asleep\n');
    await asleep.getState().settled();
    expect(shown(asleep)).toBe('busy first\nlast\nasleep\n');
    expect(await stored(storage, id)).toBe('busy first\nlast\nasleep\n');
  });

  it('writes snapshots on its way, and automatic versions of what was before', async () => {
    const rows = createMemoryRows();
    let clock = 0;
    const storage = createStorage(rows, () => clock);
    const id = await storePlan(storage, '');
    const tab = await openTab(id, { storage });
    for (let index = 0; index < 250; index += 1) {
      type(tab, index, 'x');
      if (index % 50 === 0) await tab.getState().settled();
    }
    await tab.getState().settled();
    clock += 5 * 60_000;
    type(tab, 0, 'y');
    await tab.getState().settled();
    const snapshots = await rows.read(['snapshots'], (access) => access.keys('snapshots', [id]));
    expect(snapshots).toHaveLength(3);
    const versions = await storage.listVersions(id);
    expect(versions.map((version) => version.ok && version.value.revision)).toEqual([250, 0]);
    expect(await stored(storage, id)).toBe(`y${'x'.repeat(250)}`);
  });
});

describe('saving in IndexedDB', () => {
  it('opens the connection again when the browser has closed it, and repeats the write', async () => {
    const rows = createIndexedDbRows('closed-under-us');
    const storage = createStorage(rows);
    const id = await storePlan(storage, 'text');
    const tab = await openTab(id, { storage });
    type(tab, 0, 'a');
    await tab.getState().settled();
    const databases = await indexedDB.databases();
    expect(databases.map(({ name }) => name)).toContain('closed-under-us');
    await rows.close();
    type(tab, 1, 'b');
    await tab.getState().settled();
    expect(tab.getState().saved).toBe('saved');
    expect(await stored(storage, id)).toBe('abtext');
    await rows.close();
  });

  it('makes room for a newer program', async () => {
    const rows = createIndexedDbRows('superseded');
    const storage = createStorage(rows);
    const id = await storePlan(storage, 'text');
    const tab = await openTab(id, { storage });
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.open('superseded', 2);
      request.onsuccess = () => {
        request.result.close();
        resolve();
      };
      request.onerror = () => reject(request.error);
    });
    expect(tab.getState().readOnly).toContain('newer version');
    expect(textOf(shown(tab)).toString()).toBe('text');
  });
});
