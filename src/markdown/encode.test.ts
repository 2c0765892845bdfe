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

  it('holds one line', () => {
    expect(written('| a |\n|---|\n', 'a', 'b\nc')).toBe('A table cell holds one line');
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
  ])('%j: %j to %j gives %j', (source, old, value, wanted) => {
    expect(written(source, old, value)).toBe(wanted);
  });

  it.each([
    ['**K**: a\n', ' a'],
    ['**K**: a\n', 'a\n\nb'],
    ['**K**: a | **L**: b\n', 'c | **M**: d'],
    ['**K**: a\n**L**: `b`\n', 'a ` b'],
  ])('%j refuses %j', (source, value) => {
    const message = written(source, 'a', value);
    expect(message).not.toContain('**K**');
    expect(message.length).toBeGreaterThan(20);
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
  ])('%j: %j to %j gives %j', (source, old, value, wanted) => {
    expect(written(source, old, value)).toBe(wanted);
  });

  it('keeps its box when its text changes, and its text when its box does', () => {
    const source = '- [ ] a\n';
    expect(written(source, ' ', 'x')).toBe('- [x] a\n');
    expect(written(source, 'a', 'b')).toBe('- [ ] b\n');
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

  it('holds one line', () => {
    expect(written('# a\n', 'a', 'b\nc')).toBe('A heading holds one line');
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
