import { applyOperations, type PlanStore } from '@/app/workspace/edit-plan';
import { derivePlan, recomputePlan } from '@/app/workspace/plan-state';
import { keepLines } from '@/markdown/kept-lines';
import { bigPlan } from '@/plan/testing/big-plan';
import { isArray, isObject } from '@/plan/value';
import { createMemoryRows, createStorage, filesOf, openWorkspace, textFile } from '@/workspace';

/*
 * One keystroke in a score's cell, from the event's operation to the updated store: in a plan of
 * 10 KB and in one of 1 MB with 500 decisions. The two are measured in turns, so that a machine
 * whose speed drifts slows both.
 */
const rounds = 2000;
const warmUp = 300;
const limit = 1.5;

interface Subject {
  readonly name: string;
  readonly store: PlanStore;
  readonly path: readonly string[];
  readonly times: number[];
}

async function subject(name: string, size: { decisions: number; bytes: number }): Promise<Subject> {
  const { text } = bigPlan(size);
  const storage = createStorage(createMemoryRows());
  const files = filesOf([textFile('plan.md', text)]);
  const id = await storage.create({ root: name, planPath: 'plan.md', title: name, files });
  const opened = await openWorkspace(id, { storage, derive: derivePlan, recompute: recomputePlan });
  if (!opened.ok) throw new Error(opened.error.message);
  const decision = middleDecision(opened.value);
  const base = ['sections', 'architecture-decisions', 'value', 'decisions', decision];
  const path = [...base, 'evidence', 'matrix', 'criteria', '0', 'scores', '0'];
  console.log(`${name}: ${text.length.toLocaleString('en')} characters, edits ${decision}`);
  return { name, store: opened.value, path, times: [] };
}

function middleDecision(store: PlanStore): string {
  const { sections } = store.getState().plan.plan;
  const section = sections.find(({ id }) => id === 'architecture-decisions');
  const decisions = section?.value['decisions'];
  const middle = isArray(decisions) ? decisions[decisions.length >> 1] : undefined;
  if (!isObject(middle)) throw new Error('The plan has no decisions');
  return String(middle['id']);
}

function keystroke({ store, path, times }: Subject, score: number): void {
  const start = performance.now();
  const done = applyOperations(store, [{ type: 'set', path, value: score }], { group: 'cell' });
  times.push(performance.now() - start);
  if (!done.ok) throw new Error(done.error.message);
}

function quantile(times: readonly number[], part: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.floor(part * (sorted.length - 1))] ?? Number.NaN;
}

keepLines();
const small = await subject('10 KB', { decisions: 4, bytes: 10_000 });
const large = await subject('1 MB', { decisions: 500, bytes: 1_000_000 });
for (let round = 0; round < rounds + warmUp; round += 1) {
  for (const one of [small, large]) keystroke(one, (round % 9) + 1);
  if (round % 20 === 0)
    await Promise.all([small, large].map(({ store }) => store.getState().settled()));
}
for (const { name, times } of [small, large]) {
  const counted = times.slice(warmUp);
  const figures = [0.5, 0.95].map((part) => `${quantile(counted, part).toFixed(3)} ms`);
  console.log(`${name}: p50 ${figures[0]}, p95 ${figures[1]}`);
}
const ratio = quantile(large.times.slice(warmUp), 0.5) / quantile(small.times.slice(warmUp), 0.5);
console.log(`p50 at 1 MB over p50 at 10 KB: ${ratio.toFixed(2)} (at most ${limit})`);
if (ratio > limit) process.exitCode = 1;
process.exit();
