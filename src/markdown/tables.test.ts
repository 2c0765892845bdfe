import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRow } from './tables';
import { onlyBlock, openOne } from './testing/open-text';

const cells = (line: string) =>
  readRow(line, { from: 0, to: line.length }).cells.map(({ content }) =>
    line.slice(content.from, content.to),
  );
const slots = (line: string) =>
  readRow(line, { from: 0, to: line.length }).cells.map(({ slot }) =>
    line.slice(slot.from, slot.to),
  );

describe('a row', () => {
  it.each<[string, string[]]>([
    ['| a | b |', ['a', 'b']],
    ['|a|b|', ['a', 'b']],
    ['a | b', ['a', 'b']],
    ['| a | b', ['a', 'b']],
    ['a | b |', ['a', 'b']],
    ['|  |  |', ['', '']],
    ['||', ['']],
    ['|', ['']],
    ['| a \\| b | c |', ['a \\| b', 'c']],
    ['| a \\\\| b |', ['a \\\\', 'b']],
    ['  | a |  ', ['a']],
    ['| `x` | **y** |', ['`x`', '**y**']],
  ])('%s', (line, wanted) => {
    expect(cells(line)).toEqual(wanted);
  });

  it('has slots that reach from bar to bar', () => {
    expect(slots('|  a |b|  |')).toEqual(['  a ', 'b', '  ']);
    expect(slots('a | b')).toEqual(['a ', ' b']);
  });

  it('is made up of its slots and bars, whatever stands in it', () => {
    const part = fc.constantFrom('a', ' ', '|', '\\', '`', 'b|');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const line = `|${parts.join('')}`;
        const joined = slots(line).join('|');
        expect(line.slice(1).trimEnd().startsWith(joined.trimEnd())).toBe(true);
      }),
    );
  });
});

describe('a table', () => {
  it('knows header, delimiter and rows', () => {
    const table = onlyBlock(openOne('| a | b |\n| --- | :-: |\n| 1 | 2 |\n| 3 |\n'), 'table');
    expect(table.header.cells).toHaveLength(2);
    expect(table.delimiter.cells).toHaveLength(2);
    expect(table.rows.map(({ cells: found }) => found.length)).toEqual([2, 1]);
  });

  // Trying each dash of the row anew would take minutes.
  it('takes a row of 200,000 dashes for what it is', () => {
    const source = `| a | b |\n|---|---|\n| ${'- '.repeat(200_000)}| x |\n`;
    expect(onlyBlock(openOne(source), 'table').rows).toHaveLength(1);
  });

  it.each([
    ['blanks after the delimiter row', '| a |\n|---|  \n| b |\n'],
    ['no outer bars', 'a | b\n--|--\n1 | 2\n'],
    ['three blanks before it', '   | a |\n   |---|\n   | b |\n'],
    ['a single column', '| a |\n|---|\n'],
    ['carriage returns', '| a |\r\n|---|\r\n| b |\r\n'],
  ])('is found with %s', (_, source) => {
    expect(openOne(source).blocks.map(({ kind }) => kind)).toEqual(['table']);
  });

  it.each([
    ['a delimiter row of another width', '| a | b |\n|---|\n'],
    ['four blanks before it', '    | a |\n    |---|\n'],
  ])('is none with %s', (_, source) => {
    expect(openOne(source).blocks.map(({ kind }) => kind)).not.toContain('table');
  });
});
