import { describe, expect, it } from 'vitest';
import { diffOf, editText, type Making } from '../testing/edit-text';
import { sample } from '../testing/sample-text';
import * as operations from './operations';

const edited = (source: string, make: Making) => editText(source, 'architecture-decisions', make);
const diff = (source: string, make: Making) => diffOf(source, edited(source, make));

const block = (id: string) => {
  const from = sample.indexOf(`### ${id}`);
  return sample.slice(from, sample.indexOf('\n\n---', from));
};
const rowOf = (id: string) => sample.split('\n').find((line) => line.startsWith(`| ${id} |`)) ?? '';

describe('adding a decision', () => {
  const make: Making = (value) =>
    operations.addDecision(value, { id: 'ADR-006', title: 'Retention' });

  it('writes a block after the last one and a row in the summary', () => {
    const lines = diff(sample, make);
    expect(lines.every((line) => line.startsWith('+'))).toBe(true);
    expect(lines[0]).toBe('+### ADR-006: Retention');
    expect(lines).toContain('+**Status**: Proposed');
    expect(lines).toContain('+#### Brainstorm-Curate Evidence');
    expect(lines.at(-2)).toBe('+| ADR-006 | Retention | Proposed |  |  | - |');
    expect(lines.at(-1)).toMatch(/^\+\| Orphan ADR \| ADR-006 \|/);
    expect(lines.filter((line) => line === '+---')).toHaveLength(1);
  });

  it('is the same with Windows line endings', () => {
    const windows = sample.replaceAll('\n', '\r\n');
    expect(edited(windows, make)).toBe(edited(sample, make).replaceAll('\n', '\r\n'));
  });

  it('puts the row where the block is', () => {
    const after = edited(sample, (value) =>
      operations.addDecision(value, { id: 'ADR-006', title: 'Retention', index: 0 }),
    );
    expect(after).toContain('| ADR-006 | Retention | Proposed |  |  | - |\n| ADR-001 | Durable');
    expect(after).toContain('\n\n---\n\n### ADR-001: Durable');
  });

  it('computes its sums, its count and its choice as it is scored', () => {
    const path = ['decisions', '5', 'evidence', 'matrix', 'criteria'];
    const scored = edited(edited(sample, make), () =>
      [0, 1, 2, 3].flatMap((criterion) =>
        [0, 1, 2].map((option) => ({
          type: 'set' as const,
          path: [...path, String(criterion), 'scores', String(option)],
          value: 5 + option,
        })),
      ),
    );
    expect(scored).toContain('| **Weighted Score** | | **40** | **48** | **56** |');
    expect(scored).toContain('**Selected**: Option 3 (highest weighted score)');
    expect(scored).toContain('**Options Generated**: 3');
  });
});

describe('a copy of a decision', () => {
  const after = edited(sample, (value) => operations.duplicateDecision(value, 1, 'ADR-006'));

  it('has all its text under the new id, but for the record of the original', () => {
    const original = block('ADR-002');
    const copy = original
      .replace('ADR-002: Push', 'ADR-006: Push')
      .replace(/(\*\*Full ADR\*\*:) .*/, '$1 -');
    expect(copy).not.toContain('ADR-002');
    expect(after).toContain(`${original}\n\n---\n\n${copy}\n\n---\n\n### ADR-003`);
  });

  it('has a row of its own, and nothing else changes', () => {
    const row = rowOf('ADR-002')
      .replace('| ADR-002 |', '| ADR-006 |')
      .replace(/\[ADR-002\]\(\S+\)/, '-');
    expect(after).toContain(`${rowOf('ADR-002')}\n${row}\n${rowOf('ADR-003')}`);
    expect(diffOf(sample, after).every((line) => line.startsWith('+'))).toBe(true);
  });
});

describe('removing a decision', () => {
  it('takes block and row away', () => {
    const after = edited(sample, (value) => operations.removeDecision(value, 2));
    expect(after).toBe(
      sample.replace(`${block('ADR-003')}\n\n---\n\n`, '').replace(`${rowOf('ADR-003')}\n`, ''),
    );
  });

  it('takes the last one with the rule before it', () => {
    const after = edited(sample, (value) => operations.removeDecision(value, 4));
    expect(after).toBe(
      sample.replace(`\n\n---\n\n${block('ADR-005')}`, '').replace(`${rowOf('ADR-005')}\n`, ''),
    );
  });
});

describe('moving a decision', () => {
  it('moves its bytes and its row', () => {
    const after = edited(sample, (value) => operations.moveDecision(value, 0, 1));
    expect(after).toContain(
      `${block('ADR-002')}\n\n---\n\n${block('ADR-001')}\n\n---\n\n### ADR-003`,
    );
    expect(after).toContain(`${rowOf('ADR-002')}\n${rowOf('ADR-001')}\n${rowOf('ADR-003')}`);
    expect(edited(after, (value) => operations.moveDecision(value, 1, 0))).toBe(sample);
  });
});

describe('evidence', () => {
  it('gets a matrix', () => {
    const lines = diff(sample, (value) => operations.addMatrix(value, 4));
    expect(lines.slice(0, 3)).toEqual([
      '+| Criterion | Weight | Opt 1: | Opt 2: | Opt 3: |',
      '+|-----------|--------|--------|--------|--------|',
      '+| Team Expertise | 3x |  |  |  |',
    ]);
    expect(diff(sample, (value) => operations.addMatrix(value, 0))).toEqual([]);
  });
});
