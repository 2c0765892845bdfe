import { describe, expect, it } from 'vitest';
import { labelAt } from './labels';
import { openOne } from './testing/open-text';

describe('a label', () => {
  it.each([
    ['**Key**: v', 'Key'],
    ['**Key:** v', 'Key'],
    ['**Key** : v', 'Key'],
    ['**Key**：v', 'Key'],
    ['**Key：**v', 'Key'],
    ['__Key__: v', 'Key'],
    ['**Why (v1)**:', 'Why (v1)'],
    ['**NFRs / SLOs**: x', 'NFRs / SLOs'],
    ['**`code`**: x', '`code`'],
    ['**a*b**: x', 'a*b'],
    ['**Key** (draft): v', 'Key (draft)'],
    ['**依赖**（已有）：v', '依赖（已有）'],
  ])('starts %j', (source, name) => {
    expect(labelAt(source, 0)?.label).toBe(name);
  });

  it.each([
    '**bold** text',
    '**bold** (so far) text',
    '** Key**: v',
    '**Key\nmore**: v',
    'Key: v',
    '*Key*: v',
    '****: v',
    '\\**Key**: v',
  ])('does not start %j', (source) => {
    expect(labelAt(source, 0)).toBeUndefined();
  });
});

/** Each labelled value as label, value, and whether it shares its line. */
function fields(source: string): [string, string, boolean][] {
  const { chunk, blocks } = openOne(source);
  return blocks.flatMap((block): [string, string, boolean][] => {
    if (block.kind !== 'field') return [];
    const { label, value, joined } = block.field;
    return [[label, chunk.source.slice(value.from, value.to), joined]];
  });
}

describe('labelled values', () => {
  it.each<[string, [string, string, boolean][]]>([
    [
      '**A**: one\n**B**: two\n',
      [
        ['A', 'one', false],
        ['B', 'two', false],
      ],
    ],
    [
      '**A**: one  \n**B**: two\n',
      [
        ['A', 'one', false],
        ['B', 'two', false],
      ],
    ],
    [
      '**A**: one | **B**: two | three\n',
      [
        ['A', 'one', true],
        ['B', 'two | three', true],
      ],
    ],
    [
      '**A:** one · **B:** two\n',
      [
        ['A', 'one', true],
        ['B', 'two', true],
      ],
    ],
    [
      '**A**：一｜**B**：二\n',
      [
        ['A', '一', true],
        ['B', '二', true],
      ],
    ],
    ['**A**: one | two\n', [['A', 'one | two', false]]],
    ['**A**:\none\ntwo\n\nthree\n', [['A', 'one\ntwo', false]]],
    [
      '**A**:\n\n**B**:\n',
      [
        ['A', '', false],
        ['B', '', false],
      ],
    ],
    ['text before\n**A**: one\n', [['A', 'one', false]]],
    ['  **A**: one\n', [['A', 'one', false]]],
    [
      '- **A**: one\n  goes on\n- **B**: two\n',
      [
        ['A', 'one\n  goes on', false],
        ['B', 'two', false],
      ],
    ],
    ['* ❌ **A**: one\n', [['A', 'one', false]]],
    ['- item\n**A**: one\n', [['A', 'one', false]]],
  ])('%j', (source, wanted) => {
    expect(fields(source)).toEqual(wanted);
  });
});
