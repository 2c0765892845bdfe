import { expect, it, vi } from 'vitest';
import * as edit from '@/plan/edit';
import type { Operation } from '@/plan/operation';
import { sample } from '@/sections/testing/sample-text';
import { createStorage, openWorkspace } from '@/workspace';
import { createMemoryRows } from '@/workspace/storage/memory-rows';
import { storePlan } from '@/workspace/testing/tabs';
import { applyOperations, prepareEdit } from './edit-plan';
import { derivePlan } from './plan-state';
import { rehearse } from './rehearse';

vi.mock('@/plan/edit', { spy: true });

const path = ['sections', 'requirements-traceability', 'value', 'functional', 'rows'];
const insert: Operation = { type: 'insert', path, index: 0, value: { id: 'FR-090' } };
const remove: Operation = { type: 'remove', path, index: 1 };

async function open() {
  const storage = createStorage(createMemoryRows());
  const id = await storePlan(storage, sample);
  const opened = await openWorkspace(id, { storage, derive: derivePlan });
  if (!opened.ok) throw new Error(opened.error.message);
  const store = opened.value;
  vi.mocked(edit.editPlan).mockClear();
  return {
    store,
    text: () => store.getState().plan.plan.document.text.toString(),
    apply: (operation: Operation) => applyOperations(store, [operation], {}),
    worked: () => vi.mocked(edit.editPlan).mock.calls.length,
  };
}

it('carries out an edit that was worked out before, as one step', async () => {
  const { store, text, apply, worked } = await open();
  const before = text();
  prepareEdit(store, [insert]);
  expect(text()).toBe(before);
  expect(apply(insert).ok).toBe(true);
  expect(worked()).toBe(1);
  expect(text()).toContain('| FR-090 |');
  store.getState().undo();
  expect(text()).toBe(before);
});

it('works it out anew for another edit, and for another plan', async () => {
  const { store, text, apply, worked } = await open();
  prepareEdit(store, [insert]);
  apply(remove);
  expect(text()).not.toContain('| FR-090 |');
  prepareEdit(store, [insert]);
  store.getState().undo();
  const before = text();
  apply(insert);
  expect(worked()).toBe(4);
  store.getState().undo();
  expect(text()).toBe(before);
});

it('rehearses edits without making them', async () => {
  const { store, text } = await open();
  const before = text();
  await rehearse(store, [insert, remove]);
  expect(text()).toBe(before);
});
