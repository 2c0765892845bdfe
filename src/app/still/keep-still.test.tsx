import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import type { ReportStore } from '../checks/report-store';
import type { PlanStore } from '../workspace/edit-plan';
import { keepStill } from './keep-still';
import { lastStillKey, type StillRecord } from './still';

const writeRecord = vi.fn(async () => undefined);
vi.mock('../storage/browser-storage', () => ({ browserStorage: () => ({ writeRecord }) }));

type Report = 'none' | 'old' | 'new';

/** An open plan whose panel shows which report there is. */
function open(before = '') {
  document.head.innerHTML = '<link rel="stylesheet" href="/style.css">';
  document.body.innerHTML = `${before}<div id="root"><main id="main"><p data-path="/a"></p></main><aside></aside></div>`;
  const saved = { id: 'w', saved: 'saved', revision: 1, storedRevision: () => 1 };
  const store = createStore(() => saved);
  const listeners = new Set<() => void>();
  let report: Report = 'none';
  const show = (next: Report) => {
    report = next;
    const panel = document.querySelector('aside');
    if (panel) panel.textContent = `${next} report`;
    for (const listener of listeners) listener();
  };
  const reports = {
    current: () => (report === 'none' ? undefined : report),
    isOfNow: () => report === 'new',
    dropOld: () => report === 'old' && show('none'),
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const end = keepStill(store as unknown as PlanStore, reports as unknown as ReportStore);
  endings.push(end);
  const change = (state: Partial<typeof saved>) => store.setState(state);
  return { show, change };
}

const endings: (() => void)[] = [];
const atHand = (): StillRecord | null => JSON.parse(localStorage.getItem(lastStillKey) ?? 'null');
const atRest = () => vi.advanceTimersByTimeAsync(2000);
async function leave(): Promise<void> {
  window.dispatchEvent(new Event('pagehide'));
  await Promise.resolve();
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubEnv('PROD', true);
  localStorage.clear();
});
afterEach(() => {
  for (const end of endings.splice(0)) end();
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

it('keeps a page at rest that shows the report of what it shows', async () => {
  const { show, change } = open();
  await atRest();
  expect(atHand()).toBeNull();
  show('new');
  await atRest();
  expect(atHand()?.page).toContain('new report');
  change({ revision: 2 });
  show('old');
  await atRest();
  expect(atHand()).toBeNull();
});

it('keeps it when the report comes and changes nothing that is seen', async () => {
  const { show, change } = open();
  show('new');
  await atRest();
  change({ revision: 2 });
  expect(atHand()).toBeNull();
  show('new');
  await atRest();
  expect(atHand()?.page).toContain('new report');
});

it('keeps a page that is left before its report without the one of before', async () => {
  const { show } = open();
  show('old');
  await leave();
  expect(atHand()?.page).toContain('none report');
});

it('keeps nothing of a page that is left before it is stored', async () => {
  const { show, change } = open();
  show('new');
  change({ saved: 'saving' });
  await leave();
  expect(atHand()).toBeNull();
});

it('keeps a page once: what is typed into its still finds that one', async () => {
  const { show } = open();
  show('new');
  await atRest();
  const kept = atHand()?.id;
  await leave();
  expect(atHand()?.id).toBe(kept);
});

it('keeps it again in a window of another width', async () => {
  const { show } = open();
  show('new');
  await atRest();
  vi.stubGlobal('innerWidth', 500);
  await leave();
  vi.unstubAllGlobals();
  expect(atHand()?.width).toBe(500);
});

it('leaves the still that a page began with until there is a report, or a change', async () => {
  localStorage.setItem(lastStillKey, '{"id":"earlier"}');
  const { show, change } = open('<div id="still"></div>');
  document.getElementById('still')?.remove();
  await leave();
  expect(atHand()?.id).toBe('earlier');
  change({ revision: 2 });
  expect(atHand()).toBeNull();
  show('new');
  await atRest();
  expect(atHand()?.page).toContain('new report');
});

it('keeps none while a long table is scrolled, which draws what is seen of it', async () => {
  const { show } = open();
  show('new');
  const table = document.createElement('table');
  document.querySelector('[data-path]')?.append(table);
  if (table.parentElement) table.parentElement.scrollTop = 10;
  await leave();
  expect(atHand()).toBeNull();
});
