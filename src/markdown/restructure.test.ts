import { describe, expect, it } from 'vitest';
import { insertColumn, moveColumn, removeColumn } from './columns';
import { insertItem, moveItem, removeItem } from './items';
import { extendRow, insertRow, moveRow, removeRow } from './restructure';
import type { Result } from './result';
import { onlyBlock, openOne } from './testing/open-text';
import type { Edited } from './write';

const textOf = (edited: Result<Edited>) =>
  edited.ok ? edited.value.document.text.toString() : edited.error.message;

const table = '| a   | b |\n|-----|---|\n| one | 1 |\n| two | 2 |\n';

function onTable(
  source: string,
  act: (one: ReturnType<typeof openOne>, block: ReturnType<typeof tableOf>) => Result<Edited>,
) {
  const one = openOne(source);
  return textOf(act(one, tableOf(one)));
}

const tableOf = (one: ReturnType<typeof openOne>) => onlyBlock(one, 'table');

describe('rows', () => {
  const insert = (source: string, index: number, values: string[]) =>
    onTable(source, ({ document, chunk }, block) =>
      insertRow(document, chunk, block, index, values),
    );
  const remove = (source: string, index: number) =>
    onTable(source, ({ document, chunk }, block) => removeRow(document, chunk, block, index));
  const move = (source: string, index: number, to: number) =>
    onTable(source, ({ document, chunk }, block) => moveRow(document, chunk, block, index, to));

  it('are inserted in the layout of their neighbours', () => {
    expect(insert(table, 0, ['x', 'y'])).toBe(table.replace('| one', '| x   | y |\n| one'));
    expect(insert(table, 2, ['longer', '|'])).toBe(`${table}| longer | \\| |\n`);
    expect(insert('|a|b|\n|-|-|\n|1|2|\n', 1, ['3', '4'])).toBe('|a|b|\n|-|-|\n|1|2|\n|3|4|\n');
    expect(insert('a | b\n--|--\n1 | 2', 1, ['3', '4'])).toBe('a | b\n--|--\n1 | 2\n3 | 4');
    expect(insert('| a |\n|---|\n', 0, ['x'])).toBe('| a |\n|---|\n| x |\n');
  });

  it('take the line ending of their neighbour', () => {
    const mixed = '| a |\n|---|\n| 1 |\r\n| 2 |\n';
    expect(insert(mixed, 1, ['x'])).toBe('| a |\n|---|\n| 1 |\r\n| x |\n| 2 |\n');
    expect(insert(table.replaceAll('\n', '\r\n'), 2, ['x', 'y'])).toMatch(
      /2 \|\r\n\| x {3}\| y \|\r\n$/,
    );
  });

  it('are removed with their line, whatever its ending', () => {
    expect(remove(table, 0)).toBe(table.replace('| one | 1 |\n', ''));
    expect(remove('| a |\n|---|\n| 1 |\r\n| 2 |\n', 0)).toBe('| a |\n|---|\n| 2 |\n');
    expect(remove('| a |\n|---|\n| 1 |', 0)).toBe('| a |\n|---|');
  });

  it('are moved byte for byte', () => {
    expect(move(table, 1, 0)).toBe('| a   | b |\n|-----|---|\n| two | 2 |\n| one | 1 |\n');
    expect(move('| a |\n|---|\n|  x|\n| y |', 0, 1)).toBe('| a |\n|---|\n| y |\n|  x|');
  });

  it('hold a line break as its reference', () => {
    expect(insert(table, 0, ['x\ny', ''])).toContain('\n| x&#10;y |');
  });

  it('that are short are made longer for a cell that they lack', () => {
    const extend = (source: string, column: number) =>
      onTable(source, ({ document, chunk }, block) => {
        const row = block.rows[0];
        if (!row) throw new Error('There is no row');
        return extendRow(document, chunk, block, row, column, 'x');
      });
    expect(extend('|a|b|c|\n|-|-|-|\n|1|\n', 1)).toBe('|a|b|c|\n|-|-|-|\n|1| x |\n');
    expect(extend('|a|b|c|\n|-|-|-|\n|1|\n', 2)).toBe('|a|b|c|\n|-|-|-|\n|1|  | x |\n');
    expect(extend('a|b|c\n-|-|-\n1\n', 1)).toBe('a|b|c\n-|-|-\n1 | x\n');
  });
});

describe('columns', () => {
  const insert = (source: string, index: number, name: string, values: string[] = []) =>
    onTable(source, ({ document, chunk }, block) =>
      insertColumn(document, chunk, block, index, name, values),
    );
  const remove = (source: string, index: number) =>
    onTable(source, ({ document, chunk }, block) => removeColumn(document, chunk, block, index));
  const move = (source: string, index: number, to: number) =>
    onTable(source, ({ document, chunk }, block) => moveColumn(document, chunk, block, index, to));

  it('are inserted before, between and after others', () => {
    const small = '| a | b |\n|---|---|\n| 1 | 2 |\n';
    expect(insert(small, 0, 'x', ['9'])).toBe('| x | a | b |\n|---|---|---|\n| 9 | 1 | 2 |\n');
    expect(insert(small, 1, 'x')).toBe('| a | x | b |\n|---|---|---|\n| 1 |  | 2 |\n');
    expect(insert(small, 2, 'x', ['|'])).toBe('| a | b | x |\n|---|---|---|\n| 1 | 2 | \\| |\n');
  });

  it('are inserted in tables without outer bars and with short rows', () => {
    expect(insert('a | b\n--|--\n1 | 2\n', 0, 'x', ['9'])).toBe(
      'x | a | b\n-- | --|--\n9 | 1 | 2\n',
    );
    expect(insert('a | b\n--|--\n1 | 2\n', 2, 'x', ['9'])).toBe(
      'a | b | x\n--|-- |--\n1 | 2 | 9\n',
    );
    expect(insert('| a | b |\n|---|---|\n| 1 |\n', 2, 'x')).toBe(
      '| a | b | x |\n|---|---|---|\n| 1 |\n',
    );
  });

  it('are removed from every row', () => {
    expect(remove(table, 0)).toBe('| b |\n|---|\n| 1 |\n| 2 |\n');
    expect(remove(table, 1)).toBe('| a   |\n|-----|\n| one |\n| two |\n');
    expect(remove('| a |\n|---|\n', 0)).toBe('A table keeps at least one column');
  });

  it('are moved with their widths', () => {
    expect(move(table, 0, 1)).toBe('| b | a   |\n|---|-----|\n| 1 | one |\n| 2 | two |\n');
    expect(move('a | b\n--|--\n1 | 2\n', 0, 1)).toBe('b | a\n--|--\n2 | 1\n');
    expect(move('| a | b |\n|---|---|\n| 1 |\n', 0, 1)).toMatch(/too few cells/);
  });
});

describe('items', () => {
  function onList(
    source: string,
    act: (one: ReturnType<typeof openOne>, block: ReturnType<typeof listOf>) => Result<Edited>,
  ) {
    const one = openOne(source);
    return textOf(act(one, listOf(one)));
  }
  const listOf = (one: ReturnType<typeof openOne>) => onlyBlock(one, 'list');
  const insert = (source: string, index: number, text = 'x') =>
    onList(source, ({ document, chunk }, block) => insertItem(document, chunk, block, index, text));
  const remove = (source: string, index: number) =>
    onList(source, ({ document, chunk }, block) => removeItem(document, chunk, block, index));
  const move = (source: string, index: number, to: number) =>
    onList(source, ({ document, chunk }, block) => moveItem(document, chunk, block, index, to));

  it.each([
    ['- a\n- b\n', 0, '- x\n- a\n- b\n'],
    ['- a\n- b\n', 1, '- a\n- x\n- b\n'],
    ['- a\n- b', 2, '- a\n- b\n- x'],
    ['* [x] a\n', 1, '* [x] a\n* [ ] x\n'],
    ['1. a\n2. b\n', 2, '1. a\n2. b\n3. x\n'],
    ['- a\n  - b\n', 1, '- a\n  - x\n  - b\n'],
    ['- a\n  - b\n- c\n', 2, '- a\n  - b\n- x\n- c\n'],
    ['  - a\n', 0, '  - x\n  - a\n'],
  ])('are inserted in the layout of their neighbours: %j at %d', (source, index, wanted) => {
    expect(insert(source, index)).toBe(wanted);
  });

  it('are refused where their text would be something else', () => {
    expect(insert('- a\n', 1, '```')).toMatch(/something else|stands around/);
  });

  it('are removed with what is nested in them', () => {
    expect(remove('- a\n  - b\n- c\n', 0)).toBe('- c\n');
    expect(remove('- a\n  - b\n- c\n', 1)).toBe('- a\n- c\n');
    expect(remove('- a\n  goes on\n- c\n', 0)).toBe('- c\n');
    expect(remove('text\n\n- a\n', 0)).toBe('text\n\n');
  });

  it('are moved byte for byte, in lists of one level', () => {
    expect(move('- a\n- b\n- c\n', 2, 0)).toBe('- c\n- a\n- b\n');
    expect(move('- a\n  more\n- b\n', 0, 1)).toBe('- b\n- a\n  more\n');
    expect(move('- a\n  - b\n- c\n', 0, 1)).toMatch(/nested list/);
    expect(move('  - a\n- b\n', 0, 1)).toMatch(/something else/);
  });
});
