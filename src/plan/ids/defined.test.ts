import { Text } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import { openPlan } from '../read-plan';
import { definedIds, definingRows } from './defined';

function planOf(...lines: string[]) {
  return openPlan(Text.of(['# Plan', '', ...lines]), []);
}

const ids = (...lines: string[]) => definedIds(planOf(...lines)).map(({ id }) => id);

function table(first: string, ...rows: string[]): string[] {
  return [`| ${first} | Name |`, '| --- | --- |', ...rows.map((id) => `| ${id} | x |`), ''];
}

describe('where ids are defined', () => {
  it('an ADR: by its heading, with a colon or a dash before the title', () => {
    expect(
      ids('## ADR-001: A', '#### ADR-002 — B', '## ADR-003 - C', '## ADR-004：D', '## ADR-005'),
    ).toEqual(['ADR-001', 'ADR-002', 'ADR-003', 'ADR-004', 'ADR-005']);
    expect(ids('## ADR-001 in short', '## On ADR-002: why', '## ADR-xxx: open')).toEqual([]);
    expect(ids(...table('ADR', 'ADR-001'), ...table('ID', 'ADR-002'))).toEqual([]);
  });

  it('a failure: by its row in the summary, not by its heading', () => {
    expect(
      ids('## Failure Scenarios Summary', ...table('ID', 'FAIL-001'), '## FAIL-002: Late'),
    ).toEqual(['FAIL-001']);
  });

  it('the others: by the first cell of a row in their own table', () => {
    expect(
      ids('## Package Dependencies (PKG-xxx)', '', ...table('Package', '**PKG-001**')),
    ).toEqual(['PKG-001']);
    expect(
      ids('## SLIs', '', ...table('SLI ID', 'SLI-001'), ...table('Alert ID', 'ALERT-001')),
    ).toEqual(['SLI-001', 'ALERT-001']);
  });

  it('under a heading’s other name, whatever the first column is called', () => {
    expect(
      ids(
        '## Alerts',
        '',
        ...table('Alert', 'ALERT-001'),
        '',
        '## SLOs',
        '',
        ...table('SLO', 'SLO-1'),
      ),
    ).toEqual(['ALERT-001', 'SLO-1']);
  });

  it('a table elsewhere counts only where the template’s own is missing', () => {
    const elsewhere = ['## Risks', '', ...table('ID', 'PKG-001', 'FW-001')];
    expect(ids(...elsewhere)).toEqual(['PKG-001', 'FW-001']);
    const own = ['## Package Dependencies', '', ...table('ID', 'PKG-001')];
    expect(ids(...own, ...elsewhere)).toEqual(['PKG-001', 'FW-001']);
  });

  it('matrices, summaries and references cite', () => {
    expect(ids(...table('NFR-ID', 'NFR-REL-001'), ...table('Dependency', 'PKG-001'))).toEqual([]);
    expect(ids('## NFR Coverage Matrix', ...table('NFR-ID', 'NFR-REL-001'))).toEqual([]);
  });

  it('a requirement: by its row in the FR Coverage Matrix', () => {
    expect(ids('## FR Coverage Matrix', '', ...table('FR-ID', 'FR-001', 'FR-001'))).toEqual([
      'FR-001',
      'FR-001',
    ]);
  });

  it('a requirement that is numbered otherwise, or dropped', () => {
    expect(
      ids('## FR Coverage Matrix', '', ...table('FR-ID', 'FR-1', 'FR-1.1', 'FR-Q01', '~~FR-3~~')),
    ).toEqual(['FR-1', 'FR-1.1', 'FR-Q01', 'FR-3']);
  });

  it('gives the rows of a kind', () => {
    const plan = planOf('## A', '', ...table('ID', 'PKG-001', 'FW-001', 'PKG-002'));
    expect(definingRows(plan, ['PKG']).map(({ id, section }) => `${section} ${id}`)).toEqual([
      'a PKG-001',
      'a PKG-002',
    ]);
  });
});
