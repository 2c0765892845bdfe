import { isAhead } from '@/components/ui/typed-later';
import { resultOf } from '@/markdown/steps';
import { ownPage } from '@/workspace/page-life';
import type { ReportStore } from '../checks/report-store';
import { browserStorage } from '../storage/browser-storage';
import { takeSteps } from '../when-idle';
import type { PlanStore } from '../workspace/edit-plan';
import { putAtHand } from './at-hand';
import { type StillRecord, stillKey } from './still';
import { takeStill } from './take-still';

/** The pause in changes that a still waits for, and then the longest for the browser to have time; in milliseconds. */
const pause = 200;
const patience = 300;

/** Characters of JSON; a page with more takes longer to draw than it saves. */
const largest = 400_000;

/** Keeps what the built app shows of a plan for the next time that it is opened; the result ends it. */
export function keepStill(store: PlanStore, reports: ReportStore): () => void {
  const root = document.getElementById('root');
  if (!import.meta.env.PROD || !root) return () => undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** What is being taken in steps; a change of the page ends it. */
  let taking: object | undefined;
  /** The width at which the page was kept as it is. */
  let kept: number | undefined;
  /** Whether the still that the page began with shows the plan as it is. */
  let seen = document.getElementById('still') !== null;
  const rest = () => {
    taking = undefined;
    clearTimeout(timer);
  };
  const keep = (page: string | undefined) => {
    // The still that is there shows a report.
    const still = page && !(seen && !reports.current()) && stillOf(store, page);
    if (!still) return;
    kept = still.width;
    putAtHand(still);
    browserStorage()
      .writeRecord(store.getState().id, stillKey, still)
      .catch(() => undefined);
  };
  const keepWhenIdle = async () => {
    if (!reports.isOfNow() || !canBeKept(store)) return;
    const turn = {};
    taking = turn;
    keep(await takeSteps(takeStill(root), patience, () => taking === turn));
  };
  const schedule = () => {
    rest();
    kept = undefined;
    // The next report changes the page again.
    timer = setTimeout(() => void keepWhenIdle(), pause);
  };
  const leave = () => {
    if (kept === innerWidth) return;
    taking = undefined;
    // There is no time for the next report: the page is kept as it is before its first, which React draws at once.
    reports.dropOld();
    queueMicrotask(() => keep(resultOf(takeStill(root))));
  };
  // What loads by itself is drawn without a change of the plan, and what is typed is no change of the page.
  const observer = new MutationObserver(schedule);
  observer.observe(root, { childList: true, subtree: true, characterData: true });
  schedule();
  const endings = [
    store.subscribe(() => {
      seen = false;
      putAtHand();
      schedule();
    }),
    reports.subscribe(schedule),
    ownPage.onHide(leave),
    () => observer.disconnect(),
    rest,
  ];
  return () => {
    for (const end of endings) end();
  };
}

function stillOf(store: PlanStore, page: string): StillRecord | undefined {
  const style = document.querySelector<HTMLLinkElement>('link[rel="stylesheet"]');
  if (!style || page.length > largest || !canBeKept(store)) return undefined;
  return {
    id: crypto.randomUUID(),
    revision: store.getState().storedRevision(),
    path: location.pathname,
    width: innerWidth,
    build: style.href,
    page,
  };
}

/** Else it would show what the stored plan may never hold, or what opening the plan does not show. */
function canBeKept(store: PlanStore): boolean {
  const { activeElement } = document;
  if (store.getState().saved !== 'saved' || (activeElement && isAhead(activeElement))) return false;
  const main = document.getElementById('main');
  return main !== null && isAtRest(main);
}

/** Whether the page is as it will be when it is opened again: whole, with nothing open, and no table scrolled. */
function isAtRest(main: HTMLElement): boolean {
  const passing =
    '[aria-busy="true"], [aria-expanded="true"][aria-haspopup], [role="gridcell"] :is(input, textarea), [role="dialog"], [role="alertdialog"], [role="menu"], #still';
  const tables = [...main.querySelectorAll('table')];
  return (
    main.querySelector('[data-path]') !== null &&
    document.querySelector(passing) === null &&
    // A long one is drawn around what is seen of it.
    tables.every(({ parentElement }) => !parentElement?.scrollTop)
  );
}
