import { expect } from 'vitest';
import { editPlan } from '@/plan/edit';
import { locate } from '@/plan/locate';
import type { Plan } from '@/plan/plan';
import { type Leaf, leavesOf } from '@/plan/testing/leaves';
import { isArray, type Json } from '@/plan/value';
import { sections } from '..';
import { planOf, textOfPlan } from './edit-text';

/** What was read by inference is not the section's own. */
export function leavesOfSection(plan: Plan, section: string): Leaf[] {
  return leavesOf(plan).filter(({ path }) => path[1] === section && !path.includes('blocks'));
}

/** A value of the leaf's kind that is not the one it has. */
function anotherValue({ place, value }: Leaf): Json {
  const { kind } = place;
  if (kind.name === 'boolean') return value !== true;
  if (kind.name === 'refs')
    return isArray(value) && value.length === 1 ? ['FR-901', 'FR-902'] : ['FR-901'];
  return `Another value, ${String(value).length}`;
}

function valueAt(plan: Plan, path: readonly string[]): Json | undefined {
  const found = locate(plan, path);
  return found.ok ? found.value.value : undefined;
}

/**
 * The laws of one section on one text: a value that is set as it is changes nothing; another value is
 * read back, changes its own line only, and setting the old one again gives the old text.
 */
export function expectLeafLaws(source: string, section: string): number {
  const plan = planOf(source);
  const leaves = leavesOfSection(plan, section);
  for (const leaf of leaves) {
    const where = leaf.path.join('/');
    const same = editPlan(plan, [{ type: 'set', path: leaf.path, value: leaf.value }], sections);
    expect(same.ok && textOfPlan(same.value.plan) === source, `${where} as it is`).toBe(true);
    if (leaf.place.kind.name === 'id') continue;
    const value = anotherValue(leaf);
    const edit = editPlan(plan, [{ type: 'set', path: leaf.path, value }], sections);
    if (!edit.ok) throw new Error(`${where}: ${edit.error.message}`);
    expect(valueAt(edit.value.plan, leaf.path), where).toEqual(value);
    const { written = edit.value.changes } = edit.value.parts ?? {};
    const text = written.apply(plan.document.text).sliceString(0, undefined, '\n');
    expect(changedLineCount(source, text), where).toEqual(oneLine(leaf));
    expectBack(edit.value.plan, leaf, source);
  }
  return leaves.length;
}

/** A value of several lines is replaced by one of one line. */
function oneLine({ value }: Leaf): { removed: number; added: number } {
  return { removed: typeof value === 'string' ? value.split('\n').length : 1, added: 1 };
}

function changedLineCount(before: string, after: string) {
  const old = before.split('\n');
  const now = after.split('\n');
  const most = Math.min(old.length, now.length);
  let head = 0;
  while (head < most && old[head] === now[head]) head += 1;
  let tail = 0;
  while (tail < most - head && old.at(-1 - tail) === now.at(-1 - tail)) tail += 1;
  return { removed: old.length - head - tail, added: now.length - head - tail };
}

/** A cell may have kept room; computed text follows back, but may be written anew. */
function expectBack(plan: Plan, leaf: Leaf, source: string): void {
  const back = editPlan(plan, [{ type: 'set', path: leaf.path, value: leaf.value }], sections);
  if (!back.ok) throw new Error(`${leaf.path.join('/')} back: ${back.error.message}`);
  expect(valueAt(back.value.plan, leaf.path)).toEqual(leaf.value);
  if (!back.value.parts) expect(closedUp(textOfPlan(back.value.plan))).toBe(closedUp(source));
}

const closedUp = (text: string) => text.replace(/ +/g, ' ');
