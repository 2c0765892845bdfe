import { describe, expect, it } from 'vitest';
import { editPlan } from '@/plan/edit';
import type { Operation } from '@/plan/operation';
import { sections } from '..';
import { diffOf, editText, fixText, planOf, textOfPlan } from '../testing/edit-text';
import { sample } from '../testing/sample-text';

const set = (path: string, value: string | readonly string[]): Operation => ({
  type: 'set',
  path: path.split('/'),
  value,
});
const edited = (source: string, ...operations: Operation[]) =>
  editText(source, 'requirements-traceability', () => operations);
const diff = (source: string, ...operations: Operation[]) =>
  diffOf(source, edited(source, ...operations));
/** The diff without the padding of cells. */
const closed = (lines: readonly string[]) => lines.map((line) => line.replace(/ +/g, ' '));

/** The sample after an edit in another section. */
function elsewhere(source: string, operation: Operation): string {
  const edit = editPlan(planOf(source), [operation], sections);
  if (!edit.ok) throw new Error(edit.error.message);
  return textOfPlan(edit.value.plan);
}

it('the sample is right as it is', () => {
  expect(fixText(sample)).toBe(sample);
});

describe('a decision for the last open requirement', () => {
  it('turns its status and the coverage, and nothing else', () => {
    expect(closed(diff(sample, set('functional/rows/FR-009/decisions', ['ADR-002'])))).toEqual([
      '-| FR-009 | Quiet hours for results that are not critical | - | T-016 | TEST-009 | ⚠ No ADR |',
      '+| FR-009 | Quiet hours for results that are not critical | ADR-002 | T-016 | TEST-009 | ✓ Covered |',
      '-**FR Coverage**: 9/10 (90%) — Target: ≥90%',
      '+**FR Coverage**: 10/10 (100%) — Target: ≥90%',
    ]);
  });
});

describe('a task that goes', () => {
  it('opens the row and, when no decision is left either, a gap', () => {
    const changes = diff(sample, set('functional/rows/FR-009/tasks', '-'));
    expect(closed(changes).filter((line) => line.startsWith('+'))).toEqual([
      '+| FR-009 | Quiet hours for results that are not critical | - | - | TEST-009 | ⚠ No ADR or task |',
      '+| Orphan FR | FR-009 | No ADR or Task reference | |',
    ]);
  });
});

describe('a test', () => {
  it('closes its gap; the table stays', () => {
    const changes = closed(diff(sample, set('functional/rows/FR-010/tests', ['TEST-010'])));
    expect(changes).toHaveLength(3);
    expect(changes[2]).toMatch(/^-\| Missing Test \| FR-010 \|/);
  });

  it('that is missing opens one after the others', () => {
    const changes = closed(diff(sample, set('functional/rows/FR-002/tests', '-')));
    expect(changes[2]).toBe('+| Missing Test | FR-002 | No expected test coverage | |');
    const order = edited(sample, set('functional/rows/FR-002/tests', '-'));
    expect(order.indexOf('| Missing Test | FR-002')).toBeLessThan(
      order.indexOf('| Missing Test | FR-010'),
    );
  });
});

describe('a row', () => {
  const row = { id: 'FR-011', summary: 'Print', decisions: '', tasks: '', tests: '', status: '' };

  it('that is added is counted, judged and has its gaps listed', () => {
    const insert: Operation = {
      type: 'insert',
      path: ['functional', 'rows'],
      index: 10,
      value: row,
    };
    expect(closed(diff(sample, insert)).filter((line) => line.startsWith('+'))).toEqual([
      '+| FR-011 | Print | | | | ⚠ No ADR or task |',
      '+**FR Coverage**: 9/11 (82%) — Target: ≥90%',
      '+| Orphan FR | FR-011 | No ADR or Task reference | |',
      '+| Missing Test | FR-011 | No expected test coverage | |',
    ]);
  });

  it('that goes takes its gap with it', () => {
    const changes = diff(sample, { type: 'remove', path: ['functional', 'rows'], index: 9 });
    expect(closed(changes)).toEqual([
      '-| FR-010 | Audit export for the data protection officer | ADR-003 | T-017 | - | ✓ Covered |',
      '-**FR Coverage**: 9/10 (90%) — Target: ≥90%',
      '+**FR Coverage**: 8/9 (89%) — Target: ≥90%',
      expect.stringContaining('-| Missing Test | FR-010'),
    ]);
  });

  it('whose id is renamed keeps its gap and its resolution', () => {
    const changes = diff(sample, set('functional/rows/FR-010/id', 'FR-100'));
    expect(changes.filter((line) => line.includes('Missing Test'))).toHaveLength(2);
    expect(changes.find((line) => line.startsWith('+| Missing Test'))).toContain('2026-12-11');
  });
});

describe('monitoring', () => {
  it('decides on the status and the coverage of a non-functional requirement', () => {
    const changes = diff(sample, set('nonFunctional/rows/NFR-SEC-003/monitoring', 'Fuzzing in CI'));
    expect(closed(changes)).toEqual([
      '-| NFR-SEC-003 | Input validation | - | - | - | ⚠ No monitoring |',
      '+| NFR-SEC-003 | Input validation | - | Fuzzing in CI | - | ✓ Planned |',
      '-**NFR Coverage**: 13/14 (93%)',
      '+**NFR Coverage**: 14/14 (100%)',
    ]);
  });
});

describe('a decision without a requirement', () => {
  const path = ['sections', 'architecture-decisions', 'value', 'decisions', 'ADR-004'];
  const unlink: Operation = { type: 'set', path: [...path, 'requirements'], value: '' };

  it('is no gap while a matrix cites it', () => {
    expect(elsewhere(sample, unlink)).not.toContain('Orphan ADR');
  });

  it('is a gap when no row cites it, and none when it is linked again', () => {
    const bare = sample.replaceAll(/^\| (?:N?FR-).*$/gm, (row) =>
      row.replace('ADR-004', 'ADR-001'),
    );
    const orphan = elsewhere(bare, unlink);
    expect(orphan).toMatch(/^\| Orphan ADR \| ADR-004 \| No FR linkage \| +\|$/m);
    expect(fixText(orphan)).toBe(orphan);
    const linked = elsewhere(orphan, {
      type: 'set',
      path: [...path, 'requirements'],
      value: ['FR-003'],
    });
    expect(linked).not.toContain('Orphan ADR');
  });
});

describe('a mistake in the file', () => {
  const wrong = sample
    .replace('9/10 (90%)', '10/10 (90%)')
    .replace('| ⚠ No ADR |', '| ✓ Covered |')
    .replace('93%', '92.86%')
    .replace('| Missing Test | FR-010 |', '| Missing Test | FR-009 |');

  it('stays when something else is edited', () => {
    const after = edited(wrong, set('impact/rows/0/action', 'Repeat the exercise'));
    expect(diffOf(wrong, after)).toHaveLength(2);
  });

  it('is mended by a fix; what is right to the decimals printed is not', () => {
    const fixed = fixText(wrong);
    expect(fixed).toContain('**FR Coverage**: 9/10 (90%)');
    expect(fixed).toContain('**NFR Coverage**: 13/14 (92.86%)');
    expect(fixed).toContain('⚠ No ADR');
    expect(closed(fixed.split('\n'))).toContain(
      '| Missing Test | FR-010 | No expected test coverage | |',
    );
    expect(fixText(fixed)).toBe(fixed);
  });

  it('a row “None” goes when there is a gap', () => {
    const none = sample.replace(/^\| Missing Test .*$/m, '| None | - | - | - |');
    expect(fixText(none)).not.toContain('| None |');
    const right = none.replace(/(\| T-017 \|) - /, '$1 TEST-010 ');
    expect(fixText(right)).toBe(right);
  });

  it('a wrong sum beside a wrong status is of the cells, not of the status', () => {
    expect(fixText(sample.replace('✓ Covered', '⚠ No task'))).toBe(sample);
  });
});

describe('a template’s braces', () => {
  const open = sample.replace('9/10 (90%)', '{covered}/{total} ({percentage}%)');

  it('stay in a fix', () => {
    expect(fixText(open)).toBe(open);
  });

  it('are filled when the rows are edited', () => {
    const after = edited(open, set('functional/rows/FR-009/decisions', ['ADR-002']));
    expect(after).toContain('**FR Coverage**: 10/10 (100%) — Target: ≥90%');
  });
});

describe('columns by names of a plan’s own', () => {
  const own = sample
    .replace('ADR-xxx', 'ADRs (accepted)')
    .replace('TASK-xxx (planned)', 'TASK (planned)')
    .replace('TEST-xxx (expected)', 'Test ids');

  it('count as the checks count them', () => {
    expect(own).not.toBe(sample);
    expect(fixText(own)).toBe(own);
    const edit = set('functional/rows/FR-009/decisions', ['ADR-002']);
    expect(closed(diff(own, edit)).at(-1)).toBe('+**FR Coverage**: 10/10 (100%) — Target: ≥90%');
  });
});
