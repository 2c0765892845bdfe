import { describe, expect, it } from 'vitest';
import { crossings } from './crossings';
import { openOne } from './testing/open-text';

function counts(source: string): Record<string, number> {
  const { chunk, atoms } = openOne(source);
  return Object.fromEntries(
    atoms.filter(({ value }) => value !== '').map((atom) => [atom.value, crossings(chunk, atom)]),
  );
}

describe('spans that reach out of an atom', () => {
  it('are found between the lines of a text, and none where they stay within it', () => {
    expect(counts('**Key**: a `b` c\n')).toEqual({ 'a `b` c': 0 });
    const [start] = Object.values(counts('# A\n\n**Key**: a `b\n**Other**: c` d\n')).slice(1);
    expect(start).toBe(1);
  });

  it('never go from one cell of a table to another, in long tables as in short ones', () => {
    const rows = ['| a `b | c` d |', '| *e | f* |', '| `g` | **h** i |'];
    const head = '| X | Y |\n|---|---|\n';
    const all = counts(`${head}${rows.join('\n')}\n`);
    for (const row of rows) {
      for (const [value, count] of Object.entries(counts(`${head}${row}\n`)))
        expect(all[value], value).toBe(count);
    }
  });
});
