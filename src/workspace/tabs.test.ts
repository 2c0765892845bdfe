import 'fake-indexeddb/auto';
import { ChangeSet } from '@codemirror/state';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createStorage } from './storage/create-storage';
import { createIndexedDbRows } from './storage/indexeddb-rows';
import { createMemoryRows } from './storage/memory-rows';
import type { Rows } from './storage/rows';
import { creating, deleting, renaming } from './testing/file-edits';
import {
  allSettled,
  createHub,
  openTab,
  shown,
  slowRows,
  stored,
  storePlan,
  turns,
  type,
} from './testing/tabs';
import type { WorkspaceStore } from './workspace-store';

interface Step {
  readonly tab: number;
  readonly action: 'insert' | 'delete' | 'undo' | 'redo' | 'wait' | 'rename' | 'file' | 'note';
  readonly at: number;
}

const steps = (actions: Step['action'][]): fc.Arbitrary<Step[]> =>
  fc.array(
    fc.record({
      tab: fc.nat(2),
      action: fc.constantFrom(...actions),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
    { minLength: 1, maxLength: 60, size: 'max' },
  );

const delays = fc.infiniteStream(fc.nat(3));
const initial = '# Plan\r\n\nText\n';

/** A character that no other insertion of a run inserts. */
const token = (index: number): string => String.fromCharCode(0x4e00 + index);

async function act(tab: WorkspaceStore<string>, step: Step, index: number): Promise<void> {
  const state = tab.getState();
  if (step.action === 'wait') return turns(Math.floor(step.at * 6));
  if (step.action === 'undo') state.undo();
  else if (step.action === 'redo') state.redo();
  else if (step.action === 'rename') {
    const path = [...state.files.keys()][Math.floor(step.at * state.files.size)] ?? 'plan.md';
    if (path !== 'plan.md') state.apply(renaming(path, `adrs/renamed-${index}.md`));
  } else if (step.action === 'file') {
    const files = [...state.files.keys()].filter((path) => path !== 'plan.md');
    const path = files[Math.floor(step.at * 2 * files.length)];
    if (path !== undefined) state.apply(deleting(path));
    else
      state.apply(creating({ ...planFile(state), path: `adrs/new-${Math.floor(step.at * 4)}.md` }));
  } else if (step.action === 'note') {
    const files = [...state.files.keys()].filter((path) => path !== 'plan.md');
    const path = files[Math.floor(step.at * files.length)];
    if (path !== undefined) typeAtEnd(tab, path, token(index));
  } else {
    const text = shown(tab);
    const at = Math.floor(step.at * text.length);
    if (step.action === 'insert') type(tab, at, token(index));
    else type(tab, at, '', Math.min(2, text.length - at));
  }
}

function typeAtEnd(tab: WorkspaceStore<string>, path: string, insert: string): void {
  const { length } = shown(tab, path);
  const changes = ChangeSet.of({ from: length, insert }, length);
  tab.getState().apply({ label: 'Note', changes: new Map([[path, changes]]) });
}

function planFile(state: ReturnType<WorkspaceStore<string>['getState']>) {
  const file = state.files.get('plan.md');
  if (file?.kind !== 'text') throw new Error('There is no plan.md');
  return file;
}

async function run(
  rows: Rows,
  list: readonly Step[],
  count: number,
): Promise<{ tabs: WorkspaceStore<string>[]; written: string }> {
  const hub = createHub();
  const storage = createStorage(rows);
  const id = await storePlan(storage, initial);
  const tabs: WorkspaceStore<string>[] = [];
  while (tabs.length < count) tabs.push(await openTab(id, { storage, channel: hub() }));
  for (const [index, step] of list.entries()) {
    await act(tabs[step.tab % count] as WorkspaceStore<string>, step, index);
  }
  await allSettled(tabs);
  const written = await stored(storage, id);
  for (const tab of tabs) tab.getState().close();
  return { tabs, written };
}

const everything: Step['action'][] = [
  ...(['insert', 'delete', 'undo', 'redo', 'wait'] as const),
  ...(['rename', 'file', 'note', 'note'] as const),
];

describe('tabs that type at once', () => {
  it('end with one text, in every tab and in storage', async () => {
    await fc.assert(
      fc.asyncProperty(steps(everything), delays, async (list, delay) => {
        const rows = slowRows(createMemoryRows(), () => delay.next().value as number);
        const { tabs, written } = await run(rows, list, 3);
        for (const tab of tabs) {
          expect(shown(tab)).toBe(written);
          expect([...tab.getState().files.keys()].sort()).toEqual(
            [...(tabs[0] as WorkspaceStore<string>).getState().files.keys()].sort(),
          );
          for (const path of tab.getState().files.keys()) {
            expect(shown(tab, path)).toBe(shown(tabs[0] as WorkspaceStore<string>, path));
          }
          expect(tab.getState().plan).toBe(written);
          expect(tab.getState().saved).toBe('saved');
        }
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  it('keep every character that any of them typed', async () => {
    await fc.assert(
      fc.asyncProperty(steps(['insert', 'insert', 'wait']), delays, async (list, delay) => {
        const rows = slowRows(createMemoryRows(), () => delay.next().value as number);
        const { written } = await run(rows, list, 3);
        const typed = list.flatMap(({ action }, index) =>
          action === 'insert' ? token(index) : [],
        );
        const foreign = [...written].filter((character) => character >= token(0));
        expect(foreign.sort()).toEqual(typed.sort());
        expect([...written].filter((character) => character < token(0)).join('')).toBe(initial);
      }),
      { numRuns: 100 },
    );
  }, 60_000);

  it('do the same in IndexedDB', async () => {
    let count = 0;
    await fc.assert(
      fc.asyncProperty(steps(everything), async (list) => {
        count += 1;
        const rows = createIndexedDbRows(`tabs-${count}`);
        const { tabs, written } = await run(rows, list, 2);
        for (const tab of tabs) expect(shown(tab)).toBe(written);
        await rows.close();
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  it('undo their own edits only', async () => {
    await fc.assert(
      fc.asyncProperty(steps(['insert', 'insert', 'wait']), delays, async (list, delay) => {
        const rows = slowRows(createMemoryRows(), () => delay.next().value as number);
        const storage = createStorage(rows);
        const hub = createHub();
        const id = await storePlan(storage, initial);
        const mine = await openTab(id, { storage, channel: hub() });
        const theirs = await openTab(id, { storage, channel: hub() });
        for (const [index, step] of list.entries()) {
          await act(step.tab === 0 ? mine : theirs, step, index);
        }
        await allSettled([mine, theirs]);
        const own = new Set(list.map(({ tab }, index) => (tab === 0 ? token(index) : '')));
        const others = [...shown(mine)].filter((character) => !own.has(character)).join('');
        while (mine.getState().undo());
        await allSettled([mine, theirs]);
        expect(shown(mine)).toBe(others);
        expect(shown(theirs)).toBe(others);
        while (theirs.getState().undo());
        await allSettled([mine, theirs]);
        expect(shown(mine)).toBe(initial);
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
