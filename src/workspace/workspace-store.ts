import { createStore, type StoreApi } from 'zustand/vanilla';
import { fail, type Problem, type Result } from '@/markdown/result';
import { noChannel, type TabChannel } from './channel';
import { checkEdit } from './check-edit';
import { type FilePath, type Files, filesOf } from './files';
import { createLocalFiles, type LocalFiles, type LocalStep } from './local-files';
import { ownPage, type PageLife } from './page-life';
import type { Derive, RecomputePlan } from './plan-tracking';
import { type Saving, startSaving } from './saving';
import type { LoadedWorkspace, WorkspaceStorage } from './storage/storage';
import type { Note } from './transaction';
import { parts, type Transaction } from './transaction';
import type { Edit, FilesChange, Report, WorkspaceState } from './workspace-state';

export interface WorkspaceOptions<P> {
  readonly storage: WorkspaceStorage;
  readonly derive: Derive<P>;
  readonly recompute?: RecomputePlan<P> | undefined;
  readonly channel?: TabChannel | undefined;
  readonly page?: PageLife | undefined;
  /** Applies what a field shows and has not written yet. Called before anything but an edit. */
  readonly takeInput?: (() => void) | undefined;
  /** The tab's own id; a new one where it is absent. */
  readonly tab?: string | undefined;
  /** Milliseconds since 1970. */
  readonly now?: (() => number) | undefined;
  /** Before it nothing is written, and a page that ends leaves nothing: what was edited until then will be edited again. */
  readonly after?: Promise<void> | undefined;
  /** Waits so many milliseconds before another attempt to write. */
  readonly wait?: ((milliseconds: number) => Promise<void>) | undefined;
}

export type WorkspaceStore<P> = StoreApi<WorkspaceState<P>>;

/** The store of a workspace that was loaded; `openWorkspace` does both. */
export function createWorkspaceStore<P>(
  loaded: LoadedWorkspace,
  options: WorkspaceOptions<P>,
): WorkspaceStore<P> {
  const now = options.now ?? Date.now;
  const tab = options.tab ?? crypto.randomUUID();
  const local = createLocalFiles({ ...options, ...loaded });
  const listeners = new Set<(change: FilesChange) => void>();
  const takeInput = options.takeInput ?? (() => undefined);
  let count = 0;

  const sign = () => {
    count += 1;
    return { id: crypto.randomUUID(), origin: `${tab}:${count}`, time: now() };
  };

  const store: WorkspaceStore<P> = createStore<WorkspaceState<P>>()(() => ({
    ...viewOf(local, 0),
    id: loaded.id,
    root: loaded.root,
    title: loaded.title,
    base: loaded.base,
    saved: 'saved',
    readOnly: loaded.readOnly,
    reports: loaded.problems.map((problem) => reportOf(problem, now())),
    apply: (edit) => edited(edit, 'edit'),
    applyForeign: (edit) => edited(edit, 'outside'),
    undo: () => taken('undo'),
    redo: () => taken('redo'),
    dismissReport: (id) =>
      store.setState(({ reports }) => ({ reports: reports.filter((report) => report.id !== id) })),
    setBase: (paths, taken) => {
      takeInput();
      const { files, base } = store.getState();
      return saving.setBase(nextBase(taken ?? files, base, paths));
    },
    watch: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    storedRevision: local.confirmedRevision,
    settled: () => {
      takeInput();
      return saving.settled();
    },
    close: () => saving.stop(),
  }));

  const show = (step: LocalStep, cause: FilesChange['cause']): void => {
    const notes = step.transaction ? [] : step.lost.map(({ note }) => note);
    store.setState((state) => ({
      ...viewOf(local, state.revision + 1),
      reports: [...state.reports, ...notes.map((note) => newReport(note, now()))],
    }));
    const { before, after, passage, transaction } = step;
    const change = { before, after, passage, cause, ...(transaction ? { transaction } : {}) };
    for (const listener of listeners) listener(change);
  };

  const saving: Saving = startSaving({
    ...options,
    id: loaded.id,
    tab,
    store,
    local,
    show,
    channel: options.channel ?? noChannel,
    page: options.page ?? ownPage,
    takeInput,
    report: (note) => {
      store.setState(({ reports }) => ({ reports: [...reports, newReport(note, now())] }));
    },
  });

  const edited = (edit: Edit, cause: 'edit' | 'outside'): Result<Transaction> => {
    const { readOnly } = store.getState();
    if (readOnly !== undefined) return fail(readOnly);
    const checked = checkEdit(local.files(), complete(edit, sign()));
    if (!checked.ok) return checked;
    show(local.apply(checked.value, cause === 'edit'), cause);
    saving.kick();
    return checked;
  };

  const taken = (direction: 'undo' | 'redo'): boolean => {
    if (store.getState().readOnly !== undefined) return false;
    takeInput();
    const step = local.take(direction, sign());
    if (!step) {
      store.setState(viewOf(local, store.getState().revision));
      return false;
    }
    show(step, direction);
    saving.kick();
    return true;
  };

  return store;
}

function viewOf<P>(local: LocalFiles<P>, revision: number) {
  const { path, plan } = local.plan();
  const undoLabel = local.label('undo');
  const redoLabel = local.label('redo');
  return {
    files: local.files(),
    planPath: path,
    plan,
    revision,
    undoLabel,
    redoLabel,
    canUndo: undoLabel !== undefined,
    canRedo: redoLabel !== undefined,
  };
}

function complete(edit: Edit, signed: Pick<Transaction, 'id' | 'origin' | 'time'>): Transaction {
  const { changes = new Map(), derived, atomic, created, deleted, renamed, ...named } = edit;
  return { ...signed, ...named, ...parts({ changes, derived, atomic, created, deleted, renamed }) };
}

function nextBase(files: Files, base: Files, paths?: readonly FilePath[]): Files {
  if (!paths) return files;
  const exported = new Set(paths);
  const kept = [...base.values()].filter(({ path }) => !exported.has(path));
  return filesOf([...kept, ...[...files.values()].filter(({ path }) => exported.has(path))]);
}

function newReport(note: Note, time: number): Report {
  return { id: crypto.randomUUID(), time, note };
}

function reportOf({ message, path = '' }: Problem, time: number): Report {
  return newReport({ kind: 'lost-text', message, path }, time);
}
