import { readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as whole from '@codemirror/state';
import { expect, it } from 'vitest';
import { root } from './paths.ts';
import { textAlone } from './vite-shake.ts';

const library = `${root}node_modules/@codemirror/state/dist/index.js`;

it('leaves texts and their changes what they were', async () => {
  const folder = await mkdtemp(join(root, 'node_modules', '.shake-'));
  try {
    writeFileSync(join(folder, 'index.mjs'), textAlone(readFileSync(library, 'utf8')));
    const alone: typeof whole = await import(join(folder, 'index.mjs'));
    expect(whatIsDone(alone)).toEqual(whatIsDone(whole));
    expect(Object.keys(alone)).toEqual(['ChangeDesc', 'ChangeSet', 'Line', 'MapMode', 'Text']);
  } finally {
    await rm(folder, { recursive: true });
  }
});

/** Changes of a text, one after the other and side by side, there and back. */
function whatIsDone({ ChangeSet, Text }: Pick<typeof whole, 'ChangeSet' | 'Text'>): string {
  const text = Text.of(Array.from({ length: 200 }, (_, index) => `line ${index}`));
  const ours = ChangeSet.of(
    [
      { from: 3, to: 8, insert: 'A\nB' },
      { from: 900, insert: 'C' },
    ],
    text.length,
  );
  const theirs = ChangeSet.of(
    [
      { from: 5, to: 40 },
      { from: 901, to: 902, insert: 'D' },
    ],
    text.length,
  );
  const both = ours.compose(theirs.map(ours));
  const after = both.apply(text);
  const ranges: number[][] = [];
  both.iterChangedRanges((...range) => ranges.push(range));
  return JSON.stringify([
    after.toString(),
    after.line(150).text,
    after.lineAt(60).number,
    after.eq(text),
    text.slice(0, 30).toString(),
    both.invert(text).apply(after).eq(text),
    [both.toJSON(), ChangeSet.fromJSON(both.toJSON()).toJSON()],
    [both.length, both.newLength, both.empty, ChangeSet.empty(4).empty],
    [0, 5, 40, 901].map((at) => [both.mapPos(at, -1), both.mapPos(at, 1)]),
    ranges,
  ]);
}

it('refuses a library that it no longer knows', () => {
  expect(() => textAlone('class Text {}')).toThrow('has changed');
});
