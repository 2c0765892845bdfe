import { describe, expect, it } from 'vitest';
import { padCell } from './encode';
import { onlyBlock, openOne } from './testing/open-text';
import { writeAtom } from './write';

/** Writes into the place that the text holds as `old`. */
function written(source: string, old: string, value: string): string {
  const { document, chunk, atoms } = openOne(source);
  const atom = atoms.find((other) => other.value === old);
  if (!atom) throw new Error(`Nothing holds ${old}`);
  const edited = writeAtom(document, chunk, atom, value);
  return edited.ok ? edited.value.document.text.toString() : edited.error.message;
}

describe('a cell', () => {
  const row = (line: string, old: string, value: string) =>
    written(`| a   | b |\n|-----|---|\n${line}\n`, old, value).split('\n')[2];

  it.each([
    ['| one | x |', 'one', 'no', '| no  | x |'],
    ['| one | x |', 'one', 'three', '| three | x |'],
    ['| one   | x |', 'one', 'three', '| three | x |'],
    ['|one|x|', 'one', 'b', '|b|x|'],
    ['|one|x|', 'one', 'a\\', '|a\\ |x|'],
    ['|     | x |', '', 'b', '| b   | x |'],
    ['||x|', '', 'b', '| b |x|'],
    ['| one | x |', 'one', '', '|     | x |'],
    ['| one | x |', 'one', 'a|b', '| a\\|b | x |'],
    ['| one | x |', 'one', 'a\\|b', '| a\\\\\\|b | x |'],
    ['| one | x |', 'one', '# no heading', '| # no heading | x |'],
    ['| one | x |', 'one', '検査', '| 検査  | x |'],
  ])('%s: %j to %j gives %s', (line, old, value, wanted) => {
    expect(row(line, old, value)).toBe(wanted);
  });

  it('that is emptied at the end of a row without outer bars gets one', () => {
    expect(written('a | b\n--|--\nx | y\n', 'x', '')).toBe('a | b\n--|--\n| | y\n');
    expect(written('a | b\n--|--\nx | y\n', 'x', '- z')).toBe('a | b\n--|--\n| - z | y\n');
    expect(written('a | b\n--|--\nx | y\n', 'y', '')).toBe('a | b\n--|--\nx | |\n');
  });

  it('stays on its line', () => {
    expect(written('| a |\n|---|\n', 'a', 'b\nc')).toBe('| b&#10;c |\n|---|\n');
    expect(written('| a |\n|---|\n', 'a', ' b\\ ')).toBe('| &#32;b\\\\&#32; |\n|---|\n');
    expect(written('| a |\n|---|\n', 'a', '&#10;')).toBe('| \\&#10; |\n|---|\n');
  });

  it('keeps its width while its text fits', () => {
    const table = onlyBlock(openOne('| a      |\n|--------|\n| bcd    |\n'), 'table');
    const cell = table.rows[0]?.cells[0];
    if (!cell) throw new Error('There is no cell');
    for (const text of ['', 'x', 'xxxxxx']) expect(padCell(cell, text, 8)).toHaveLength(8);
    expect(padCell(cell, 'xxxxxxxx', 8)).toBe(' xxxxxxxx ');
  });
});

describe('a labelled value', () => {
  it.each([
    ['**K**: a\n', 'a', 'b', '**K**: b\n'],
    ['**K**: a  \n', 'a', 'b', '**K**: b  \n'],
    ['**K**: a\n', 'a', '', '**K**:\n'],
    ['**K:** a\n', 'a', '', '**K:**\n'],
    ['**K**:\n', '', 'b', '**K**: b\n'],
    ['**K**:a\n', 'a', 'b', '**K**: b\n'],
    ['**K**:\na\n', 'a', 'b\nc', '**K**:\nb\nc\n'],
    ['**K**: a\n', 'a', 'b\n- c', '**K**: b\n\\- c\n'],
    ['**K**:\na\n', 'a', '---', '**K**:\n\\---\n'],
    ['**K**: a\n', 'a', '**L**: c', '**K**: **L**: c\n'],
    ['**K**: a\n', 'a', 'b\n**L**: c', '**K**: b\n\\**L**: c\n'],
    ['- **K**: a\n- **L**: b\n', 'a', 'c\nd', '- **K**: c\n  d\n- **L**: b\n'],
    ['**K**: a | **L**: b\n', 'a', 'c', '**K**: c | **L**: b\n'],
    ['**K**: `a`\n', '`a`', '<!-- b', '**K**: \\<!-- b\n'],
    ['**K**: a <!-- note -->\n', 'a <!-- note -->', 'b <!-- note -->', '**K**: b <!-- note -->\n'],
    ['**K**: a\n', 'a', 'b\n\nc\nd', '**K**: b\n\n  c\n  d\n'],
    ['**K**: a\n   b\n c\n', 'a\nb\nc', 'a\nb\nd', '**K**: a\n   b\nd\n'],
    ['**K**: a\n\n  b\n', 'a\n\nb', 'a\n\n- b', '**K**: a\n\n  \\- b\n'],
    ['- **K**: a\n', 'a', 'b\n\nc', '- **K**: b\n\n  c\n'],
    ['**K**: a\n', 'a', ' b ', '**K**: &#32;b&#32;\n'],
    ['**K**: a\n', 'a', 'b\n  c', '**K**: b\n&#32;&#32;c\n'],
    ['**K**: a\n', 'a', '&#32;&amp;', '**K**: \\&#32;&amp;\n'],
    ['**K**: a\n**L**: `b`\n', 'a', 'c ` d', '**K**: c &#96; d\n**L**: `b`\n'],
    [
      '**K**: a | **L**: b\n',
      'a',
      'c | **M**: d',
      '**K**: c | &#42;&#42;M&#42;&#42;: d | **L**: b\n',
    ],
  ])('%j: %j to %j gives %j', (source, old, value, wanted) => {
    expect(written(source, old, value)).toBe(wanted);
  });
});

describe('an item', () => {
  it.each([
    ['- a\n- b\n', 'a', 'c', '- c\n- b\n'],
    ['- a\n- b\n', 'a', '', '- \n- b\n'],
    ['- \n- b\n', '', 'a', '- a\n- b\n'],
    ['-\n- b\n', '', 'a', '- a\n- b\n'],
    ['- a\n- b\n', 'a', '**c** d', '- **c** d\n- b\n'],
    ['- a\n- b\n', 'a', '**c**: d', '- **c**: d\n- b\n'],
    ['- a\n', 'a', '**c**: d', '- \\**c**: d\n'],
    ['- a\n- b\n', 'a', '[ ] c', '- \\[ ] c\n- b\n'],
    ['- [ ] a\n', 'a', '[x] c', '- [ ] [x] c\n'],
    ['10. a\n', 'a', 'b\nc', '10. b\n    c\n'],
    ['- a\n- b\n', 'a', '1. c', '- 1\\. c\n- b\n'],
    ['- a\n- b\n', 'a', 'c\n\nd', '- c\n\n  d\n- b\n'],
    ['- c\n\n  d\n- b\n', 'c\n\nd', 'c', '- c\n- b\n'],
    ['- a\n      b\n  c\n', 'a\nb\nc', 'a\nb\nd', '- a\n      b\n  d\n'],
    ['- a\n      b\nc\n', 'a\nb\nc', 'd\nb\nc', '- d\n      b\nc\n'],
    ['- a\n\n  b\n', 'a\n\nb', 'a\nb\nc', '- a\n  b\n  c\n'],
    ['- a\r\n  b\n  c\n', 'a\nb\nc', 'a\nb\nd', '- a\r\n  b\n  d\n'],
  ])('%j: %j to %j gives %j', (source, old, value, wanted) => {
    expect(written(source, old, value)).toBe(wanted);
  });

  it('keeps its box when its text changes, and its text when its box does', () => {
    const source = '- [ ] a\n';
    expect(written(source, ' ', 'x')).toBe('- [x] a\n');
    expect(written(source, 'a', 'b')).toBe('- [ ] b\n');
  });
});

describe('a paragraph', () => {
  it('keeps its other lines as they are spelled', () => {
    expect(written('a\n   b  \n\\- c\n', 'a\nb  \n- c', 'd\nb  \n- c')).toBe('d\n   b  \n\\- c\n');
  });
});

describe('a heading', () => {
  it.each([
    ['# a\n', 'a', 'b', '# b\n'],
    ['## a ##\n', 'a', 'b', '## b ##\n'],
    ['#\n', '', 'b', '# b\n'],
    ['a\n===\n', 'a', 'b', 'b\n===\n'],
  ])('%j: %j to %j gives %j', (source, old, value, wanted) => {
    expect(written(source, old, value)).toBe(wanted);
  });

  it('stays on its line', () => {
    expect(written('# a\n', 'a', 'b\nc')).toBe('# b&#10;c\n');
  });
});

describe('raw text', () => {
  it('takes any blocks but a heading, and none that does not end', () => {
    expect(written('> a\n', '> a', '> b\n> c')).toBe('> b\n> c\n');
    expect(written('> a\n', '> a', '# b')).toMatch(/^Markdown would read/);
    expect(written('> a\n', '> a', '```\nb')).toMatch(/^Markdown would read/);
    expect(written('> a\n', '> a', '<!-- b')).toMatch(/^Markdown would read/);
  });
});
