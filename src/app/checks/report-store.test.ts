import { expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { openPlan } from '@/plan/read-plan';
import { sections } from '@/sections';
import { filesOf, textFile } from '@/workspace';
import type { PlanStore } from '../workspace/edit-plan';
import { createReportStore } from './report-store';

function stateOf(text: string, ...others: readonly string[]) {
  const file = textFile('plan.md', text);
  const plan = openPlan(file.text, sections);
  const files = filesOf([file, ...others.map((path) => textFile(path, path))]);
  return { plan: { plan, before: plan }, planPath: 'plan.md', files };
}

const first = '# Implementation Plan: One\n';
const second = '# Implementation Plan: Two\n';

function follow() {
  const store = createStore(() => stateOf(first));
  const reports = createReportStore(store as unknown as PlanStore);
  const end = reports.subscribe(() => undefined);
  const settled = () => vi.waitFor(() => expect(reports.isOfNow()).toBe(true), 10_000);
  return { store, reports, settled, end };
}

it('is of now from the report on the plan as it is to its next change', async () => {
  const { store, reports, settled, end } = follow();
  expect(reports.isOfNow()).toBe(false);
  await settled();
  store.setState(stateOf(second));
  expect(reports.isOfNow()).toBe(false);
  await settled();
  expect(reports.current()?.plan.title).toContain('Two');
  end();
});

it('is not of now when what stands beside the plan has changed', async () => {
  const { store, reports, settled, end } = follow();
  await settled();
  const { files } = stateOf(first, 'spec.md');
  store.setState({ files });
  expect(reports.isOfNow()).toBe(false);
  await settled();
  end();
});

it('takes back a report that is no longer right, and no other', async () => {
  const { store, reports, settled, end } = follow();
  await settled();
  const told = vi.fn();
  reports.subscribe(told);
  reports.dropOld();
  expect(reports.current()).toBeDefined();
  store.setState(stateOf(second));
  reports.dropOld();
  expect(reports.current()).toBeUndefined();
  expect(told).toHaveBeenCalledOnce();
  await settled();
  end();
});
