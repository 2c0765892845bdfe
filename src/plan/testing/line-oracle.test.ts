import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedLines, expectedAfterCell, expectedAfterValue, spellsItself } from './expected-edit';
import { filledPlan } from './filled-plan';
import { labelledLines, listItems, type OraclePlace, tableCells } from './line-oracle';
import { hostileValue } from './values';

const corpus = resolve(import.meta.dirname, '../../../../shared/corpus/plans');
const corpusPlans = existsSync(corpus)
  ? readdirSync(corpus).map((name) => readFileSync(resolve(corpus, name), 'utf8'))
  : [];
if (corpusPlans.length === 0) console.warn(`No corpus at ${corpus}: its tests do not run.`);

describe('tableCells', () => {
  const table =
    '## T\n\n| ID | Name    |\n|----|---------|\n| A  | x \\| y  |\n| B  |         |\n\nEnd\n';

  it('finds every cell below the header with its place', () => {
    expect(
      tableCells(table).map(({ line, index, header, value }) => [line, index, header, value]),
    ).toEqual([
      [5, 0, 'ID', 'A'],
      [5, 1, 'Name', 'x | y'],
      [6, 0, 'ID', 'B'],
      [6, 1, 'Name', ''],
    ]);
  });

  it('counts columns within the line, carriage returns aside', () => {
    const lines = table.split('\n');
    for (const { line, from, to, value } of tableCells(table.replaceAll('\n', '\r\n')))
      expect(lines[line - 1]?.slice(from, to).replaceAll('\\|', '|')).toBe(value);
  });

  it.each([
    ['a fence', '```\n| a |\n|---|\n| b |\n```\n'],
    ['a fence in a list', '- x\n  ```\n| a |\n|---|\n| b |\n  ```\n'],
    ['a comment', '<!-- c\n| a |\n|---|\n| b |\n-->\n'],
    ['details', '<details>\n| a |\n|---|\n| b |\n'],
    ['pre', '<pre>\n\n| a |\n|---|\n| b |\n</pre>\n'],
    ['a quote', '> | a |\n> |---|\n> | b |\n'],
    ['an indented block', '    | a |\n    |---|\n    | b |\n'],
    ['front matter', '---\n| a |\n|---|\n| b |\n---\n'],
    ['a table with a ragged row', '| a | b |\n|---|---|\n| c |\n'],
    ['a table that runs into text', '| a |\n|---|\n| b |\ntext\n'],
  ])('leaves %s alone', (_, text) => {
    expect(tableCells(text)).toEqual([]);
  });
});

describe('labelledLines', () => {
  it('finds labels with the colon outside or inside', () => {
    const text = '# T\n\n**A**: one\n**B:** two words  \n\n**C**: `three`\n\n**D**:\nbelow\n';
    expect(labelledLines(text).map(({ line, label, value }) => [line, label, value])).toEqual([
      [3, 'A', 'one'],
      [4, 'B', 'two words'],
    ]);
  });

  it.each([
    ['a value that runs on', '**A**: one\ntwo\n'],
    ['two keys on a line', '**A**: one | **B**: two\n'],
    ['a label after text', 'text\n**A**: one\n'],
    ['an empty value', '**A**: \n'],
    ['labels that run on from a list', '- x\n**A**: one\n**B**: two\n'],
    ['a heading by underline', '**A**: one\n---\n'],
  ])('leaves %s alone', (_, text) => {
    expect(labelledLines(text)).toEqual([]);
  });
});

describe('listItems', () => {
  it('finds plain items and tasks', () => {
    const text = '- one\n- two words\n\n- [ ] do\n- [x] done  \n';
    expect(listItems(text).map(({ line, value, task }) => [line, value, task])).toEqual([
      [1, 'one', false],
      [2, 'two words', false],
      [4, 'do', true],
      [5, 'done', true],
    ]);
  });

  it.each([
    ['a label', '- **A**: one\n'],
    ['an item that goes on', '- one\n  two\n'],
    ['an item with a paragraph', '- one\n\n  two\n'],
    ['an item with children', '- one\n  - two\n'],
    ['items under a paragraph', 'text\n- one\n'],
  ])('leaves %s alone', (_, text) => {
    expect(listItems(text)).toEqual([]);
  });
});

describe('expectedAfterCell', () => {
  const edit = (row: string, value: string, column = 0, dashes = '|-----|---|') => {
    const text = `| a   | b |\n${dashes}\n${row}\n`;
    const cell = tableCells(text)[column];
    return cell && expectedAfterCell(text, cell, value)?.split('\n')[2];
  };

  it.each([
    ['| one | x |', 'six', '| six | x |'],
    ['| one | x |', 'seven', '| seven | x |'],
    ['| one | x |', 'b', '| b   | x |'],
    ['| o   | x |', 'two', '| two | x |'],
    ['|  o  | x |', 'to', '|  to | x |'],
    ['| one | x |', 'a | b', '| a \\| b | x |'],
    ['|one|x|', 'b', '|b|x|'],
    ['|     | x |', 'b', '| b   | x |'],
    ['||x|', 'b', '| b |x|'],
  ])('%s set to %s is %s', (row, value, wanted) => {
    expect(edit(row, value)).toBe(wanted);
  });

  it('keeps one blank where the column is not padded', () => {
    expect(edit('| one | x |', 'b', 0, '|---|---|')).toBe('| b | x |');
  });

  it('does not judge what needs escaping or cannot stand in a cell', () => {
    for (const value of ['', ' a', 'a\nb', 'a\\', '<!--', '**a**', '# a', '1. a', '`'])
      expect(edit('| one | x |', value)).toBeUndefined();
  });
});

describe('changedLines', () => {
  it.each([
    ['a\nb\nc', 'a\nB\nc', { from: 2, to: 2, now: 1 }],
    ['a\nb\nc', 'a\nc', { from: 2, to: 2, now: 0 }],
    ['a\nc', 'a\nb\nc', { from: 2, to: 1, now: 1 }],
    ['a\na', 'a\na\na', { from: 3, to: 2, now: 1 }],
    ['same', 'same', { from: 2, to: 1, now: 0 }],
  ])('%j to %j', (before, after, wanted) => {
    expect(changedLines(before, after)).toEqual(wanted);
  });
});

describe('over whole plans', () => {
  const places = (text: string) => [
    ...tableCells(text),
    ...labelledLines(text),
    ...listItems(text),
  ];

  it('finds places in generated plans, and an edit stays within its line', () => {
    fc.assert(
      fc.property(
        filledPlan,
        fc.nat(),
        fc.constantFrom('New', 'x', '新しい値'),
        ({ text }, pick, value) => {
          const found = places(text);
          fc.pre(found.length > 0);
          const place = found[pick % found.length];
          if (!place || place.value === value) return;
          const after =
            'slot' in place
              ? expectedAfterCell(text, place, value)
              : expectedAfterValue(text, place, value);
          // Where the oracle does not judge the spelling there is nothing to compare.
          fc.pre(after !== undefined);
          expect(changedLines(text, after ?? text)).toEqual({
            from: place.line,
            to: place.line,
            now: 1,
          });
          const column = (found: OraclePlace) => ('index' in found ? found.index : undefined);
          const again = places(after ?? '').find(
            (other) =>
              other.line === place.line &&
              column(other) === column(place) &&
              Math.abs(other.from - place.from) <= 1,
          );
          expect(again?.value).toBe(value);
        },
      ),
    );
  });

  it('calls no value plain that could open a block, a span or a line', () => {
    fc.assert(
      fc.property(hostileValue.filter(spellsItself), (value) => {
        expect(value).not.toMatch(/^[-+*#>=`~\s|]|[\n\r<>`\\]|^\d+[.)]/);
      }),
    );
  });

  it.runIf(corpusPlans.length > 0)('finds many places in plans that people wrote', () => {
    const count = (find: (text: string) => unknown[]) =>
      corpusPlans.reduce((sum, text) => sum + find(text).length, 0);
    expect(count(tableCells)).toBeGreaterThan(1000);
    expect(count(labelledLines)).toBeGreaterThan(300);
    expect(count(listItems)).toBeGreaterThan(1000);
  });

  it.runIf(corpusPlans.length > 0)('reports each place as it stands there', () => {
    for (const text of corpusPlans) {
      const lines = text.replace(/^\ufeff/, '').split('\n');
      const wrong = places(text).filter(
        ({ line, from, to, value }) =>
          lines[line - 1]?.slice(from, to).replaceAll('\\|', '|') !== value,
      );
      expect(wrong).toEqual([]);
    }
  });
});
