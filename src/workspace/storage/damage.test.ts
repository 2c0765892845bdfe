import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openWorkspace } from '../open-workspace';
import { creating } from '../testing/file-edits';
import { shown, stored, storePlan, textPlan, type } from '../testing/tabs';
import { createStorage } from './create-storage';
import { createMemoryRows } from './memory-rows';
import { type Row, type Rows, type StoreName, storeNames } from './rows';

/** Every row of the database. */
async function dump(rows: Rows): Promise<[StoreName, Row][]> {
  const all: [StoreName, Row][] = [];
  await rows.read(storeNames, async (access) => {
    for (const store of storeNames) {
      for (const row of await access.range(store, [])) all.push([store, row]);
    }
  });
  return all;
}

async function sample(): Promise<{ rows: Rows; id: string }> {
  const rows = createMemoryRows();
  const storage = createStorage(rows);
  const id = await storePlan(storage, 'text');
  const opened = await openWorkspace(id, { storage, derive: textPlan });
  if (!opened.ok) throw new Error(opened.error.message);
  const tab = opened.value;
  for (let index = 0; index < 6; index += 1) {
    type(tab, index, 'abcdef'[index] ?? '');
    await tab.getState().settled();
    if (index === 2) await storage.snapshot(id, 3, tab.getState().files);
  }
  storage.stashNow(id, { tab: 'gone', basedOn: 6, transactions: [] });
  tab.getState().close();
  return { rows, id };
}

const marker = 'what someone wrote';

describe('a damaged database', () => {
  it('is opened as far as it can be read, and what is damaged stays', async () => {
    const values = fc.oneof(
      fc.constant(marker),
      fc.record({ id: fc.constant(marker), files: fc.anything(), changes: fc.anything() }),
    );
    await fc.assert(
      fc.asyncProperty(fc.nat(), values, async (choice, value) => {
        const { rows, id } = await sample();
        const all = await dump(rows);
        const [store, row] = all[choice % all.length] as [StoreName, Row];
        await rows.write([store], async (access) => access.put(store, row.key, value));
        const storage = createStorage(rows);
        const damaged = await storage.readRaw(id);
        expect(damaged).toContain(marker);
        const opened = await openWorkspace(id, { storage, derive: textPlan });
        if (opened.ok) {
          const tab = opened.value;
          const before = shown(tab);
          expect([
            'text',
            'atext',
            'abtext',
            'abctext',
            'abcdtext',
            'abcdetext',
            'abcdeftext',
            marker,
          ]).toContain(before);
          const edited = tab.getState().apply(creating({ ...file(tab), path: 'new.md' }));
          expect(edited.ok).toBe(tab.getState().readOnly === undefined);
          if (store !== 'contents') expect(tab.getState().readOnly ?? before).not.toBe('');
          await tab.getState().settled();
          if (tab.getState().saved === 'saved') expect(await stored(storage, id)).toBe(before);
          tab.getState().close();
        }
        expect(await storage.readRaw(id)).toContain(marker);
        expect(await storage.list()).toHaveLength(1);
      }),
      { numRuns: 200 },
    );
  }, 30_000);

  const file = (tab: Parameters<typeof shown>[0]) => {
    const found = tab.getState().files.get('plan.md');
    if (!found) throw new Error('There is no plan');
    return found;
  };

  it('loses nothing but the lost row when a row is gone', async () => {
    const count = (await dump((await sample()).rows)).length;
    for (let choice = 0; choice < count; choice += 1) {
      const { rows, id } = await sample();
      const [store, row] = (await dump(rows))[choice] as [StoreName, Row];
      await rows.write([store], async (access) => access.remove(store, row.key));
      const storage = createStorage(rows);
      const before = (await dump(rows)).filter(
        ([name]) => name !== 'stashes' && name !== 'workspaces',
      );
      const loaded = await storage.load(id);
      const problem = loaded.ok ? loaded.value.readOnly : loaded.error.message;
      const complete = loaded.ok && loaded.value.readOnly === undefined;
      expect(complete ? await stored(storage, id) : 'abcdeftext').toBe('abcdeftext');
      expect(complete || (problem ?? '').length > 0).toBe(true);
      const after = (await dump(rows)).filter(
        ([name]) => name !== 'stashes' && name !== 'workspaces',
      );
      expect(after).toEqual(before);
    }
  });
});
