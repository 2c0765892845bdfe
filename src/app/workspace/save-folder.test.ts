import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { openPlan } from '@/plan/read-plan';
import { sections } from '@/sections';
import { fakeFolder } from '@/transfer/testing/fake-disk';
import { type Edit, type Files, filesOf, textFile, textOf } from '@/workspace';
import type { PlanStore } from './edit-plan';
import { saveFolder } from './save-folder';

const sample = readFileSync('src/samples/lab-results/plan.md', 'utf8');
const text = sample.replace('| MANUAL |', '| GENERATED |');

/** A store of one plan; what is said to it is kept. */
function openedPlan() {
  const base = filesOf([textFile('plan.md', text)]);
  const taken: Edit[] = [];
  const state = { base, files: base, planPath: 'plan.md' };
  const open = () => ({
    ...state,
    plan: { plan: openPlan(textOf(String(plan().text)), sections) },
    setBase: (paths: readonly string[], files: Files) => {
      const now = [...files.values()].filter(({ path }) => paths.includes(path));
      const kept = [...state.base.values()].filter(({ path }) => !paths.includes(path));
      state.base = filesOf([...kept, ...now]);
      return Promise.resolve();
    },
    applyForeign: (edit: Edit) => {
      taken.push(edit);
      state.files = filesOf([...state.files.values(), ...(edit.created ?? [])]);
      return { ok: true };
    },
  });
  const plan = () => state.files.get('plan.md') as ReturnType<typeof textFile>;
  const type = (now: string) => {
    state.files = filesOf([textFile('plan.md', now)]);
  };
  return { store: { getState: open } as unknown as PlanStore, type, taken, plan };
}

it('keeps what is typed while the contract is made, and makes it of that', async () => {
  const { store, type, taken, plan } = openedPlan();
  const { handle, contents } = fakeFolder('lab', { 'plan.md': text });
  const saving = saveFolder(store, handle);
  const typed = text.replace('/worklist', '/to-do');
  type(typed);
  expect(await saving).toEqual({ ok: true, value: '2 files were written back to lab' });
  expect(String(plan().text)).toBe(typed);
  expect(taken.map(({ changes }) => [...(changes?.keys() ?? [])])).toEqual([[]]);
  const { 'plan.md': written, ...contract } = contents();
  expect(written).toBe(typed);
  expect(Object.values(contract).join()).toContain('/to-do');
});

it('goes on after a save that ended half-way, with what was typed since', async () => {
  const { store, type } = openedPlan();
  const full = { 'contracts/api.yaml': new DOMException('', 'QuotaExceededError') };
  const { handle, contents } = fakeFolder('lab', { 'plan.md': text }, full);
  type(`${text}More\n`);
  expect((await saveFolder(store, handle)).ok).toBe(false);
  type(`${text}More and more\n`);
  const again = fakeFolder('lab', { 'plan.md': contents()['plan.md'] ?? '' });
  expect((await saveFolder(store, again.handle)).ok).toBe(true);
  expect(again.contents()['plan.md']).toBe(`${text}More and more\n`);
});
