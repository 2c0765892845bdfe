import { describe, expect, it } from 'vitest';
import { diffOf, editText, planOf, sectionValue } from '../testing/edit-text';
import { sample } from '../testing/sample-text';
import { decisionStatus, successorIn } from './status';
import { supersede, supersedeWithNew, supersessions, unclaim } from './supersession';

const id = 'architecture-decisions';
const found = (text: string) => supersessions(sectionValue(planOf(text), id));

describe('a status', () => {
  it.each([
    ['Superseded by ADR-003', 'ADR-003'],
    ['superseded by [ADR-003](adrs/ADR-003-x.md)', 'ADR-003'],
    ['Superseded', undefined],
    ['Accepted', undefined],
  ])('%s names the successor %s and is known', (status, successor) => {
    expect(successorIn(status)).toBe(successor);
    expect(decisionStatus.problem(status)).toBeUndefined();
  });

  it('that is none of the words is flagged', () => {
    expect(decisionStatus.problem('Superceded by ADR-003')).toContain('is none of');
  });
});

describe('a decision that takes the place of another', () => {
  it('is written at both ends and in the summary', () => {
    const after = editText(sample, id, (value) => supersede(value, 'ADR-001', 'ADR-003'));
    expect(diffOf(sample, after)).toEqual([
      '-**Status**: Accepted',
      '+**Status**: Superseded by ADR-003',
      '+**Supersedes**: ADR-001',
      '+',
      '-| ADR-001 | Durable work queue between ingest and delivery | Accepted | High | FR-001, FR-002, FR-008, NFR-PERF-001, NFR-PERF-003, NFR-REL-004 | [ADR-001](adrs/ADR-001-work-queue.md) |',
      '+| ADR-001 | Durable work queue between ingest and delivery | Superseded by ADR-003 | High | FR-001, FR-002, FR-008, NFR-PERF-001, NFR-PERF-003, NFR-REL-004 | [ADR-001](adrs/ADR-001-work-queue.md) |',
    ]);
    expect(found(after)).toEqual([{ old: 'ADR-001', successor: 'ADR-003' }]);
  });

  it('can be a new one', () => {
    const after = editText(sample, id, (value) => supersedeWithNew(value, 'ADR-002', 'ADR-006'));
    expect(after).toContain('### ADR-006:\n\n**Status**: Proposed\n\n**Supersedes**: ADR-002\n');
    expect(after).toContain('| ADR-006 |');
    expect(found(after)).toEqual([{ old: 'ADR-002', successor: 'ADR-006' }]);
  });

  it('is taken out at the other end where the status says otherwise', () => {
    const once = editText(sample, id, (value) => supersede(value, 'ADR-001', 'ADR-003'));
    const other = editText(once, id, (value) => supersede(value, 'ADR-001', 'ADR-004'));
    expect(found(other)).toEqual([{ old: 'ADR-001', successor: 'ADR-004' }]);
    expect(other.match(/Supersedes/g)).toHaveLength(1);
    const several = editText(once, id, (value) => supersede(value, 'ADR-002', 'ADR-003'));
    const back = editText(several, id, () => [
      { type: 'set', path: ['decisions', 'ADR-001', 'status'], value: 'Accepted' },
    ]);
    expect(back).toContain('**Supersedes**: ADR-002\n');
    expect(found(back)).toEqual([{ old: 'ADR-002', successor: 'ADR-003' }]);
    const none = editText(once, id, () => [
      { type: 'set', path: ['decisions', 'ADR-001', 'status'], value: 'Accepted' },
    ]);
    expect(none).toBe(sample);
  });

  it('goes with its label also from bullets, and leaves the label where it cannot go', () => {
    const drop = (text: string) =>
      editText(text, id, () => [
        { type: 'set', path: ['decisions', 'ADR-001', 'supersedes'], value: [] },
      ]);
    const plan = (lines: string) =>
      `# P\n\n## Architecture Decisions\n\n### ADR-001: A\n\n${lines}\n`;
    const first = '- **Status**: Accepted\n';
    const last = '- **Impact**: Low\n\n**Decision**:\nx';
    expect(drop(plan(`${first}- **Supersedes**: ADR-002\n${last}`))).toBe(plan(first + last));
    const end = `${first}- **Supersedes**: ADR-002\n\n**Decision**:\nx`;
    expect(drop(plan(end))).not.toContain('ADR-002');
    expect(drop(plan(end))).toContain('**Decision**:\nx');
  });

  it('can be taken out of the one that alone speaks of it', () => {
    const text = sample.replace(
      '**Status**: Accepted',
      '**Status**: Accepted\n\n**Supersedes**: ADR-002',
    );
    const after = editText(text, id, (value) => unclaim(value, 'ADR-002', 'ADR-001'));
    expect(found(after)).toEqual([]);
    expect(diffOf(text, after)).toEqual(['-**Supersedes**: ADR-002', '-']);
  });

  it('can take the place of several', () => {
    const once = editText(sample, id, (value) => supersede(value, 'ADR-001', 'ADR-003'));
    const twice = editText(once, id, (value) => supersede(value, 'ADR-002', 'ADR-003'));
    expect(twice).toContain('**Supersedes**: ADR-001, ADR-002');
  });

  it.each([
    [
      '**Status**: Accepted',
      '**Status**: Superseded by ADR-003',
      'supersedes',
      'ADR-001',
      'ADR-003',
    ],
    [
      '**Status**: Accepted',
      '**Status**: Superseded by ADR-099',
      'successor',
      'ADR-001',
      'ADR-099',
    ],
    [
      '**Status**: Accepted',
      '**Status**: Accepted\n\n**Supersedes**: ADR-002',
      'status',
      'ADR-002',
      'ADR-001',
    ],
    [
      '**Status**: Accepted',
      '**Status**: Accepted\n\n**Supersedes**: ADR-098',
      'old',
      'ADR-098',
      'ADR-001',
    ],
  ])('%s -> %s lacks the %s', (from, to, lacks, old, successor) => {
    const text = sample.replace(from, to);
    expect(found(text)).toEqual([{ old, successor, lacks }]);
    if (lacks === 'old' || lacks === 'successor') return;
    const mended = editText(text, id, (value) => supersede(value, old, successor));
    expect(found(mended)).toEqual([{ old, successor }]);
  });
});
