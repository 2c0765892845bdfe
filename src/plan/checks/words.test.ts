import { Text } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import { openPlan } from '../read-plan';
import { headingKey } from '../split-sections';
import { isMissed, sectionOf } from './applies';
import { catalogue, checkIds, gates } from './catalogue';
import { checkPlan } from './check-plan';
import { isUnchosen } from './choices';
import { judged, manual, notApplicable } from './outcome';
import { findRegion, missing } from './region';
import { cellOf, gridsIn, gridWith, hasListForTable, insteadOfRows, rowText } from './table';
import { contextOf } from './testing/check-text';

const open = (...lines: string[]) => openPlan(Text.of(['# Plan', '', ...lines]), []);

describe('a choice', () => {
  it.each([
    'H/M/L',
    '**YYYY-MM-DD**',
    'Proposed | Accepted | Deprecated | Superseded by ADR-xxx',
    'High | Medium | Low',
    'Yes / No'.replace(' / ', ' | '),
    'High \\| Low',
    '[Proposed | Accepted | Deprecated]',
  ])('is not made in %s', (text) => {
    expect(isUnchosen(text)).toBe(true);
  });

  it.each(['High', 'H', '2026-11-22', 'High | or so', 'Kafka | NATS', ''])(
    'is made in %j',
    (text) => {
      expect(isUnchosen(text)).toBe(false);
    },
  );
});

describe('a region', () => {
  const plan = open('## 2. NFRs', '', 'x', '', '### Performance', '', '### Security', '', '## End');

  it('reaches to the next heading of its level, found whatever its number', () => {
    const region = findRegion(plan, 'None', 'NFRs');
    expect(region?.pieces.map(headingKey)).toEqual(['nfrs', 'performance', 'security']);
    expect(region?.section).toBe('nfrs');
    expect(findRegion(plan, 'Performance')?.section).toBe('nfrs');
    expect(findRegion(plan, 'None')).toBeUndefined();
  });

  it('is where something missing is reported, else line 1', () => {
    const region = findRegion(plan, 'End');
    expect(missing('gone', undefined, region)).toMatchObject({ section: 'end', fixable: false });
    expect(missing('gone')).toEqual({
      message: 'gone',
      chunk: undefined,
      at: 0,
      section: '',
      fixable: false,
    });
  });
});

describe('the tables of a region', () => {
  const plan = open(
    '## A',
    '',
    '| ID | P95 |',
    '|---|---|',
    '| x | 5 ms |',
    '| y |',
    '',
    '| **Name** |',
    '|---|',
    '',
    '## B',
    '',
    '- one',
  );
  const region = findRegion(plan, 'A');

  it('are found in order, by their columns', () => {
    expect(gridsIn(region).map(({ columns }) => columns)).toEqual([['id', 'p95'], ['name']]);
    expect(gridWith(region, /^name$/)?.columns).toEqual(['name']);
    expect(gridWith(region, /^none$/)).toBeUndefined();
    expect(gridsIn(undefined)).toEqual([]);
  });

  it('have cells that are found by column', () => {
    const grid = gridWith(region, /^p95$/);
    const [first, second] = grid?.table.rows ?? [];
    if (!grid || !first || !second) throw new Error('There is no table');
    const cell = cellOf(grid, first, /^p95$/);
    expect(cell?.chunk.source.slice(cell.from, cell.to)).toBe('5 ms');
    expect(cellOf(grid, second, /^p95$/)).toBeUndefined();
    expect(cellOf(grid, first, /^none$/)).toBeUndefined();
    expect(rowText(grid, second)).toBe('| y |');
  });

  it('may have bullets in their place', () => {
    expect(hasListForTable(region)).toBe(false);
    expect(hasListForTable(findRegion(plan, 'B'))).toBe(true);
    expect(insteadOfRows(findRegion(plan, 'B'))).toMatch(/bullets/);
    expect(insteadOfRows(undefined)).toBe('');
  });
});

describe('the catalogue', () => {
  it('has a severity and a name for every check, and gates of checks that it has', () => {
    expect(new Set(checkIds).size).toBe(checkIds.length);
    expect(checkIds.length).toBe(Object.keys(catalogue).length);
    for (const id of checkIds) {
      expect(['CRITICAL', 'HIGH', 'MEDIUM', 'LOW']).toContain(catalogue[id].severity);
      expect(catalogue[id].name.length).toBeGreaterThan(3);
    }
    expect(gates).toHaveLength(11);
    for (const gate of gates) for (const id of gate.checks) expect(checkIds).toContain(id);
  });

  it('is reported whole and in order for any plan', () => {
    for (const source of ['', 'text', '# P\n\n## Summary\n\nx\n']) {
      const { checks, gates: reported, verdict } = checkPlan(contextOf(source));
      expect(checks.map(({ id }) => id)).toEqual(checkIds);
      expect(reported.map(({ id }) => id)).toEqual(gates.map(({ id }) => id));
      const failed = checks.filter(({ status }) => status === 'fail');
      const grave = failed.some(({ severity }) => severity === 'CRITICAL' || severity === 'HIGH');
      expect(verdict).toBe(grave ? 'fail' : failed.length > 0 ? 'warn' : 'pass');
      for (const { status, findings } of checks)
        expect(findings.length > 0).toBe(status === 'fail');
    }
  });
});

describe('an outcome', () => {
  const finding = { message: 'x', chunk: undefined, at: 0, section: '', fixable: false };

  it('passes without findings', () => {
    expect(judged([]).status).toBe('pass');
    expect(judged([finding])).toEqual({ status: 'fail', findings: [finding] });
    expect(manual('look')).toEqual({ status: 'manual', findings: [], note: 'look' });
    expect(notApplicable.status).toBe('not-applicable');
  });

  it('misses a section only where the plan’s template has it', () => {
    const core = open('## Summary', '', '## Technical Context', '', '## Project Structure', '');
    expect(isMissed(core, ['core'])).toBe(true);
    expect(isMissed(core, ['product'])).toBe(false);
    expect(isMissed(open('## X'), ['core', 'product', 'infrastructure'])).toBe(false);
    expect(sectionOf(core, 'summary')).toBeUndefined();
  });
});
