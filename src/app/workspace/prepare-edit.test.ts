import { expect, it, vi } from 'vitest';
import { resultOf } from '@/markdown/steps';
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
    prepare: (operation: Operation) => resultOf(prepareEdit(store, [operation])),
    apply: (operation: Operation) => applyOperations(store, [operation], {}),
    workedAnew: () => vi.mocked(edit.editPlan).mock.calls.length,
  };
}

it('carries out an edit that was worked out before, as one step', async () => {
  const { store, text, prepare, apply, workedAnew } = await open();
  const before = text();
  prepare(insert);
  expect(text()).toBe(before);
  expect(apply(insert).ok).toBe(true);
  expect(workedAnew()).toBe(0);
  expect(text()).toContain('| FR-090 |');
  store.getState().undo();
  expect(text()).toBe(before);
});

it('works it out anew for another edit, and for another plan', async () => {
  const { store, text, prepare, apply, workedAnew } = await open();
  prepare(insert);
  apply(remove);
  expect(text()).not.toContain('| FR-090 |');
  prepare(insert);
  store.getState().undo();
  const before = text();
  apply(insert);
  expect(workedAnew()).toBe(2);
  store.getState().undo();
  expect(text()).toBe(before);
});

it('reads nothing anew where an edit is taken back and made again', async () => {
  const { store, text, apply } = await open();
  const { plan } = store.getState().plan;
  apply(insert);
  const { plan: edited } = store.getState().plan;
  store.getState().undo();
  expect(store.getState().plan.plan).toBe(plan);
  store.getState().redo();
  expect(store.getState().plan.plan).toBe(edited);
  store.getState().undo();
  apply(remove);
  store.getState().undo();
  expect(text()).toBe(plan.document.text.toString());
});

it('rehearses edits without making them', async () => {
  const { store, text } = await open();
  const before = text();
  await rehearse(store, [insert, remove]);
  expect(text()).toBe(before);
});
