import { ChangeSet } from '@codemirror/state';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textOf } from './files';
import { mapBoth } from './merge-order';
import { changesOf, splices } from './testing/generate';

function merged(source: string, at: number, ours: string, theirs: string): string {
  const text = textOf(source);
  const insert = (what: string) => ChangeSet.of({ from: at, insert: textOf(what) }, text.length);
  const mapped = mapBoth(insert(ours), insert(theirs));
  const oneWay = mapped.ours.apply(insert(theirs).apply(text)).toString();
  expect(mapped.theirs.apply(insert(ours).apply(text)).toString()).toBe(oneWay);
  return oneWay;
}

describe('what two tabs insert at one place', () => {
  it('stands theirs first', () => {
    expect(merged('ab\n', 1, 'x', 'y')).toBe('ayxb\n');
    expect(merged('a\n', 1, '\n1', '\n2')).toBe('a\n2\n1\n');
  });

  it.each([
    ['\n', 'Spec: a\n'],
    ['\r\n', 'Spec: a\r\n'],
  ])('stays in its line where the other adds lines after it (%j)', (end, source) => {
    const lines = `${end}Date: 1`;
    const expected = `Spec: ab${end}Date: 1${end}`;
    expect(merged(source, 7, 'b', lines)).toBe(expected);
    expect(merged(source, 7, lines, 'b')).toBe(expected);
  });

  it('stays in its line where the other adds lines before it', () => {
    expect(merged('- one\n', 0, '> ', '- none\n')).toBe('- none\n> - one\n');
    expect(merged('- one\n', 0, '- none\n', '> ')).toBe('- none\n> - one\n');
  });
});

it('both ways lead to one text', () => {
  const texts = fc.string({ unit: fc.constantFrom('x', 'y', '\n'), maxLength: 20 });
  const lists = fc.array(splices, { maxLength: 4 });
  fc.assert(
    fc.property(texts, lists, lists, (source, mine, yours) => {
      const text = textOf(source);
      const ours = changesOf(text, mine);
      const theirs = changesOf(text, yours);
      const mapped = mapBoth(ours, theirs);
      expect(mapped.theirs.apply(ours.apply(text)).toString()).toBe(
        mapped.ours.apply(theirs.apply(text)).toString(),
      );
    }),
    { numRuns: 1000 },
  );
});
