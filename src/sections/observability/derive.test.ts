import { describe, expect, it } from 'vitest';
import type { Operation } from '@/plan/operation';
import { diffOf, editText, fixText, planOf, sectionValue } from '../testing/edit-text';
import { sample } from '../testing/sample-text';
import { buildIndex } from './build-index';

const set = (path: string, value: string | readonly string[]): Operation => ({
  type: 'set',
  path: path.split('/'),
  value,
});
const edited = (source: string, ...operations: Operation[]) =>
  editText(source, 'observability', () => operations);
const diff = (source: string, ...operations: Operation[]) =>
  diffOf(source, edited(source, ...operations)).map((line) => line.replace(/ +/g, ' '));

describe('an error budget', () => {
  it.each([
    ['SLO-002/target', '99.95% delivered', '0.05% (21.6 min)'],
    ['SLO-002/window', '90 days', '0.1% (129.6 min)'],
    ['SLO-001/target', '99% < 60s', '1% (7.2 hrs)'],
    ['SLO-003/target', '<0.5% errors', '0.5%'],
    ['SLO-004/target', '98% < 5min', '2%'],
  ])('follows %s = %s: %s', (path, value, budget) => {
    const changes = diff(sample, set(`objectives/rows/${path}`, value));
    expect(changes).toHaveLength(2);
    expect(changes[1]).toContain(`| ${budget} |`);
  });

  it('that is set by hand is not overwritten with it', () => {
    const changes = diff(
      sample,
      set('objectives/rows/SLO-002/target', '99.95%'),
      set('objectives/rows/SLO-002/budget', '20 min'),
    );
    expect(changes[1]).toContain('| 20 min |');
  });

  it('of a new row is written once target and window are known', () => {
    const row = { id: 'SLO-005', indicator: ['SLI-002'], target: '99.9%', window: '30 days' };
    const insert: Operation = {
      type: 'insert',
      path: ['objectives', 'rows'],
      index: 4,
      value: row,
    };
    expect(diff(sample, insert)).toEqual([
      '+| SLO-005 | SLI-002 | 99.9% | 30 days | 0.1% (43.2 min) | |',
    ]);
  });

  it('that is wrong stays when another row is edited, and a fix mends it', () => {
    const wrong = sample.replace('0.1% (43.2 min)', '0.1% (43.8 min)');
    expect(diff(wrong, set('objectives/rows/SLO-004/target', '98% < 5min'))).toHaveLength(2);
    expect(fixText(wrong)).toBe(sample);
  });
});

describe('the runbook index', () => {
  it('gets the runbook that an alert names first', () => {
    expect(
      diff(sample, set('alerts/rows/ALERT-002/runbook', '[probe](../../runbooks/probe.md)')).slice(
        2,
      ),
    ).toEqual([
      '-| [delivery](../../runbooks/delivery.md) | ALERT-001, ALERT-002 | Results team | 2026-11-09 |',
      '+| [delivery](../../runbooks/delivery.md) | ALERT-001 | Results team | 2026-11-09 |',
      '+| [probe](../../runbooks/probe.md) | ALERT-002 | | |',
    ]);
  });

  it('renames a runbook that its alert renames, and keeps owner and date', () => {
    const changes = diff(
      sample,
      set('alerts/rows/ALERT-004/runbook', '[queues](../../runbooks/queues.md)'),
    );
    expect(changes.slice(2)).toEqual([
      '-| [queue](../../runbooks/queue.md) | ALERT-004 | Results team | 2026-11-11 |',
      '+| [queues](../../runbooks/queues.md) | ALERT-004 | Results team | 2026-11-11 |',
    ]);
  });

  it('gives an alert to another runbook', () => {
    const changes = diff(
      sample,
      set('alerts/rows/ALERT-002/runbook', '[queue](../../runbooks/queue.md)'),
    );
    expect(changes.filter((line) => line.startsWith('+')).slice(1)).toEqual([
      '+| [delivery](../../runbooks/delivery.md) | ALERT-001 | Results team | 2026-11-09 |',
      '+| [queue](../../runbooks/queue.md) | ALERT-002, ALERT-004 | Results team | 2026-11-11 |',
    ]);
  });

  it('loses the runbook of an alert that goes', () => {
    const changes = diff(sample, { type: 'remove', path: ['alerts', 'rows'], index: 4 });
    expect(changes[1]).toMatch(/^-\| \[matching\]/);
  });

  it('keeps the owner while an alert is without its runbook', () => {
    const changes = diff(sample, set('alerts/rows/ALERT-004/runbook', ''));
    expect(changes.at(-1)).toBe(
      '+| [queue](../../runbooks/queue.md) | - | Results team | 2026-11-11 |',
    );
  });

  it('leaves triggers that someone wrote otherwise', () => {
    const own = sample
      .replace('| ALERT-004  ', '| by hand    ')
      .replace('| ALERT-004 | Results', '| by hand | Results');
    const changes = diff(
      own,
      set('alerts/rows/ALERT-003/runbook', '[queue](../../runbooks/queue.md)'),
    );
    expect(changes.some((line) => line.includes('ALERT-003, ALERT-004'))).toBe(false);
  });

  it('is built whole from the alerts, where it is empty', () => {
    const empty = sample.replace(/^\| \[\w+\]\(\.\.\/\.\.\/runbooks\/\w+\.md\) \|.*\n/gm, '');
    const built = editText(empty, 'observability', buildIndex);
    expect(diffOf(empty, built).map((line) => line.replace(/ +/g, ' '))).toEqual([
      '+| [delivery](../../runbooks/delivery.md) | ALERT-001, ALERT-002 | | |',
      '+| [latency](../../runbooks/latency.md) | ALERT-003 | | |',
      '+| [queue](../../runbooks/queue.md) | ALERT-004 | | |',
      '+| [matching](../../runbooks/matching.md) | ALERT-005 | | |',
      '+| [audit](../../runbooks/audit.md) | ALERT-006 | | |',
    ]);
    expect(buildIndex(sectionValue(planOf(built), 'observability'))).toEqual([]);
  });
});
