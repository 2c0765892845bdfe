import { describe, expect, it } from 'vitest';
import { atomsOf } from './atoms';
import { openOne } from './testing/open-text';
import { writeAtom } from './write';

const kindsOf = (source: string) => openOne(source).blocks.map(({ kind }) => kind);
const atomsIn = (source: string) =>
  atomsOf(openOne(source).chunk).map(({ context, value }) => [context, value]);

describe('a block quote', () => {
  it.each([
    ['> text\n> more\n'],
    ['> **Note**: text\n> that goes on\n'],
    ['> **Note**: text\nthat goes on\n'],
    ['> - one\n>   more\n'],
    ['> | a |\n> |---|\nlazy\n'],
    ['> > **Deep**: x\n'],
    ['> # **A**: x\n'],
    ['>\n'],
  ])('stays as it is: %j', (source) => {
    expect(kindsOf(source)).toEqual(['raw']);
  });

  it.each([
    [
      '> **A**: x\n> **B**: y\n',
      [
        ['field', 'x'],
        ['field', 'y'],
      ],
    ],
    [
      '> **A**: x | **B**: y\n',
      [
        ['field', 'x'],
        ['field', 'y'],
      ],
    ],
    [
      '>**A:** x\n>\n> **B**:\n',
      [
        ['field', 'x'],
        ['field', ''],
      ],
    ],
    [
      '> [!NOTE]\n> **A**: x\n',
      [
        ['raw', '> [!NOTE]'],
        ['field', 'x'],
      ],
    ],
    [
      '> **A**: x\n> **B**: y\n> more\n',
      [
        ['field', 'x'],
        ['raw', '> **B**: y\n> more'],
      ],
    ],
    [
      '> - **A**: x\n> - **B**: y\n',
      [
        ['field', 'x'],
        ['field', 'y'],
      ],
    ],
    [
      '> 1. x\n>    - y\n',
      [
        ['item', 'x'],
        ['item', 'y'],
      ],
    ],
    [
      '> - [x] y\n',
      [
        ['box', 'x'],
        ['item', 'y'],
      ],
    ],
    [
      '> **A**: x\n> | b |\n> |---|\n',
      [
        ['raw', '> **A**: x'],
        ['cell', 'b'],
      ],
    ],
    [
      'a\n\n> b\n>\n> | c |\n> |---|\n> | d |\n>\n> e\n> - f\n\ng\n',
      [
        ['text', 'a'],
        ['raw', '> b'],
        ['cell', 'c'],
        ['cell', 'd'],
        ['raw', '> e'],
        ['item', 'f'],
        ['text', 'g'],
      ],
    ],
  ])('holds labels, lists and tables: %j', (source, atoms) => {
    expect(atomsIn(source)).toEqual(atoms);
  });

  it.each([
    ['> **A**: x\n> **B**: y\n', 0, 'z', '> **A**: z\n> **B**: y\n'],
    ['> **A**: x\n> **B**: y\n', 0, '', '> **A**:\n> **B**: y\n'],
    ['> **A**:\n', 0, '> z', '> **A**: > z\n'],
    ['> **A**: x\n\ny\n', 0, 'a\n\nb', '> **A**: a&#10;&#10;b\n\ny\n'],
    ['> - x\n', 0, '- z', '> - \\- z\n'],
    ['> | a |\n> |---|\n> | b |\n', 1, 'c | d', '> | a |\n> |---|\n> | c \\| d |\n'],
  ])('is written line by line: %j', (source, index, value, after) => {
    const { document, chunk } = openOne(source);
    const atom = atomsOf(chunk)[index];
    const done = atom && writeAtom(document, chunk, atom, value);
    expect(done?.ok && done.value.document.text.toString()).toBe(after);
  });
});
