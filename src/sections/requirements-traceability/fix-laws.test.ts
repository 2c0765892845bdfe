import { Text } from '@codemirror/state';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPlan } from '@/plan/checks/check-plan';
import { noFolder } from '@/plan/checks/folder';
import { someKnown } from '@/plan/checks/testing/check-text';
import { fixPlan } from '@/plan/fix-plan';
import { openPlan } from '@/plan/read-plan';
import { sectionChecks } from '../checks';
import { fixes } from '../fixes';
import { sections } from '../index';

const traced = new Set(['CALC-COVERAGE', 'CALC-GAPS', 'SR-PLAN-11']);

function findingsIn(text: string) {
  const plan = openPlan(Text.of(text.split('\n')), sections);
  const context = { plan, folder: noFolder, checks: sectionChecks, placeholders: someKnown };
  const { checks } = checkPlan(context);
  return checks.flatMap(({ id, findings }) => (traced.has(id) ? findings : []));
}

function fix(text: string): string {
  const plan = openPlan(Text.of(text.split('\n')), sections);
  return fixPlan(plan, sections, fixes).plan.document.text.toString();
}

const cell = fc.constantFrom(
  '',
  '-',
  '—',
  'N/A',
  'None',
  'TBD',
  '???',
  '[e.g., T-001]',
  '<!-- T-001 -->',
  'T-001',
  'T1',
  'T001',
  'T-xxx',
  'TASK-001-003',
  'WP-02',
  '`T-001`',
  '[T-001](tasks.md)',
  'T-002 TBD',
  'FR-9',
  'ADR-001',
  'ADR-xxx',
  '`ADR-001`',
  '[ADR-001](a.md)',
  'ADR-001..ADR-003',
  'adr-001',
  'TEST-1',
);
const id = fc.constantFrom('FR-001', '**FR-002**', '`FR-003`', 'REQ-A-1', '8/10', '', 'FR-xxx');
const status = fc.constantFrom('', '✓ Covered', '⚠ No ADR', '❌', '✅', 'done');
const row = fc
  .tuple(id, cell, cell, cell, status)
  .map(([own, ...cells]) => `| ${[own, 'x', ...cells].join(' | ')} |`);
const gap = fc
  .tuple(
    fc.constantFrom('Orphan FR', '**missing test**', 'Orphan ADR', 'None', '', 'Own kind'),
    fc.constantFrom('FR-001', '`FR-002`', 'ADR-001', 'FR-xxx', '-', ''),
  )
  .map(([type, item]) => `| ${type} | ${item} | i | kept |`);

const plan = fc
  .record({
    rows: fc.array(row, { maxLength: 4 }),
    line: fc.constantFrom('7/9 (11%)', '{covered}/{total}', '90.0%', '1/1 (100%) — Target: ≥90%'),
    gaps: fc.array(gap, { maxLength: 4 }),
    heading: fc.constantFrom('## Requirements Traceability Matrix', '## Something else'),
    header: fc.constantFrom('| Gap Type | Item | Issue | Resolution |', '', undefined),
    decision: fc.constantFrom('### ADR-001: A', '### ADR-001 A'),
    first: fc.constantFrom('FR-ID', 'Requirement', 'ID'),
    matrix: fc.constantFrom(
      '### FR Coverage Matrix',
      '## FR Coverage Matrix',
      '#### Functional Requirements Coverage',
    ),
    summary: fc.constantFrom(
      '| ADR | Title | Status |',
      '| ID | Title | Status |',
      '| Title | Status |',
      '| a | b | c |',
    ),
  })
  .map(({ rows, line, gaps, heading, header, matrix, summary, decision, first }) =>
    [
      '# Plan',
      '',
      '## Architecture Decisions',
      '',
      decision,
      '',
      '**Status**: x',
      '',
      '### Architecture Decisions Summary',
      '',
      summary,
      summary.replace(/[^|]+/g, '---'),
      summary.replace(/ID|ADR/, 'ADR-007'),
      '',
      heading,
      '',
      matrix,
      '',
      `| ${first} | Requirement Summary | ADR | Task | Test | Status |`,
      '|---|---|---|---|---|---|',
      ...rows,
      '',
      `**FR Coverage**: ${line}`,
      '',
      ...(header === undefined ? [] : ['### Traceability Gaps', '']),
      ...(header ? [header, '|---|---|---|---|', ...gaps] : []),
      '',
      '### Impact Analysis',
      '',
      '| If This Changes... | Action Required |',
      '|---|---|',
      '| FR-001 | look |',
      '',
    ].join('\n'),
  );

describe('checking and fixing coverage and gaps', () => {
  it('judge alike: what is offered to be fixed is mended, and nothing else changes', () => {
    fc.assert(
      fc.property(plan, (text) => {
        const fixed = fix(text);
        expect(findingsIn(fixed).filter(({ fixable }) => fixable)).toEqual([]);
        expect(fix(fixed)).toBe(fixed);
        if (!findingsIn(text).some(({ fixable }) => fixable)) expect(fixed).toBe(text);
      }),
      { numRuns: 300 },
    );
  });
});
