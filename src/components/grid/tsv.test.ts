import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTsv, printTsv } from './tsv';

describe('parseTsv', () => {
  it('splits cells at tabs and rows at line breaks', () => {
    expect(parseTsv('8\t6\n4\t9\r\n')).toEqual([
      ['8', '6'],
      ['4', '9'],
    ]);
  });

  it('keeps empty cells', () => {
    expect(parseTsv('\t8\t\n\t\t')).toEqual([
      ['', '8', ''],
      ['', '', ''],
    ]);
  });

  it('reads a quoted cell with quotes and turns its line breaks into spaces', () => {
    expect(parseTsv('"Say ""no""\r\n  twice"\t5')).toEqual([['Say "no" twice', '5']]);
  });

  it('keeps quotes that do not enclose the cell', () => {
    expect(parseTsv('"Fast" path\t12" disk')).toEqual([['"Fast" path', '12" disk']]);
    expect(parseTsv('"never closed')).toEqual([['"never closed']]);
  });

  it('reads empty text as one empty cell', () => {
    expect(parseTsv('')).toEqual([['']]);
  });
});

describe('printTsv', () => {
  it('is read back unchanged', () => {
    const cell = fc.string().map((text) => text.replace(/[\r\n]/g, ' '));
    const width = fc.integer({ min: 1, max: 4 });
    const block = width.chain((size) =>
      fc.array(fc.array(cell, { minLength: size, maxLength: size }), {
        minLength: 1,
        maxLength: 5,
      }),
    );
    fc.assert(
      fc.property(block, (cells) => {
        const text = `${printTsv(cells)}\n`;
        expect(parseTsv(text)).toEqual(cells);
      }),
    );
  });
});
