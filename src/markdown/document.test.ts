import { ChangeSet, Text } from '@codemirror/state';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chunkStarts, type MarkdownDocument, openDocument, updateDocument } from './document';
import { normaliseLineEndings } from './line-endings';
import { parseBlocks } from './parser';
import { corpusFiles, corpusFolders, textOf } from './testing/corpus';

const toText = (source: string) => Text.of(source.split('\n'));
const files = corpusFiles(...corpusFolders);

/** Name and place of every top-level block, as the chunks have them. */
function topLevel(document: MarkdownDocument): string[] {
  const names: string[] = [];
  let at = 0;
  for (const { tree, source } of document.chunks) {
    for (let node = tree.topNode.firstChild; node; node = node.nextSibling)
      if (node.from < source.length)
        names.push(`${node.name} ${at + node.from}-${at + Math.min(node.to, source.length)}`);
    at += source.length;
  }
  return names;
}

function topLevelWhole(source: string): string[] {
  const names: string[] = [];
  const tree = parseBlocks(source);
  for (let node = tree.topNode.firstChild; node; node = node.nextSibling)
    names.push(`${node.name} ${node.from}-${node.to}`);
  return names;
}

const hasFrontMatter = (source: string) => source.startsWith('---');
const lines = fc.array(
  fc.constantFrom(
    '# A',
    '## B',
    '   # C',
    'text',
    '',
    '```',
    '~~~~',
    '<!--',
    '-->',
    '- item',
    '  - inner',
    '> quote',
    '<div>',
    '</div>',
    '| a | b |',
    '|---|---|',
    '| 1 | 2 |',
    '**K**: v',
    'T',
    '===',
    '    code',
    '1. one',
    '[x]: /y',
    '\t# tab',
    '#',
    '<script>',
    '</script>',
  ),
  { maxLength: 30 },
);
const source = fc.tuple(lines, fc.constantFrom('\n', '\r\n')).map(([l, eol]) => l.join(eol));

describe('a document in chunks', () => {
  it('parses like the whole text, on generated documents', () => {
    fc.assert(
      fc.property(source, (text) => {
        if (hasFrontMatter(text)) return;
        const plain = normaliseLineEndings(text).text;
        expect(topLevel(openDocument(toText(text)))).toEqual(topLevelWhole(plain));
      }),
      { numRuns: 1000 },
    );
  }, 60_000);

  it.runIf(files.length > 0)(
    'parses like the whole text, on every corpus file',
    () => {
      for (const file of files) {
        const text = textOf(file);
        if (hasFrontMatter(text)) continue;
        const plain = normaliseLineEndings(text).text;
        expect(topLevel(openDocument(toText(text))), file.name).toEqual(topLevelWhole(plain));
      }
    },
    60_000,
  );

  it('is after any edit what opening the new text gives', () => {
    fc.assert(
      fc.property(
        source,
        fc.array(fc.tuple(fc.nat(), fc.nat(8), source), { maxLength: 3 }),
        (text, edits) => {
          const before = openDocument(toText(text));
          const specs = edits.map(([at, length, insert]) => {
            const from = at % (text.length + 1);
            return { from, to: Math.min(text.length, from + length), insert: insert.slice(0, 12) };
          });
          const sorted = specs.sort((a, b) => a.from - b.from);
          const apart = sorted.filter((spec, i) => i === 0 || spec.from > (sorted[i - 1]?.to ?? 0));
          const changes = ChangeSet.of(apart, text.length, '\n');
          const after = updateDocument(before, changes);
          const fresh = openDocument(changes.apply(before.text));
          expect(after.chunks.map((chunk) => chunk.source)).toEqual(
            fresh.chunks.map((chunk) => chunk.source),
          );
          expect(topLevel(after)).toEqual(topLevel(fresh));
          expect(chunkStarts(after).at(-1)).toBe(after.text.length);
        },
      ),
      { numRuns: 1000 },
    );
  }, 60_000);

  it('keeps the chunks that an edit does not touch', () => {
    const before = openDocument(toText('# A\n\none\n\n# B\n\ntwo\n\n# C\n\nthree\n'));
    const after = updateDocument(
      before,
      ChangeSet.of({ from: 15, insert: 'x' }, before.text.length, '\n'),
    );
    expect(after.chunks[0]).toBe(before.chunks[0]);
    expect(after.chunks[2]).toBe(before.chunks[2]);
    expect(after.chunks[1]?.source).toBe('# B\n\nxtwo\n\n');
  });

  it('lets an opened fence swallow what follows, and gives it back', () => {
    const before = openDocument(toText('# A\n\none\n\n# B\n\ntwo\n'));
    const open = updateDocument(
      before,
      ChangeSet.of({ from: 5, insert: '```\n' }, before.text.length, '\n'),
    );
    expect(open.chunks).toHaveLength(1);
    const back = updateDocument(open, ChangeSet.of({ from: 5, to: 9 }, open.text.length, '\n'));
    expect(back.chunks.map((chunk) => chunk.source)).toEqual(['# A\n\none\n\n', '# B\n\ntwo\n']);
  });
});
