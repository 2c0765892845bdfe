import type { Folder } from '@/plan/checks/check';
import { sections } from '@/sections';
import type { Files } from '@/workspace';
import type { PlanStore } from '../workspace/edit-plan';
import { type PlacedReport, placeReport } from './plan-report';

/** The newest report on the open plan; it follows the plan when the browser has time for it. */
export interface ReportStore {
  /** Undefined until the plan was checked for the first time. */
  readonly current: () => PlacedReport | undefined;
  /** The plan is checked for as long as somebody listens. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** Longest that a report may lag behind the plan while the user types, in milliseconds. */
const patience = 300;

/** Longest that the first report waits for the page to be drawn, in milliseconds. */
const firstPatience = 1500;

export function createReportStore(store: PlanStore): ReportStore {
  const listeners = new Set<() => void>();
  let report: PlacedReport | undefined;
  let waiting: (() => void) | undefined;
  let following: (() => void) | undefined;
  let folder: { readonly files: Files; readonly planPath: string; readonly folder: Folder };

  const check = async (): Promise<void> => {
    const [{ checkPlan }, { folderOf, noFolder }, { knownPlaceholders }] = await checkModules();
    waiting = undefined;
    if (!following) return;
    const { plan, files, planPath } = store.getState();
    if (!folder || folder.planPath !== planPath || !sameOthers(folder.files, files, planPath)) {
      const others = textsBeside(files, planPath);
      folder = { files, planPath, folder: others.size > 0 ? folderOf(others) : noFolder };
    }
    const context = {
      plan: plan.plan,
      folder: folder.folder,
      definitions: sections,
      placeholders: knownPlaceholders(),
    };
    report = placeReport(plan.plan, checkPlan(context));
    for (const listener of listeners) listener();
  };

  const schedule = (): void => {
    waiting ??= whenIdle(
      () => void check().catch(reportFailure),
      report ? patience : firstPatience,
    );
  };

  const follow = (): (() => void) => {
    schedule();
    return store.subscribe((state, before) => {
      if (state.plan !== before.plan || state.files !== before.files) schedule();
    });
  };

  const rest = (): void => {
    waiting?.();
    waiting = undefined;
    following?.();
    following = undefined;
  };

  return {
    current: () => report,
    subscribe: (listener) => {
      listeners.add(listener);
      following ??= follow();
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) rest();
      };
    },
  };
}

function checkModules() {
  return Promise.all([
    import('@/plan/checks/check-plan'),
    import('@/plan/checks/folder'),
    import('@/templates/known-placeholders'),
  ]);
}

/** A check that throws is a programmer's error: it shows as one, and editing goes on. */
function reportFailure(error: unknown): void {
  reportError(error);
}

/** Runs it when nothing else is to be done, or after a while; the result cancels it. */
function whenIdle(work: () => void, patience: number): () => void {
  if (typeof requestIdleCallback === 'function') {
    const id = requestIdleCallback(work, { timeout: patience });
    return () => cancelIdleCallback(id);
  }
  const id = setTimeout(work, patience / 2);
  return () => clearTimeout(id);
}

function sameOthers(a: Files, b: Files, planPath: string): boolean {
  if (a.size !== b.size) return false;
  return [...b].every(([path, file]) => path === planPath || a.get(path) === file);
}

/** The other text files, by their path from the plan's own folder. */
function textsBeside(files: Files, planPath: string): Map<string, string> {
  const prefix = planPath.slice(0, planPath.lastIndexOf('/') + 1);
  const texts = new Map<string, string>();
  for (const [path, file] of files) {
    if (path === planPath || file.kind !== 'text' || !path.startsWith(prefix)) continue;
    texts.set(path.slice(prefix.length), file.text.toString());
  }
  return texts;
}
