import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { root } from './paths.ts';
import { withoutStyles } from './vite-highlight.ts';
import { withoutPrinting } from './vite-print.ts';

const library = (name: string) =>
  readFileSync(`${root}node_modules/@lezer/${name}/dist/index.js`, 'utf8');
/** The lines that are left nowhere. */
const gone = (before: string, after: string) => {
  const left = new Set(after.split('\n'));
  return before.split('\n').filter((line) => !left.has(line));
};

it('takes from the trees what prints them, and no more', () => {
  const trees = library('common');
  const silent = withoutPrinting(trees);
  expect(silent).not.toMatch(/toString\(\) \{|childString/);
  expect(silent.match(/^class \w+/gm)).toEqual(trees.match(/^class \w+/gm));
  expect(gone(trees, silent).length).toBeLessThan(40);
  expect(() => withoutPrinting('class Tree {}')).toThrow('has changed');
});

it('takes from the parser what its nodes look like, and no more', () => {
  const parser = library('markdown');
  const plain = withoutStyles(parser);
  const names = (code: string) => code.match(/name: "\w+"/g);
  expect(names(plain)).toEqual(names(parser));
  expect(gone(parser, plain).length).toBeLessThan(50);
  expect(() => withoutStyles('const mark = tags.other;')).toThrow('are left');
});
