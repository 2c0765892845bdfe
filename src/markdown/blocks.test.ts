import { describe, expect, it } from 'vitest';
import type { Block } from './blocks';
import { openOne } from './testing/open-text';

/** Each block as its kind and the text that it spans. */
function blocks(source: string): [string, string][] {
  const { chunk, blocks: found } = openOne(source);
  return found.map((block) => [nameOf(block), chunk.source.slice(block.from, block.to)]);
}

const nameOf = (block: Block) => (block.kind === 'raw' ? `raw ${block.what}` : block.kind);

describe('the blocks of a text', () => {
  it.each<[string, [string, string][]]>([
    ['', []],
    ['\n\n', []],
    ['one\ntwo\n', [['text', 'one\ntwo']]],
    [
      '# A #\n\ntext\n',
      [
        ['heading', '# A #'],
        ['text', 'text'],
      ],
    ],
    ['A\n===\n', [['heading', 'A\n===']]],
    [
      '- a\n- b\n\ntext\n',
      [
        ['list', '- a\n- b'],
        ['text', 'text'],
      ],
    ],
    ['```js\nx\n```\n', [['fence', '```js\nx\n```']]],
    ['~~~\nno end', [['fence', '~~~\nno end']]],
    ['| a |\n|---|\n| b |\n', [['table', '| a |\n|---|\n| b |']]],
    ['> quote\ngoes on\n', [['raw quote', '> quote\ngoes on']]],
    ['<!-- note -->\n', [['raw comment', '<!-- note -->']]],
    ['<div>\nx\n</div>\n', [['raw html', '<div>\nx\n</div>']]],
    ['    code\n', [['raw code', 'code']]],
    [
      'text\n\n---\n',
      [
        ['text', 'text'],
        ['raw rule', '---'],
      ],
    ],
    ['[a]: /b\n', [['raw other', '[a]: /b']]],
  ])('%j', (source, wanted) => {
    expect(blocks(source)).toEqual(wanted);
  });

  it('are labelled values where a line starts with a label', () => {
    expect(blocks('text\n**A**: one\nmore\n**B**: two | **C**: three\n')).toEqual([
      ['text', 'text'],
      ['field', '**A**: one\nmore'],
      ['field', '**B**: two'],
      ['field', '**C**: three'],
    ]);
  });

  it('are labelled values for bullets that are all labels, and a list for others', () => {
    expect(blocks('- **A**: one\n- ✅ **B**: two\n')).toEqual([
      ['field', '- **A**: one'],
      ['field', '- ✅ **B**: two'],
    ]);
    expect(blocks('- **A**: one\n- two\n')).toEqual([['list', '- **A**: one\n- two']]);
  });

  it('are labelled values with lists between them for bullets that are all labels and hold lists', () => {
    expect(blocks('- **A**: one\n- **B**:\n  - b\n    1. c\n- **C**: two\n  1. d\n')).toEqual([
      ['field', '- **A**: one'],
      ['field', '- **B**:'],
      ['list', '- b\n    1. c'],
      ['field', '- **C**: two'],
      ['list', '1. d'],
    ]);
    expect(blocks('- **A**:\n  - a\n- two\n')).toEqual([['list', '- **A**:\n  - a\n- two']]);
    expect(blocks('- [ ] **A**:\n  - a\n')).toEqual([['list', '- [ ] **A**:\n  - a']]);
  });

  it('let a label end the list or table that it follows', () => {
    expect(blocks('- a\n**K**: v\n- b\n')).toEqual([
      ['list', '- a'],
      ['field', '**K**: v'],
      ['list', '- b'],
    ]);
    expect(blocks('| a |\n|---|\n| b |\n**K**: v\n')).toEqual([
      ['table', '| a |\n|---|\n| b |'],
      ['field', '**K**: v'],
    ]);
  });

  it('are what stands in items beside their text and lists, and the list before and after it', () => {
    expect(blocks('- a\n\n  | b |\n  |---|\n- c\n')).toEqual([
      ['list', '- a'],
      ['table', '| b |\n  |---|'],
      ['list', '- c'],
    ]);
    expect(blocks('1. a\n   ```\n   x\n   ```\n   - b\n')).toEqual([
      ['list', '1. a'],
      ['fence', '```\n   x\n   ```'],
      ['list', '- b'],
    ]);
    expect(blocks('- a\n  - b\n    > q\n\n    # c\n- d\n')).toEqual([
      ['list', '- a\n  - b'],
      ['raw quote', '> q'],
      ['raw other', '# c'],
      ['list', '- d'],
    ]);
  });

  it('leave an item that begins with more than text as it is', () => {
    expect(blocks('- a\n- > q\n- - b\n- c\n')).toEqual([
      ['list', '- a'],
      ['raw list', '- > q'],
      ['raw list', '- - b'],
      ['list', '- c'],
    ]);
  });

  it('take front matter for one block', () => {
    expect(blocks('---\na: b\n---\n')).toEqual([['raw front-matter', '---\na: b\n---\n']]);
  });
});
