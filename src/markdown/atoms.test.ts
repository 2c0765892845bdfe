import { Text } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import { atomsOf } from './atoms';
import { openDocument } from './document';
import { corpusFiles, textOf } from './testing/corpus';
import { openOne } from './testing/open-text';

const atoms = (source: string) =>
  openOne(source).atoms.map(({ context, value }) => [context, value]);

describe('the atoms of a text', () => {
  it.each<[string, [string, string][]]>([
    ['# A title #\n', [['heading', 'A title']]],
    ['#\n', [['heading', '']]],
    ['Two\nlines\n---\n', [['heading', 'Two\nlines']]],
    ['\\# no heading\n', [['text', '# no heading']]],
    ['a\n  indented\n', [['text', 'a\nindented']]],
    ['**K**: v  \n', [['field', 'v']]],
    ['**K**:\n', [['field', '']]],
    ['**K**: one\ntwo\n', [['field', 'one\ntwo']]],
    ['**K**:\n\\- no item\n', [['field', '- no item']]],
    [
      '**A**: x | **B**:\n',
      [
        ['field', 'x'],
        ['field', ''],
      ],
    ],
    ['__K__：v\n', [['field', 'v']]],
    [
      '- a\n-\n  - b\n',
      [
        ['item', 'a'],
        ['item', ''],
        ['item', 'b'],
      ],
    ],
    [
      '- [x] done\n- [ ] open\n',
      [
        ['box', 'x'],
        ['item', 'done'],
        ['box', ' '],
        ['item', 'open'],
      ],
    ],
    ['1. a\n   goes on\n', [['item', 'a\ngoes on']]],
    ['```js\nx\n\ny\n```\n', [['fence', 'x\n\ny']]],
    ['```\n```\n', [['fence', '']]],
    ['  ```\n  x\n    y\n  ```\n', [['fence', 'x\n  y']]],
    ['> raw\n', [['raw', '> raw']]],
  ])('%j', (source, wanted) => {
    expect(atoms(source)).toEqual(wanted);
  });

  it('are the cells of a table, row by row, header first', () => {
    expect(atoms('| a | b |\n|---|---|\n| 1 | x \\| y |\n| 2 |\n')).toEqual([
      ['cell', 'a'],
      ['cell', 'b'],
      ['cell', '1'],
      ['cell', 'x | y'],
      ['cell', '2'],
    ]);
  });

  it('read what an escape stands for, and keep every other backslash', () => {
    expect(atoms('a \\<!-- b \\d+ \\*\n')).toEqual([['text', 'a <!-- b \\d+ \\*']]);
    expect(atoms('1\\. not a list\n')).toEqual([['text', '1. not a list']]);
    expect(atoms('\\text\n')).toEqual([['text', '\\text']]);
  });

  const files = corpusFiles('corpus/plans', 'corpus/adrs', 'templates');
  it.runIf(files.length > 0)('do not overlap and keep their order, in real files', () => {
    for (const file of files) {
      const { chunks } = openDocument(Text.of(textOf(file).split('\n')));
      for (const chunk of chunks) {
        let end = 0;
        for (const { from, to } of atomsOf(chunk)) {
          expect(from, file.name).toBeGreaterThanOrEqual(end);
          expect(to, file.name).toBeGreaterThanOrEqual(from);
          end = to;
        }
        expect(end).toBeLessThanOrEqual(chunk.source.length);
      }
    }
  });
});
