import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { corpusTexts } from '@/plan/testing/corpus-plans';
import { branchEnd, pathsOf, printTree, readTree, shiftBranch, type TreeLine } from './tree';

const tree = `server/
├── ingest/              # Listener
│   ├── src/
│   └── test/
└── audit/               # Chain
    └── main.ts

desk/                    # Web client
└── src/`;

const fences = (source: string) =>
  [...source.matchAll(/^```[^\n]*\n([\s\S]*?)\n```$/gm)].map(([, text = '']) => text);

describe('a tree', () => {
  it('is read with its levels and comments', () => {
    expect(readTree(tree).map(({ level, name, comment }) => [level, name, comment])).toEqual([
      [0, 'server/', ''],
      [1, 'ingest/', 'Listener'],
      [2, 'src/', ''],
      [2, 'test/', ''],
      [1, 'audit/', 'Chain'],
      [2, 'main.ts', ''],
      [0, '', ''],
      [0, 'desk/', 'Web client'],
      [1, 'src/', ''],
    ]);
  });

  it('has the paths that it draws', () => {
    expect(pathsOf(readTree(tree))).toEqual([
      'server/',
      'server/ingest/',
      'server/ingest/src/',
      'server/ingest/test/',
      'server/audit/',
      'server/audit/main.ts',
      'desk/',
      'desk/src/',
    ]);
  });

  it('in other characters is the same', () => {
    const plain = tree.replaceAll('├──', '|--').replaceAll('└──', '`--').replaceAll('│', '|');
    expect(readTree(plain)).toEqual(readTree(tree));
    expect(printTree(readTree(plain))).toBe(plain);
    const dos = tree.replaceAll('├──', '+--').replaceAll('└──', '\\--').replaceAll('│', '|');
    expect(readTree(dos)).toEqual(readTree(tree));
    expect(printTree(readTree(dos))).toBe(dos);
  });

  it.each([
    ['+', '\\'],
    ['|', '`'],
    ['+', '+'],
  ])('in ASCII is drawn on with %s-- and %s--', (on, last) => {
    const ascii = (text: string) =>
      text.replaceAll('├──', `${on}--`).replaceAll('└──', `${last}--`).replaceAll('│', '|');
    const lines = readTree(ascii(tree)).filter(({ name }) => name !== 'test/');
    const renamed = lines.map((line) =>
      line.name === 'audit/' ? { ...line, name: 'log/' } : line,
    );
    const expected = tree
      .replace('│   ├── src/\n│   └── test/', '│   └── src/')
      .replace('audit/  ', 'log/    ');
    expect(printTree(renamed)).toBe(ascii(expected));
  });

  it('without a line changes that line and the branch that now ends', () => {
    const lines = readTree(tree).filter(({ name }) => name !== 'test/');
    expect(printTree(lines)).toBe(tree.replace('│   ├── src/\n│   └── test/', '│   └── src/'));
  });

  it('with a renamed folder keeps the column of its comment', () => {
    const lines = readTree(tree).map((line) =>
      line.name === 'ingest/' ? { ...line, name: 'intake/' } : line,
    );
    expect(printTree(lines)).toBe(tree.replace('ingest/  ', 'intake/  '));
  });

  it('puts a new comment where the others stand', () => {
    const lines = readTree(tree).map((line) =>
      line.name === 'main.ts' ? { ...line, comment: 'Start' } : line,
    );
    expect(printTree(lines).split('\n')[5]).toBe('    └── main.ts          # Start');
  });

  it('moves a branch in and out again', () => {
    const lines = readTree(tree);
    const inner = shiftBranch(lines, 4, 1);
    expect(printTree(inner)).toContain(
      '    ├── test/\n    └── audit/           # Chain\n        └── main.ts',
    );
    expect(branchEnd(inner, 1)).toBe(6);
    expect(shiftBranch(inner, 4, -1)).toEqual(lines);
    expect(shiftBranch(lines, 0, 1)).toBe(lines);
    expect(shiftBranch(lines, 0, -1)).toBe(lines);
  });

  it('moves what is moved out below its folder, which keeps its other entries', () => {
    const lines = readTree('a/\n├── b/\n│   ├── c\n│   │   └── d\n│   └── e\n└── f');
    expect(printTree(shiftBranch(lines, 2, -1))).toBe(
      'a/\n├── b/\n│   └── e\n├── c\n│   └── d\n└── f',
    );
    expect(printTree(shiftBranch(lines, 4, -1))).toBe(
      'a/\n├── b/\n│   └── c\n│       └── d\n├── e\n└── f',
    );
  });

  it('draws on over a spacer', () => {
    const spaced = 'a/\n├── b/\n│   └── c\n│\n└── d';
    expect(readTree(spaced)[3]).toMatchObject({ kind: 'text', name: '│' });
    expect(printTree([...readTree(spaced)].map((line) => ({ ...line })))).toBe(spaced);
  });
});

const entry = fc.record({
  deeper: fc.integer({ min: -3, max: 1 }),
  name: fc.constantFrom('src/', 'main.ts', 'a b/', '[name]', 'x', 'README.md'),
  comment: fc.constantFrom('', '', 'Start here', '# twice'),
});
const drawn = fc.array(entry, { minLength: 1, maxLength: 20 }).map((entries) => {
  let level = 0;
  return entries.map(({ deeper, name, comment }, index): TreeLine => {
    level = index === 0 ? 0 : Math.max(1, level + deeper);
    return { level, name: index === 0 ? 'root/' : name, comment, kind: 'entry' };
  });
});

describe('the laws', () => {
  it('what is drawn is read back', () => {
    fc.assert(
      fc.property(drawn, (lines) => {
        expect(readTree(printTree(lines))).toEqual(lines);
      }),
    );
  });

  it('what is read is drawn as it was, whatever the text', () => {
    const text = fc.array(
      fc.constantFrom('├── ', '└── ', '│   ', '    ', '|-- ', 'a/', '#', ' ', '\n', 'b'),
      {
        maxLength: 60,
      },
    );
    fc.assert(
      fc.property(text, (parts) => {
        expect(printTree(readTree(parts.join('')))).toBe(parts.join(''));
      }),
    );
  });

  it('a copy of every line draws the template’s trees anew with the same branches', () => {
    for (const name of ['product', 'infrastructure', 'core'])
      for (const text of fences(readFileSync(`src/templates/${name}.md`, 'utf8'))) {
        const anew = printTree(readTree(text).map((line) => ({ ...line })));
        expect(anew.replace(/ +#/g, ' #')).toBe(text.replace(/ +#/g, ' #'));
      }
  });
});

const plans = corpusTexts('corpus/plans');

it.runIf(plans.length > 0)('trees of others are drawn as they were', () => {
  let entries = 0;
  for (const { source } of plans)
    for (const text of fences(source.replaceAll('\r\n', '\n'))) {
      const lines = readTree(text);
      expect(printTree(lines)).toBe(text);
      entries += lines.filter(({ level }) => level > 0).length;
    }
  expect(entries).toBeGreaterThan(1000);
});
