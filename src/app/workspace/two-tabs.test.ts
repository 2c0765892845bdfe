import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Operation } from '@/plan/operation';
import { openPlan } from '@/plan/read-plan';
import { sections } from '@/sections';
import {
  createMemoryRows,
  createStorage,
  openWorkspace,
  textAt,
  textOf,
  type WorkspaceStorage,
} from '@/workspace';
import { createPage, storePlan } from '@/workspace/testing/tabs';
import { applyOperations, type PlanStore } from './edit-plan';
import { derivePlan, recomputePlan } from './plan-state';

type Part = 'rows' | 'items' | 'labels';

/** A row, an item or a labelled value, known by its id whatever its cells hold. */
interface Line {
  readonly id: string;
  readonly cells: readonly string[];
}

const start: Readonly<Record<Part, readonly Line[]>> = {
  rows: ['r1', 'r2', 'r3', 'r4'].map((id) => ({ id, cells: [`${id}a`, `${id}b`, `${id}c`] })),
  items: ['i1', 'i2', 'i3'].map((id) => ({ id, cells: [id] })),
  labels: ['Owner', 'Place'].map((id) => ({ id, cells: [`${id} 1`] })),
};

const parts: readonly Part[] = ['rows', 'items', 'labels'];

const texts: Readonly<Record<Part, string>> = {
  rows: [
    '| A | B | C |',
    '|---|---|---|',
    ...start.rows.map(({ cells }) => `| ${cells.join(' | ')} |`),
  ].join('\n'),
  items: start.items.map(({ cells }) => `- ${cells[0]}`).join('\n'),
  labels: start.labels.map(({ id, cells }) => `**${id}**: ${cells[0]}`).join('\n'),
};

const source = fc
  .record({
    order: fc.shuffledSubarray([...parts], { minLength: 3 }),
    ending: fc.constantFrom('\n', '\n', '\r\n'),
    last: fc.constantFrom('\n', '\n', ''),
  })
  .map(({ order, ending, last }) => {
    const whole = ['# Plan', '## Things', ...order.map((part) => texts[part])];
    return (whole.join('\n\n') + last).replaceAll('\n', ending);
  });

const step = fc.record({
  part: fc.constantFrom<Part>('rows', 'rows', 'items', 'labels'),
  kind: fc.constantFrom('set', 'insert', 'remove', 'move'),
  index: fc.nat(9),
  other: fc.nat(9),
});
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

/** A tab, the lines that it shows, and what it has removed and set since the start. */
interface Tab {
  readonly store: PlanStore;
  readonly lines: Record<Part, Line[]>;
  readonly removed: Set<string>;
  readonly set: Map<string, string>;
}

const kindOf = { rows: 'table', items: 'list', labels: 'fields' } as const;

interface Block {
  readonly kind: string;
  readonly rows?: readonly (readonly string[])[];
  readonly items?: readonly { readonly text: string }[];
  readonly fields?: readonly { readonly value: string }[];
}

function blocksOf({ store }: Tab): readonly Block[] {
  const { plan } = store.getState().plan;
  return plan.sections.flatMap(({ id, value }) =>
    id === 'things' ? (value as unknown as { blocks: Block[] }).blocks : [],
  );
}

function cellsOf({ rows, items, fields }: Block): readonly (readonly string[])[] {
  return rows ?? items?.map(({ text }) => [text]) ?? fields?.map(({ value }) => [value]) ?? [];
}

interface Planned {
  readonly operation: Operation;
  readonly lines: readonly Line[];
}

/** The operation that a form makes of a step, and the lines that it is to lead to. */
function planned(lines: readonly Line[], list: readonly string[], at: Step, name: string): Planned {
  const { part, kind } = at;
  const index = at.index % lines.length;
  const to = at.other % lines.length;
  const line = lines[index] as Line;
  if (kind === 'insert' && part !== 'labels') {
    const place = at.index % (lines.length + 1);
    const cells = part === 'rows' ? [`${name}a`, `${name}b`, `${name}c`] : [name];
    const value = part === 'rows' ? cells : { level: 0, text: name };
    return {
      operation: { type: 'insert', path: list, index: place, value },
      lines: lines.toSpliced(place, 0, { id: name, cells }),
    };
  }
  if (kind === 'remove' && part !== 'labels' && lines.length > 1) {
    return {
      operation: { type: 'remove', path: list, index },
      lines: lines.toSpliced(index, 1),
    };
  }
  if (kind === 'move' && part !== 'labels') {
    return {
      operation: { type: 'move', path: list, index, to },
      lines: lines.toSpliced(index, 1).toSpliced(to, 0, line),
    };
  }
  const cell = at.other % line.cells.length;
  const leaf = { rows: `${cell}`, items: 'text', labels: 'value' }[part];
  return {
    operation: { type: 'set', path: [...list, `${index}`, leaf], value: name },
    lines: lines.with(index, { ...line, cells: line.cells.with(cell, name) }),
  };
}

function take(tab: Tab, at: Step, name: string): void {
  const before = tab.lines[at.part];
  const block = blocksOf(tab).findIndex(({ kind }) => kind === kindOf[at.part]);
  const key = at.part === 'labels' ? 'fields' : at.part;
  const list = ['sections', 'things', 'value', 'blocks', `${block}`, key];
  const { operation, lines } = planned(before, list, at, name);
  const done = applyOperations(tab.store, [operation], { label: operation.type });
  expect(done).toMatchObject({ ok: true });
  tab.lines[at.part] = [...lines];
  for (const { id, cells } of before) {
    const now = lines.find((line) => line.id === id);
    if (!now) tab.removed.add(id);
    now?.cells.forEach((value, cell) => {
      if (value !== cells[cell]) tab.set.set(`${id}/${cell}`, value);
    });
  }
}

/** The lines that there are to be after both tabs; null for a cell that both have set. */
function linesAfter(part: Part, tabs: readonly Tab[]): (string | null)[][] {
  const known = new Set(start[part].map(({ id }) => id));
  const added = tabs.flatMap(({ lines }) => lines[part].filter(({ id }) => !known.has(id)));
  const all = [...start[part], ...added];
  return all
    .filter(({ id }) => tabs.every(({ removed }) => !removed.has(id)))
    .map(({ id, cells }) =>
      cells.map((cell, column) => {
        const values = tabs.flatMap(({ set }) => set.get(`${id}/${column}`) ?? []);
        return values.length > 1 ? null : (values[0] ?? cell);
      }),
    );
}

/** Each line that is found is one of the wanted ones, and each of these is found once. */
function expectLines(
  found: readonly (readonly string[])[],
  wanted: readonly (readonly (string | null)[])[],
  about: string,
): void {
  const free = (line: readonly (string | null)[]) => Number(line.includes(null));
  const left = wanted.toSorted((a, b) => free(a) - free(b));
  for (const cells of found) {
    const isSame = (line: readonly (string | null)[]) =>
      line.length === cells.length &&
      line.every((cell, column) => cell === null || cell === cells[column]);
    const index = left.findIndex(isSame);
    expect(index, `“${cells.join(' | ')}” in ${about}`).toBeGreaterThanOrEqual(0);
    left.splice(index, 1);
  }
  expect(left, about).toEqual([]);
}

async function openTab(storage: WorkspaceStorage, id: string): Promise<Tab> {
  const derived = { derive: derivePlan, recompute: recomputePlan };
  const opened = await openWorkspace(id, { storage, page: createPage(), ...derived });
  if (!opened.ok) throw new Error(opened.error.message);
  const lines = { rows: [...start.rows], items: [...start.items], labels: [...start.labels] };
  return { store: opened.value, lines, removed: new Set(), set: new Map() };
}

function textIn({ store }: Tab): string {
  return textAt(store.getState().files, 'plan.md')?.toString() ?? '';
}

/** Each tab writes what it has done, and then hears of what the other wrote. */
async function meet(tabs: readonly Tab[]): Promise<void> {
  for (const { store } of [...tabs, ...tabs]) {
    store.getState().apply({ label: 'Look' });
    await store.getState().settled();
  }
}

it('two tabs lose nothing of what each did to the rows, items and values of one plan', async () => {
  const steps = fc.array(step, { minLength: 1, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(source, steps, steps, async (plan, mine, yours) => {
      const storage = createStorage(createMemoryRows());
      const id = await storePlan(storage, plan);
      const here = await openTab(storage, id);
      const there = await openTab(storage, id);
      for (const [index, each] of mine.entries()) take(here, each, `m${index}`);
      for (const [index, each] of yours.entries()) take(there, each, `y${index}`);
      await meet([here, there]);

      const text = textIn(here);
      expect(textIn(there)).toBe(text);
      const read = openPlan(textOf(text), sections).sections.map(({ value }) => value);
      expect(here.store.getState().plan.plan.sections.map(({ value }) => value)).toEqual(read);
      const blocks = blocksOf(here);
      const wanted = parts.map((part) => [kindOf[part], linesAfter(part, [here, there])] as const);
      for (const [kind, lines] of wanted) {
        const [block, ...more] = blocks.filter((each) => each.kind === kind);
        expect(more, text).toEqual([]);
        expectLines(block ? cellsOf(block) : [], lines, text);
      }
      expect(
        blocks.every(({ kind }) => wanted.some(([known]) => kind === known)),
        text,
      ).toBe(true);
    }),
    { numRuns: 150 },
  );
}, 120_000);
