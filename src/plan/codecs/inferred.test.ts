import { describe, expect, it } from 'vitest';
import { oneSection } from '../testing/one-section';
import type { Json } from '../value';

const section = (body: string) => oneSection({}, body);

describe('what no codec knows', () => {
  it.each([
    ['text\nmore\n', { kind: 'prose', text: 'text\nmore' }],
    ['text\n\nmore  \nand more\n', { kind: 'prose', text: 'text\n\nmore  \nand more' }],
    [
      '**A**: x\n**A**: y\n',
      {
        kind: 'fields',
        fields: [
          { label: 'A', value: 'x' },
          { label: 'A', value: 'y' },
        ],
      },
    ],
    [
      '| a | | a |\n|---|---|---|\n| 1 |\n| 1 | 2 | 3 | 4 |\n',
      {
        kind: 'table',
        columns: ['a', '', 'a'],
        rows: [
          ['1', '', ''],
          ['1', '2', '3', '4'],
        ],
      },
    ],
    [
      '1. a\n   - b\n',
      {
        kind: 'list',
        ordered: true,
        items: [
          { level: 0, text: 'a' },
          { level: 1, ordered: false, text: 'b' },
        ],
      },
    ],
    ['- [ ] a\n', { kind: 'tasks', ordered: false, items: [{ level: 0, text: 'a', done: false }] }],
    ['```js\nx\n```\n', { kind: 'fence', info: 'js', text: 'x' }],
    ['> q\n', { kind: 'raw', what: 'quote', text: '> q' }],
    ['<!-- c -->\n', { kind: 'raw', what: 'comment', text: '<!-- c -->' }],
  ])('%j', (body, block) => {
    expect(section(body).value).toEqual({ blocks: [block], subsections: [] });
  });

  it('is shown under its sub-headings', () => {
    expect(section('text\n\n### A\n\n- a\n\n#### B\n').value).toEqual({
      blocks: [{ kind: 'prose', text: 'text' }],
      subsections: [
        {
          heading: 'A',
          level: 3,
          blocks: [{ kind: 'list', ordered: false, items: [{ level: 0, text: 'a' }] }],
        },
        { heading: 'B', level: 4, blocks: [] },
      ],
    });
  });

  it.each([
    ['text\n', 'blocks/0/text', '# x', '\\# x\n'],
    ['One.\n', 'blocks/0/text', 'One.\n\nTwo.', 'One.\n\nTwo.\n'],
    ['One.\n\n  Two.\nIt.\n', 'blocks/0/text', 'One.\n\nTwo.\n2.', 'One.\n\n  Two.\n2.\n'],
    ['One.\n\nTwo.\n\nThree.\n', 'blocks/0/text', 'One.\n\nThree.', 'One.\n\nThree.\n'],
    ['**B** b\n\nTwo.\n', 'blocks/0/text', '**B** b\n\n- x', '**B** b\n\n\\- x\n'],
    ['One.\r\n\nTwo.\n', 'blocks/0/text', 'One.\n\nThree.', 'One.\r\n\nThree.\n'],
    ['**A**: x\n', 'blocks/0/fields/0/value', 'y', '**A**: y\n'],
    ['| a |\n|---|\n| 1 |\n', 'blocks/0/rows/0/0', '2', '| a |\n|---|\n| 2 |\n'],
    ['| a |\n|---|\n| 1 |\n', 'blocks/0/columns/0', 'b', '| b |\n|---|\n| 1 |\n'],
    ['- a\n  - b\n', 'blocks/0/items/1/text', 'c', '- a\n  - c\n'],
    ['- [ ] a\n', 'blocks/0/items/0/done', true, '- [x] a\n'],
    ['```\nx\n```\n', 'blocks/0/text', 'y\n\nz', '```\ny\n\nz\n```\n'],
    ['> q\n', 'blocks/0/text', '> r\n> s', '> r\n> s\n'],
    ['### A\n\ntext\n', 'subsections/0/blocks/0/text', 'x', '### A\n\nx\n'],
    ['### A ✅\n\ntext\n', 'subsections/0/heading', 'A ❌', '### A ❌\n\ntext\n'],
  ])('%j takes %s', (body, path, value, wanted) => {
    expect(section(body).set(path, value)).toBe(wanted);
  });

  it('has sub-headings that are added on the level of the first', () => {
    const { after: run } = section('#### A\n\na\n');
    const path = ['subsections'];
    const insert = (index: number, value: Json) => run({ type: 'insert', path, index, value });
    expect(insert(1, 'B')).toBe('#### A\n\na\n\n#### B\n');
    expect(insert(0, 'B #1')).toBe('#### B #1\n\n#### A\n\na\n');
    expect(section('text\n').after({ type: 'insert', path, index: 0, value: 'A' })).toBe(
      'text\n\n### A\n',
    );
    for (const value of ['', 'B\n\nb', 'B #', { heading: 'B' }])
      expect(insert(1, value)).toMatch(/on one line/);
  });

  it('has rows and columns that are added, removed and moved', () => {
    const body = '| a | b |\n|---|---|\n| 1 | 2 |\n';
    const { after: run } = section(body);
    const rows = ['blocks', '0', 'rows'];
    const columns = ['blocks', '0', 'columns'];
    expect(run({ type: 'insert', path: rows, index: 1, value: ['3', '4'] })).toBe(
      `${body}| 3 | 4 |\n`,
    );
    expect(run({ type: 'insert', path: rows, index: 0, value: ['3'] })).toBe(
      body.replace('| 1', '| 3 |   |\n| 1'),
    );
    expect(run({ type: 'insert', path: rows, index: 0, value: [3] })).toMatch(/list of texts/);
    expect(run({ type: 'insert', path: columns, index: 0, value: 'x' })).toBe(
      '| x | a | b |\n|---|---|---|\n|  | 1 | 2 |\n',
    );
    expect(run({ type: 'insert', path: columns, index: 0, value: 1 })).toMatch(/its name/);
    expect(run({ type: 'remove', path: columns, index: 0 })).toBe('| b |\n|---|\n| 2 |\n');
    expect(run({ type: 'move', path: columns, index: 0, to: 1 })).toBe(
      '| b | a |\n|---|---|\n| 2 | 1 |\n',
    );
  });

  it('say of a list where its numbers start, and which items have none', () => {
    const source = '3. a\n   - b\n   - c\n4. d\n';
    const { value, set } = section(source);
    expect(value['blocks']).toEqual([
      {
        kind: 'list',
        ordered: true,
        start: 3,
        items: [
          { level: 0, text: 'a' },
          { level: 1, text: 'b', ordered: false },
          { level: 1, text: 'c', ordered: false },
          { level: 0, text: 'd' },
        ],
      },
    ]);
    expect(set('blocks/0/items/2/text', 'x')).toBe(source.replace('c', 'x'));
  });

  it.each([
    ['a\n\n- b\n\nc\n', 0, '- b\n\nc\n'],
    ['a\n\n- b\n\nc\n', 1, 'a\n\nc\n'],
    ['a\n\n- b\n\nc\n', 2, 'a\n\n- b\n'],
    ['a\n\n- b\n\nc', 2, 'a\n\n- b'],
    ['a\n\nb\n\n### C\n', 0, '### C\n'],
  ])('goes with one blank line: %j without %i', (source, index, left) => {
    expect(section(source).after({ type: 'remove', path: ['blocks'], index })).toBe(left);
  });

  it('stays where what stands around would be read otherwise without it', () => {
    const run = section('- a\n\nb\n\n    c\n').after({
      type: 'remove',
      path: ['blocks'],
      index: 1,
    });
    expect(run).toMatch(/read what stands around/);
  });
});
