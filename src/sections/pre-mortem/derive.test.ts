import { describe, expect, it } from 'vitest';
import type { Operation } from '@/plan/operation';
import { diffOf, editText, fixText } from '../testing/edit-text';
import { sample } from '../testing/sample-text';

const set = (path: string, value: string): Operation => ({
  type: 'set',
  path: path.split('/'),
  value,
});
const edited = (source: string, ...operations: Operation[]) =>
  editText(source, 'pre-mortem', () => operations);
const diff = (source: string, ...operations: Operation[]) =>
  diffOf(source, edited(source, ...operations));

describe('a probability', () => {
  it('changes the score in its row and nothing else', () => {
    expect(diff(sample, set('summary/rows/FAIL-003/probability', 'H'))).toEqual([
      '-| FAIL-003 | A push service is down while a critical value waits  |   External    |      L      |   C    |     3      | Mitigating |',
      '+| FAIL-003 | A push service is down while a critical value waits  |   External    |      H      |   C    |     9      | Mitigating |',
    ]);
  });

  it('may be called a likelihood', () => {
    const other = sample.replace('Probability', 'Likelihood ');
    expect(diff(other, set('summary/rows/FAIL-003/probability', 'H'))).toEqual(
      diff(sample, set('summary/rows/FAIL-003/probability', 'H')),
    );
  });

  it('leaves the wrong score of another row, which a fix mends', () => {
    const wrong = sample.replace(
      '|      M      |   C    |     6  ',
      '|      M      |   C    |     5  ',
    );
    const after = edited(wrong, set('summary/rows/FAIL-003/probability', 'H'));
    expect(diffOf(wrong, after)).toHaveLength(2);
    expect(fixText(wrong)).toBe(sample);
  });

  it('does not overwrite a score that is set by hand with it', () => {
    const after = edited(
      sample,
      set('summary/rows/FAIL-003/score', '7'),
      set('summary/rows/FAIL-003/probability', 'H'),
    );
    expect(diffOf(sample, after).at(-1)).toMatch(/\| +7 +\| Mitigating \|$/);
  });
});

describe('a category', () => {
  it('that no other row has switches its box', () => {
    expect(diff(sample, set('summary/rows/FAIL-003/category', 'Technical'))).toContain(
      '+**Category Coverage**: ☑ Technical ☑ Integration ☑ Team/Resource ☐ External',
    );
  });

  it('that another row has leaves the boxes', () => {
    expect(diff(sample, set('summary/rows/FAIL-002/category', 'Technical'))).toHaveLength(2);
  });
});

describe('a failure mode', () => {
  const title = 'Dead rows slow the work queue at the morning peak';

  it('renames the heading that said the same', () => {
    const changes = diff(sample, set('summary/rows/FAIL-001/mode', 'Dead rows'));
    expect(changes.slice(2)).toEqual([`-### FAIL-001: ${title}`, '+### FAIL-001: Dead rows']);
  });

  it('follows its heading', () => {
    const changes = diff(sample, set('scenarios/FAIL-001/title', 'Dead rows'));
    expect(changes).toHaveLength(4);
    expect(changes[1]).toMatch(/^\+\| FAIL-001 \| Dead rows +\|/);
  });

  it('leaves a heading of its own', () => {
    const other = sample.replace(`### FAIL-001: ${title}`, '### FAIL-001: Queue');
    expect(diff(other, set('summary/rows/FAIL-001/mode', 'Dead rows'))).toHaveLength(2);
  });
});

describe('the formula', () => {
  it('may be emptied, and takes a text again', () => {
    const lead = '**Risk Score** =';
    const line = sample.split('\n').find((other) => other.startsWith(lead)) ?? '';
    const emptied = edited(sample, set('summary/formula', ''));
    expect(diffOf(sample, emptied)).toEqual([`-${line}`, `+${lead}`]);
    expect(edited(emptied, set('summary/formula', line.slice(lead.length + 1)))).toBe(sample);
  });
});
