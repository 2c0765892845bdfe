import { describe, expect, it } from 'vitest';
import * as kinds from '../kinds';
import { oneSection } from '../testing/one-section';
import { labelled } from './labelled';
import { labelledRows } from './labelled-rows';
import { labelledFields, labelledList } from './lists';
import { matrix } from './matrix';
import { column, rows } from './rows';

const columns = { name: column('Name', kinds.text), score: column('Score', kinds.number(0, 10)) };
const parts = {
  status: labelled('Status', kinds.text),
  tasks: labelledList('Tasks', { tasks: true }),
  why: labelledFields('Why Not'),
  table: labelledRows('Table', columns),
  end: labelled('End', kinds.text),
};
const insert = (body: string, key: string, value: Parameters<typeof inserted>[2]) =>
  inserted(body, key, value);

function inserted(
  body: string,
  key: string,
  value: string | { [key: string]: string | number | boolean },
) {
  return oneSection(parts, body).after({ type: 'insert', path: [key], index: 0, value });
}

describe('a list that is absent', () => {
  it('is written under its label, where that is there', () => {
    expect(insert('**Tasks**:\n\n**End**: x\n', 'tasks', 'do')).toBe(
      '**Tasks**:\n- [ ] do\n\n**End**: x\n',
    );
    expect(insert('**Why Not**:\n', 'why', { name: 'A', text: 'slow' })).toMatch(
      /^\*\*Why Not\*\*:\n+- \*\*A\*\*: slow\n$/,
    );
  });

  it('is written within the bullet that its label is', () => {
    expect(insert('- **Status**: a\n- **Tasks**:\n- **End**: x\n', 'tasks', 'do')).toBe(
      '- **Status**: a\n- **Tasks**:\n  - [ ] do\n- **End**: x\n',
    );
    const body = '* **Tasks**:\n    1. one\n* **End**: x\n';
    expect(oneSection(parts, body).value).toMatchObject({ tasks: [{ text: 'one' }], end: 'x' });
    expect(insert(body, 'tasks', 'do')).toBe(body.replace('    1', '    1. do\n    1'));
  });

  it('is written with its label between its neighbours', () => {
    expect(insert('**Status**: a\n\n**End**: x\n', 'tasks', { text: 'do', done: true })).toBe(
      '**Status**: a\n\n**Tasks**:\n- [x] do\n\n**End**: x\n',
    );
    expect(insert('**End**: x\n', 'why', { name: '', text: 'slow' })).toBe(
      '**Why Not**:\n- slow\n\n**End**: x\n',
    );
  });

  it('keeps the file’s line endings', () => {
    expect(insert('**Status**: a\r\n\r\n**End**: x\r\n', 'tasks', 'do')).toBe(
      '**Status**: a\r\n\r\n**Tasks**:\r\n- [ ] do\r\n\r\n**End**: x\r\n',
    );
  });

  it.each([
    ['tasks', 'a\nb', /one line/],
    ['tasks', '', /needs a text/],
    ['why', 'slow', /name and a text/],
    ['why', { name: 'a*b', text: '' }, /name and a text/],
    ['table', 'x', /each column/],
  ])('%s takes no %j', (key, value, message) => {
    expect(insert('**Status**: a\n', key, value)).toMatch(message);
  });

  it('does not displace a text that stands after its label', () => {
    expect(insert('**Tasks**: none\n', 'tasks', 'do')).toMatch(/already holds a text/);
  });
});

describe('a table that is absent', () => {
  const table = '| Name | Score |\n|------|-------|\n| a | 1 |';

  it('is written with its first row, under its label', () => {
    expect(insert('**Status**: a\n', 'table', { name: 'a', score: 1 })).toBe(
      `**Status**: a\n\n**Table**:\n\n${table}\n`,
    );
    expect(insert('**Table**:\n\n**End**: x\n', 'table', { name: 'a', score: 1 })).toBe(
      `**Table**:\n\n${table}\n\n**End**: x\n`,
    );
  });

  it('escapes what stands in its cells', () => {
    expect(insert('', 'table', { name: 'a | b' })).toContain('| a \\| b |  |');
  });

  it('needs no label where it has none in the template', () => {
    const section = oneSection({ rows: rows('Rows', columns) }, '');
    const after = section.after({
      type: 'insert',
      path: ['rows'],
      index: 0,
      value: { name: 'a', score: 1 },
    });
    expect(after.trim()).toBe(table);
  });
});

describe('a matrix that is absent', () => {
  const section = oneSection(
    { status: labelled('Status', kinds.text), m: matrix('M') },
    '**Status**: a\n',
  );

  it('is written whole, with a row for its sums', () => {
    const value = {
      options: ['A', 'B'],
      criteria: [{ name: 'Cost', weight: '2x', scores: [3, 4] }],
    };
    expect(section.set('m', value)).toBe(
      [
        '**Status**: a',
        '',
        '| Criterion | Weight | A | B |',
        '|-----------|--------|---|---|',
        '| Cost | 2x | 3 | 4 |',
        '| **Weighted Score** |  | **—** | **—** |',
        '',
      ].join('\n'),
    );
  });

  it('compares one option at least', () => {
    expect(section.set('m', { options: [], criteria: [{ name: 'x' }] })).toMatch(/one option/);
  });
});
