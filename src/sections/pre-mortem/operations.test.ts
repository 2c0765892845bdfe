import { describe, expect, it } from 'vitest';
import { diffOf, editText, type Making, planOf, sectionValue } from '../testing/edit-text';
import { sample } from '../testing/sample-text';
import * as operations from './operations';
import { readScenarios } from './scenario';

const edited = (source: string, make: Making) => editText(source, 'pre-mortem', make);
const diff = (source: string, make: Making) => diffOf(source, edited(source, make));
const scenarios = (source: string) => readScenarios(sectionValue(planOf(source), 'pre-mortem'));
const headings = (source: string) => source.match(/^### FAIL-\d+/gm)?.map((line) => line.slice(4));

describe('a new scenario', () => {
  const make: Making = (value) =>
    operations.addScenario(value, { id: 'FAIL-006', mode: 'The pilot ward opts out' });

  it('has a row and a block', () => {
    const lines = diff(sample, make);
    expect(lines[0]).toMatch(/^\+\| FAIL-006 \| The pilot ward opts out +\|/);
    expect(lines[1]).toBe('+### FAIL-006: The pilot ward opts out');
    expect(lines).toContain('+| Action | Owner | Due Date | Status |');
    expect(lines.every((line) => line.startsWith('+'))).toBe(true);
  });

  it('takes its signs, measures and limits', () => {
    const path = (...rest: string[]) => ['scenarios', '5', ...rest];
    const after = edited(edited(sample, make), () => [
      { type: 'insert', path: path('warnings'), index: 0, value: { text: 'No log-in for a day' } },
      {
        type: 'insert',
        path: path('prevention'),
        index: 0,
        value: { action: 'Visit', owner: 'Marta', due: '', status: '' },
      },
      { type: 'set', path: path('kill'), value: 'IF nobody signs in BY June' },
    ]);
    expect(after).toContain('**Early Warning Signs**:\n- [ ] No log-in for a day\n');
    expect(after).toContain('|\n| Visit  | Marta |');
    expect(after).toContain('```\nIF nobody signs in BY June\n```');
  });

  it('makes the summary where there is none', () => {
    const bare = '# Implementation Plan: X\n\n## Pre-Mortem Analysis\n';
    const after = edited(bare, make);
    expect(after).toContain('### Failure Scenarios Summary\n\n| ID |');
    expect(after.indexOf('Summary')).toBeLessThan(after.indexOf('### FAIL-006'));
    expect(scenarios(after)).toHaveLength(1);
  });
});

describe('a copy of a scenario', () => {
  it('has all text of row and block', () => {
    const after = edited(sample, (value) =>
      operations.duplicateScenario(value, 'FAIL-002', 'FAIL-006'),
    );
    const all = scenarios(after);
    const { id: _, row: __, detail: ___, risk: ____, ...copy } = all[2] ?? ({} as never);
    expect(all[1]).toMatchObject(copy);
    expect(headings(after)?.slice(1, 3)).toEqual(['FAIL-002', 'FAIL-006']);
    expect(diffOf(sample, after).every((line) => line.startsWith('+'))).toBe(true);
  });
});

describe('removing and moving', () => {
  it('removes row, block and the category’s box', () => {
    const lines = diff(sample, (value) => operations.removeScenario(value, 'FAIL-004'));
    expect(lines.filter((line) => line.startsWith('+'))).toEqual([
      '+**Category Coverage**: ☑ Technical ☑ Integration ☐ Team/Resource ☑ External',
    ]);
    expect(lines.some((line) => line.startsWith('-### FAIL-004'))).toBe(true);
  });

  it('moves row and block, and back', () => {
    const after = edited(sample, (value) => operations.moveScenario(value, 'FAIL-001', 2));
    const order = ['FAIL-002', 'FAIL-003', 'FAIL-001', 'FAIL-004', 'FAIL-005'];
    expect(scenarios(after).map(({ id }) => id)).toEqual(order);
    expect(headings(after)).toEqual(order);
    expect(edited(after, (value) => operations.moveScenario(value, 'FAIL-001', 0))).toBe(sample);
  });

  it('gives a row its block', () => {
    const from = sample.indexOf('### FAIL-003');
    const without = sample.replace(sample.slice(from, sample.indexOf('### FAIL-004')), '');
    const after = edited(without, (value) => operations.addScenarioDetails(value, 'FAIL-003'));
    expect(headings(after)?.slice(1, 4)).toEqual(['FAIL-002', 'FAIL-003', 'FAIL-004']);
  });
});

describe('the risk map', () => {
  it('sets both levels, and the score follows', () => {
    const lines = diff(sample, (value) =>
      operations.setRisk(value, 'FAIL-003', { probability: 'H', impact: 'M' }),
    );
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/\| +H +\| +M +\| +6 +\|/);
  });

  it('leaves the words of a level that stays', () => {
    const words = sample.replace(
      '|      L      |   C    |     3',
      '|     Low     |   C    |     3',
    );
    const lines = diff(words, (value) =>
      operations.setRisk(value, 'FAIL-003', { probability: 'L', impact: 'M' }),
    );
    expect(lines[1]).toMatch(/\| +Low +\| +M +\| +2 +\|/);
  });
});
