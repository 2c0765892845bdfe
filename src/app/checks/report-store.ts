import { idle, takeSteps, whenIdle } from '../when-idle';
import type { PlanStore } from '../workspace/edit-plan';
import { planFolder } from '../workspace/plan-folder';
import { type PlacedReport, placeReport } from './plan-report';

/** The newest report on the open plan; it follows the plan when the browser has time for it. */
export interface ReportStore {
  /** Undefined until the plan was checked for the first time. */
  readonly current: () => PlacedReport | undefined;
  /** The plan is checked for as long as somebody listens. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Whether there is one, on the plan and its folder as they are now. */
  readonly isOfNow: () => boolean;
  /** Takes back one that is not of now. */
  readonly dropOld: () => void;
}

/** In milliseconds: the pause in typing that a report waits for, and the longest that it waits. */
const pause = 150;
const longest = 800;

/** Longest that a report waits for the browser to have time, in milliseconds; the first one, for the page. */
const patience = 300;
const firstPatience = 1500;

export function createReportStore(store: PlanStore): ReportStore {
  const listeners = new Set<() => void>();
  let report: PlacedReport | undefined;
  let cancel: (() => void) | undefined;
  let changedAt: number | undefined;
  let checking = false;
  let following: (() => void) | undefined;

  const check = async (): Promise<void> => {
    const { checkInSteps, keepLines, knownPlaceholders, sectionChecks } = await import(
      './check-modules'
    );
    keepLines();
    const wanted = following;
    const { plan } = store.getState().plan;
    const steps = checkInSteps({
      plan,
      folder: planFolder(store),
      checks: sectionChecks,
      placeholders: knownPlaceholders(),
    });
    const isWanted = () => wanted !== undefined && following === wanted;
    const made = await takeSteps(steps, waiting(), isWanted);
    if (!made) return;
    const placed = placeReport(plan, made);
    await idle(waiting());
    if (!isWanted()) return;
    publish(placed);
  };

  const publish = (next: PlacedReport | undefined): void => {
    report = next;
    for (const listener of listeners) listener();
  };

  const isOfNow = (): boolean => report !== undefined && !checking && changedAt === undefined;

  const waiting = (): number => (report ? patience : firstPatience);

  /** A check that has begun comes to its end, however much is typed; what was typed meanwhile is checked next. */
  const schedule = (): void => {
    const now = performance.now();
    changedAt ??= now;
    if (checking) return;
    cancel?.();
    const delay = report ? Math.min(pause, Math.max(0, changedAt + longest - now)) : 0;
    cancel = after(delay, () => whenIdle(run, waiting()));
  };

  const run = (): void => {
    changedAt = undefined;
    checking = true;
    check()
      .catch(reportFailure)
      .finally(() => {
        checking = false;
        if (changedAt !== undefined) schedule();
      });
  };

  const follow = (): (() => void) => {
    schedule();
    return store.subscribe((state, before) => {
      if (state.plan !== before.plan || state.files !== before.files) schedule();
    });
  };

  const rest = (): void => {
    cancel?.();
    changedAt = undefined;
    following?.();
    following = undefined;
  };

  return {
    current: () => report,
    isOfNow,
    dropOld: () => {
      if (!isOfNow()) publish(undefined);
    },
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

/** A check that throws is a programmer's error: it shows as one, and editing goes on. */
function reportFailure(error: unknown): void {
  reportError(error);
}

/** Begins something later that can be called off; the result calls off both. */
function after(delay: number, begin: () => () => void): () => void {
  if (delay === 0) return begin();
  let callOff: (() => void) | undefined;
  const timer = setTimeout(() => {
    callOff = begin();
  }, delay);
  return () => {
    clearTimeout(timer);
    callOff?.();
  };
}
