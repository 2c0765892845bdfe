import { ChangeSet, type Text } from '@codemirror/state';
import type { TabChannel, TabMessage } from '../channel';
import { filesOf, textAt, textFile, textOf } from '../files';
import { openWorkspace } from '../open-workspace';
import type { PageLife } from '../page-life';
import type { Derive } from '../plan-tracking';
import type { Rows } from '../storage/rows';
import type { WorkspaceStorage } from '../storage/storage';
import type { WorkspaceOptions, WorkspaceStore } from '../workspace-store';

/** A plan that is its own text; throws where an update's changes do not lead to its text. */
export const textPlan: Derive<string> = {
  open: (text) => text.toString(),
  update: (previous, text, changes) => {
    const expected = changes.apply(textOf(previous)).toString();
    if (expected !== text.toString()) throw new Error(`${expected} is not ${text.toString()}`);
    return expected;
  },
};

/** Waits for so many turns of the event loop. */
export async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) {
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** The rows with a delay, drawn from `next`, before and after each access. */
export function slowRows(rows: Rows, next: () => number): Rows {
  const slow =
    (run: Rows['write']): Rows['write'] =>
    async (stores, work) => {
      await turns(next());
      const result = await run(stores, work);
      await turns(next());
      return result;
    };
  return { ...rows, read: slow(rows.read), write: slow(rows.write) };
}

/** A way between simulated tabs that delivers a little later. */
export function createHub(): () => TabChannel {
  const listeners = new Set<(message: TabMessage) => void>();
  return () => ({
    post: (message) => {
      for (const listener of listeners) setImmediate(() => listener(message));
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => undefined,
  });
}

function callAll(listeners: ReadonlySet<() => void>): () => void {
  return () => {
    for (const listener of listeners) listener();
  };
}

/** A page whose hiding and showing the test decides. */
export function createPage(): PageLife & { hide: () => void; show: () => void } {
  const hiding = new Set<() => void>();
  const showing = new Set<() => void>();
  const subscribe = (set: Set<() => void>) => (listener: () => void) => {
    set.add(listener);
    return () => set.delete(listener);
  };
  return {
    onHide: subscribe(hiding),
    onShow: subscribe(showing),
    hide: callAll(hiding),
    show: callAll(showing),
  };
}

/** Stores a workspace with one plan file and returns its id. */
export function storePlan(storage: WorkspaceStorage, source: string): Promise<string> {
  const files = filesOf([textFile('plan.md', source)]);
  return storage.create({ root: '001-sample', planPath: 'plan.md', title: 'Sample', files });
}

/** Opens a tab; throws where it cannot be opened. */
export async function openTab(
  id: string,
  options: Partial<WorkspaceOptions<string>> & Pick<WorkspaceOptions<string>, 'storage'>,
): Promise<WorkspaceStore<string>> {
  const opened = await openWorkspace(id, { derive: textPlan, page: createPage(), ...options });
  if (!opened.ok) throw new Error(opened.error.message);
  return opened.value;
}

/** The text that a tab shows. */
export function shown(tab: WorkspaceStore<string>, path = 'plan.md'): string {
  return planText(tab, path).toString();
}

function planText(tab: WorkspaceStore<string>, path: string): Text {
  const text = textAt(tab.getState().files, path);
  if (!text) throw new Error(`There is no ${path}`);
  return text;
}

/** Types into a tab's plan: replaces `remove` characters at `at`. */
export function type(
  tab: WorkspaceStore<string>,
  at: number,
  insert: string,
  remove = 0,
  group?: string,
): void {
  const text = planText(tab, 'plan.md');
  const changes = ChangeSet.of({ from: at, to: at + remove, insert: textOf(insert) }, text.length);
  const applied = tab.getState().apply({
    label: 'Type',
    changes: new Map([['plan.md', changes]]),
    ...(group === undefined ? {} : { group }),
  });
  if (!applied.ok) throw new Error(applied.error.message);
}

/** Waits until the tabs have written and heard everything; throws where one cannot. */
export async function allSettled(tabs: readonly WorkspaceStore<string>[]): Promise<void> {
  for (let round = 0; round < 3; round += 1) {
    for (const tab of tabs) await settledOrThrow(tab);
    await turns(4);
    for (const tab of tabs) await settledOrThrow(tab);
  }
}

async function settledOrThrow(tab: WorkspaceStore<string>): Promise<void> {
  await tab.getState().settled();
  const { saveError, readOnly } = tab.getState();
  if (saveError !== undefined || readOnly !== undefined) throw new Error(saveError ?? readOnly);
}

/** The plan's text as storage has it. */
export async function stored(storage: WorkspaceStorage, id: string): Promise<string> {
  const loaded = await storage.load(id);
  if (!loaded.ok) throw new Error(loaded.error.message);
  return textAt(loaded.value.files, 'plan.md')?.toString() ?? '';
}
