import { readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from './paths.ts';
import { withStaticFields } from './vite-shake.ts';

const library = `${root}node_modules/@codemirror/state/dist/index.js`;

it('leaves the library what it was', async () => {
  const folder = await mkdtemp(join(root, 'node_modules', '.shake-'));
  try {
    writeFileSync(join(folder, 'index.mjs'), withStaticFields(readFileSync(library, 'utf8')));
    const changed: typeof import('@codemirror/state') = await import(join(folder, 'index.mjs'));
    const { EditorState, RangeSet, StateEffect, Transaction } = changed;
    const state = EditorState.create({ doc: 'ab', extensions: EditorState.tabSize.of(3) });
    const effects = StateEffect.appendConfig.of(EditorState.readOnly.of(true));
    const after = state.update({ changes: { from: 1, insert: '-' }, effects }).state;
    expect([after.doc.toString(), after.tabSize, after.readOnly]).toEqual(['a-b', 3, true]);
    expect(RangeSet.empty).toHaveProperty('nextLayer', RangeSet.empty);
    expect([RangeSet.empty.size, typeof Transaction.userEvent.of]).toEqual([0, 'function']);
  } finally {
    await rm(folder, { recursive: true });
  }
});

it('refuses a library that it no longer knows', () => {
  expect(() => withStaticFields('class StateEffect {}')).toThrow('has changed');
});
