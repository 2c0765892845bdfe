import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import * as whole from '@lezer/markdown';
import { expect, it } from 'vitest';
import { root } from './paths.ts';
import { withoutStyles } from './vite-highlight.ts';
import { withoutReuse, withoutSearch } from './vite-trees.ts';

const library = (name: string) =>
  readFileSync(`${root}node_modules/@lezer/${name}/dist/index.js`, 'utf8');
/** The lines that are left nowhere. */
const gone = (before: string, after: string) => {
  const left = new Set(after.split('\n'));
  return before.split('\n').filter((line) => !left.has(line));
};

it('takes from the trees what nobody asks them, and no more', () => {
  const trees = library('common');
  const short = withoutSearch(trees);
  expect(short).not.toMatch(/^ {4}(?:toString|childString|resolve|resolveStack|matchContext)\(/m);
  expect(short.match(/^(?:class|function) \w+/gm)).toEqual(
    trees.match(/^(?:class|function) \w+/gm),
  );
  expect(gone(trees, short).length).toBeLessThan(210);
  expect(() => withoutSearch('class Tree {}')).toThrow('has changed');
});

it('reads with them what it read before', async () => {
  const folder = mkdtempSync(`${root}node_modules/.shake-`);
  try {
    const place = async (name: string, code: string) => {
      const file = `${folder}/${name}.mjs`;
      writeFileSync(file, code.replace("from '@lezer/common'", "from './common.mjs'"));
      return import(file);
    };
    await place('common', withoutSearch(library('common')));
    const short: typeof whole = await place('markdown', withoutReuse(library('markdown')));
    const text =
      '# A *b*\n\n| a | `b` |\n| - | - |\n| 1 | [x](y) |\n\n- [ ] one\n  > two\n\n```js\nx\n```\n';
    expect(nodesOf(short, text)).toEqual(nodesOf(whole, text));
    expect(nodesOf(short, text).length).toBeGreaterThan(30);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

/** Every node that a parser finds, and the names of the first ones' children. */
function nodesOf({ parser, GFM }: typeof whole, text: string): string[] {
  const tree = parser.configure(GFM).parse(text);
  const nodes: string[] = [];
  tree.iterate({
    enter: ({ name, from, to }) => {
      nodes.push(`${name} ${from} ${to}`);
    },
  });
  for (let node = tree.topNode.firstChild; node; node = node.nextSibling)
    nodes.push(
      ...[...node.getChildren('TableRow'), ...node.getChildren('ListItem')].map(
        ({ to }) => `${to}`,
      ),
    );
  return nodes;
}

it('takes from the parser what its nodes look like, and no more', () => {
  const parser = library('markdown');
  const plain = withoutStyles(parser);
  const names = (code: string) => code.match(/name: "\w+"/g);
  expect(names(plain)).toEqual(names(parser));
  expect(gone(parser, plain).length).toBeLessThan(50);
  expect(() => withoutStyles('const mark = tags.other;')).toThrow('are left');
});
