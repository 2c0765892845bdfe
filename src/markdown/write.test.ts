import { Text } from '@codemirror/state';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atomsOf } from './atoms';
import { type MarkdownDocument, openDocument } from './document';
import { corpusFiles, textOf } from './testing/corpus';
import { writeAtom } from './write';

const open = (source: string) => openDocument(Text.of(source.split('\n')));
const plans = corpusFiles('corpus/plans', 'templates');

/** Writes `value` into the only atom that now holds `old`. */
function write(source: string, old: string, value: string): string {
  const document = open(source);
  for (const chunk of document.chunks)
    for (const atom of atomsOf(chunk)) {
      if (atom.value !== old) continue;
      const edited = writeAtom(document, chunk, atom, value);
      return edited.ok ? edited.value.document.text.toString() : edited.error.message;
    }
  throw new Error(`Nothing holds ${old}`);
}

const hostile = fc.oneof(
  fc.constantFrom(
    '|',
    'a|b',
    '```',
    '~~~',
    '<!--',
    '-->',
    '# x',
    '- x',
    '1. x',
    '> q',
    '---',
    '===',
    '[ ] x',
    '**K**: v',
    'a\nb',
    'a\n\nb',
    '- a\n- b',
    '\\',
    'a\\',
    '\\|',
    '`',
    '**',
    '<div>',
    '日本語',
    '🙂',
    '',
    '|---|',
    'a\n===',
    '[x]: y',
    'a\n---',
    '*',
    '_x',
    'a `b',
    '$&',
  ),
  fc.string({ maxLength: 12 }).map((s) => s.replace(/[\r\n]/g, ' ').trim()),
);

describe('writing an atom', () => {
  it('changes a cell and nothing else, in the width of its column', () => {
    const table = '| a   | b |\n|-----|---|\n| one | x |\n';
    expect(write(table, 'one', 'to')).toBe('| a   | b |\n|-----|---|\n| to  | x |\n');
    expect(write(table, 'one', 'three')).toBe('| a   | b |\n|-----|---|\n| three | x |\n');
    expect(write(table, 'x', 'y|z')).toBe('| a   | b |\n|-----|---|\n| one | y\\|z |\n');
  });

  it('writes an empty value as nothing after the label', () => {
    expect(write('**A**: x\n**B**: y\n', 'x', '')).toBe('**A**:\n**B**: y\n');
    expect(write('**A**:\n**B**: y\n', '', 'z')).toBe('**A**: z\n**B**: y\n');
  });

  it('escapes what would start a block', () => {
    expect(write('text\n', 'text', '# no heading')).toBe('\\# no heading\n');
    expect(write('- a\n- b\n', 'b', '- c')).toBe('- a\n- \\- c\n');
    expect(write('text\n', 'text', '<!-- x')).toBe('\\<!-- x\n');
  });

  it('refuses what the place cannot hold', () => {
    expect(write('text\n', 'text', '')).toMatch(/paragraph cannot be left empty/);
    expect(write('text\n- a\n', 'a', '')).toMatch(/remove the item/);
    expect(write('# a\n', 'a', 'b #')).toMatch(/^Markdown would read/);
  });

  it('reaches what stands in an item, and the items around it', () => {
    const list = '1. a\n\n   ```sh\n   x\n   ```\n\n   | h |\n   |---|\n   | c |\n2. b\n';
    expect(write(list, 'x', 'y\n  z')).toBe(list.replace('   x\n', '   y\n     z\n'));
    expect(write(list, 'c', 'd')).toBe(list.replace('| c', '| d'));
    expect(write(list, 'b', '- c')).toBe(list.replace('b\n', '\\- c\n'));
  });

  it('lengthens a fence for text that holds its mark', () => {
    expect(write('```js\na\n```\n', 'a', '```\nb')).toBe('````js\n```\nb\n````\n');
  });

  it('keeps CRLF', () => {
    expect(write('a\r\nb\r\n', 'a\nb', 'c\nd')).toBe('c\r\nd\r\n');
  });

  it.runIf(plans.length > 0)(
    'reads back what it wrote and moves nothing else, on corpus files',
    () => {
      const documents = plans.map((file) => open(textOf(file)));
      fc.assert(
        fc.property(fc.nat(), fc.nat(), fc.nat(), hostile, (file, c, a, value) => {
          const document = documents[file % documents.length] as MarkdownDocument;
          const chunk = document.chunks[
            c % document.chunks.length
          ] as (typeof document.chunks)[number];
          const atoms = atomsOf(chunk);
          const atom = atoms[a % atoms.length];
          if (!atom || atom.context === 'raw' || atom.context === 'box') return;
          const edited = writeAtom(document, chunk, atom, value);
          if (!edited.ok) return;
          const fresh = openDocument(edited.value.document.text);
          const before = document.chunks.flatMap(atomsOf).map((x) => x.value);
          const after = fresh.chunks.flatMap(atomsOf).map((x) => x.value);
          const index = document.chunks.flatMap(atomsOf).indexOf(atom);
          expect(after).toEqual(before.with(index, value));
        }),
        { numRuns: 600 },
      );
    },
    120_000,
  );
});
