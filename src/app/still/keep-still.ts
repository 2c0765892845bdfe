import { ownPage } from '@/workspace/page-life';
import { browserStorage } from '../storage/browser-storage';
import { whenIdle } from '../when-idle';
import type { PlanStore } from '../workspace/edit-plan';
import { dropAtHand, keepAtHand } from './at-hand';
import { type StillRecord, stillKey } from './still';
import { takeStill } from './take-still';

/** The pause in changes that a still waits for, and then the longest for the browser to have time; in milliseconds. */
const pause = 200;
const patience = 300;

/** Characters of JSON; a page with more takes longer to draw than it saves. */
const largest = 400_000;

/** Keeps what the built app shows of a plan for the next time that it is opened; the result ends it. */
export function keepStill(store: PlanStore): () => void {
  const root = document.getElementById('root');
  if (!import.meta.env.PROD || !root) return () => undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let cancel: (() => void) | undefined;
  const rest = () => {
    clearTimeout(timer);
    cancel?.();
  };
  const keep = () => {
    const still = stillOf(store, root);
    if (!still) return;
    keepAtHand(still);
    browserStorage()
      .writeRecord(store.getState().id, stillKey, still)
      .catch(() => undefined);
  };
  const schedule = () => {
    rest();
    timer = setTimeout(() => {
      cancel = whenIdle(keep, patience);
    }, pause);
  };
  // What loads by itself is drawn without a change of the plan, and what is typed is no change of the page.
  const observer = new MutationObserver(schedule);
  observer.observe(root, { childList: true, subtree: true, characterData: true });
  schedule();
  const endings = [
    store.subscribe(() => {
      dropAtHand();
      schedule();
    }),
    ownPage.onHide(keep),
    () => observer.disconnect(),
    rest,
  ];
  return () => {
    for (const end of endings) end();
  };
}

function stillOf(store: PlanStore, root: HTMLElement): StillRecord | undefined {
  const main = document.getElementById('main');
  const style = document.querySelector<HTMLLinkElement>('link[rel="stylesheet"]');
  const { saved, storedRevision } = store.getState();
  // Else it would show what the stored plan may never hold.
  if (saved !== 'saved' || !main || !style || !isAtRest(root, main)) return undefined;
  const page = JSON.stringify(takeStill(root));
  if (page.length > largest) return undefined;
  return {
    id: crypto.randomUUID(),
    revision: storedRevision(),
    path: location.pathname,
    width: innerWidth,
    build: style.href,
    page,
  };
}

/** Whether the page is as it will be when it is opened again: at its top, whole, with nothing open. */
function isAtRest(root: HTMLElement, main: HTMLElement): boolean {
  const passing =
    '[aria-busy="true"], [aria-expanded="true"][aria-haspopup], [role="gridcell"] :is(input, textarea)';
  const open = '[role="dialog"], [role="alertdialog"], [role="menu"]';
  return (
    main.scrollTop === 0 &&
    main.querySelector('[data-path]') !== null &&
    root.querySelector(passing) === null &&
    document.querySelector(open) === null &&
    document.getElementById('still') === null
  );
}
