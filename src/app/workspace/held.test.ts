import { describe, expect, it } from 'vitest';
import { currentToasts } from '@/components/ui/toast-queue';
import type { Json } from '@/plan/value';
import { sample } from '@/sections/testing/sample-text';
import { createStorage, openWorkspace } from '@/workspace';
import { createDrafts, valueIn } from '@/workspace/drafts';
import { createMemoryRows } from '@/workspace/storage/memory-rows';
import { createLocks } from '@/workspace/testing/locks';
import { storePlan } from '@/workspace/testing/tabs';
import { currentNotices, dismissNotice } from '../notices/notices';
import { applyOperations } from './edit-plan';
import { createHeld } from './held';
import { derivePlan } from './plan-state';

const id = ['sections', 'architecture-decisions', 'value', 'decisions', '0', 'id'];
const summary = ['sections', 'summary', 'value', 'text'];

async function browser() {
  const storage = createStorage(createMemoryRows());
  const locks = createLocks();
  const plan = await storePlan(storage, sample);
  /** A page that opens the plan; `die` ends it as a kill does. */
  const page = async () => {
    const opened = await openWorkspace(plan, { storage, derive: derivePlan });
    if (!opened.ok) throw new Error(opened.error.message);
    const store = opened.value;
    const tab = crypto.randomUUID();
    const held = createHeld(store, createDrafts(storage, plan, locks, tab));
    const at = (path: readonly string[]) => valueIn(store.getState().plan.plan, path);
    const set = (path: readonly string[], value: Json) => {
      const operations = [{ type: 'set' as const, path, value }];
      const done = applyOperations(store, operations, {});
      held.settle(operations, { label: 'Edit It', group: 'it' }, done.ok ? undefined : done.error);
    };
    return { store, held, at, set, die: () => locks.end(tab) };
  };
  const kept = async () =>
    (await storage.recordKeys(plan)).filter((key) => key.startsWith('draft ')).length;
  return { page, kept };
}

const text = (store: { getState: () => { files: ReadonlyMap<string, unknown> } }) =>
  String((store.getState().files.get('plan.md') as { text: unknown }).text);

describe('what is typed and cannot be written yet', () => {
  it('is entered by the next page, citations and all, in one step that can be undone', async () => {
    const { page, kept } = await browser();
    const first = await page();
    first.held.hold(id, 'ADR-07', 'Edit Id');
    first.held.hold(id, 'ADR-077', 'Edit Id');
    first.die();
    const next = await page();
    await next.held.carryOn();
    expect(next.at(id)).toBe('ADR-077');
    expect(await kept()).toBe(0);
    expect(text(next.store)).not.toContain('| ADR-001 |');
    expect(text(next.store)).toContain('| ADR-077 |');
    expect(currentToasts().at(-1)?.message).toBe(
      'Architecture decisions, Id: “ADR-001” became “ADR-077”, as it was typed when the page closed',
    );
    next.store.getState().undo();
    expect(text(next.store)).toBe(sample);
  });

  it('is the page’s own while it lives, and forgotten when it is cancelled or written', async () => {
    const { page, kept } = await browser();
    const first = await page();
    const other = await page();
    first.held.hold(id, 'ADR-07', 'Edit Id');
    await other.held.carryOn();
    first.held.hold(id, undefined, '');
    await expect.poll(kept).toBe(0);
    first.held.hold(id, 'ADR-08', 'Edit Id');
    first.set(id, 'ADR-08');
    await expect.poll(kept).toBe(0);
    expect(other.at(id)).toBe('ADR-001');
  });

  it('is told where it cannot be entered, and kept until that is dismissed', async () => {
    const { page, kept } = await browser();
    const first = await page();
    first.set(summary, `${String(first.at(summary))}\n\n\`\`\`js\nlet a;`);
    first.die();
    const next = await page();
    await next.held.carryOn();
    const [notice] = currentNotices();
    expect(notice?.title).toBe('Summary, It: this was typed and is not in the plan');
    expect(notice?.lines[0]).toMatch(/\n\n```js\nlet a;$/);
    expect(notice?.lines[0]?.length).toBeLessThan(String(next.at(summary)).length);
    expect(await kept()).toBe(1);
    dismissNotice(notice?.id ?? 0);
    await expect.poll(kept).toBe(0);
    expect(text(next.store)).toBe(sample);
  });

  it('is not entered over what others have written meanwhile', async () => {
    const { page } = await browser();
    const first = await page();
    first.held.hold(id, 'ADR-07', 'Edit Id');
    first.die();
    const next = await page();
    next.set(id, 'ADR-900');
    await next.held.carryOn();
    const [notice] = currentNotices();
    expect(notice?.lines).toEqual(['ADR-07', 'What stood there has been changed since']);
    expect(next.at(id)).toBe('ADR-900');
    dismissNotice(notice?.id ?? 0);
  });

  it('is entered where its field goes without being left', async () => {
    const { page, kept } = await browser();
    const { held, at } = await page();
    held.hold(id, 'ADR-07', 'Edit Id');
    held.enter();
    expect(at(id)).toBe('ADR-07');
    await expect.poll(kept).toBe(0);
    expect(currentNotices()).toEqual([]);
  });
});
