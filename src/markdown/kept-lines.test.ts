import { ChangeSet, Text } from '@codemirror/state';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { atomsOf } from './atoms';
import { blocksOf } from './blocks';
import type { Chunk } from './chunk';
import { type MarkdownDocument, openDocument, updateDocument } from './document';
import { corpusFiles, corpusFolders, textOf } from './testing/corpus';

const open = (source: string) => openDocument(Text.of(source.split('\n')));
const read = ({ chunks }: MarkdownDocument) =>
  chunks.map((chunk) => ({ blocks: blocksOf(chunk), atoms: atomsOf(chunk) }));
const tablesIn = ({ chunks }: MarkdownDocument) =>
  chunks.flatMap(blocksOf).flatMap((block) => (block.kind === 'table' ? [block] : []));

interface Splice {
  readonly at: number;
  readonly length: number;
  readonly insert: string;
}

function change(document: MarkdownDocument, { at, length, insert }: Splice): MarkdownDocument {
  const { text } = document;
  const from = at % (text.length + 1);
  const to = Math.min(text.length, from + length);
  return updateDocument(document, ChangeSet.of({ from, to, insert }, text.length, '\n'));
}

/** Edits a text step by step; not every step is read, as when one edit is made of several. */
function expectEditIsOpening(source: string, steps: readonly (Splice & { skip?: boolean })[]) {
  let document = open(source);
  read(document);
  for (const step of steps) {
    document = change(document, step);
    if (step.skip) continue;
    expect(read(document)).toEqual(read(open(document.text.toString())));
  }
}

const line = fc.constantFrom(
  '| 1 | 2 |',
  '| 1 | 2 |',
  '| 1 | 2 |',
  '| 1 `a | b` | 2 |  ',
  '|---|---|',
  '|---|---|  ',
  '| a | b |',
  '  | 3 | 4 |',
  'x | y',
  'plain',
  '**Key**: value',
  '',
  '- item',
  '  | in | item |',
  '  |----|------|',
  '> | q | r |',
  '> |---|---|',
  '```',
  '<!--',
  '-->',
  '<div>',
  '---',
  '===',
  '## Next',
);
const table = fc
  .tuple(fc.array(line, { maxLength: 4 }), fc.array(line, { maxLength: 8 }))
  .map(([above, below]) => [...above, '', '| a | b |', '|---|---|', ...below].join('\n'));
const soup = fc
  .tuple(fc.array(table, { minLength: 1, maxLength: 3 }), fc.constantFrom('\n', '\r\n'))
  .map(([tables, eol]) => `${tables.join('\n')}\n`.replaceAll('\n', eol));
const insert = fc.oneof(
  fc.constantFrom('x', '|', '\n', '\n| 5 | 6 |', '| 5 | 6 |\n', '| 5 |', '\\', '`', '\r', '-', ' '),
  line.map((text) => `${text}\n`),
);
const splice = fc.record({
  at: fc.nat(),
  length: fc.constantFrom(0, 0, 1, 3, 10, 20),
  insert,
  skip: fc.boolean(),
});

describe('a text with tables after an edit', () => {
  it('reads as if it were opened anew', () => {
    fc.assert(fc.property(soup, fc.array(splice, { maxLength: 5 }), expectEditIsOpening), {
      numRuns: 600,
    });
  }, 60_000);

  const files = corpusFiles(...corpusFolders).filter((file) => textOf(file).includes('|--'));
  it.runIf(files.length > 0)(
    'reads as if it were opened anew, in files that people wrote',
    () => {
      fc.assert(
        fc.property(fc.nat(), fc.array(splice, { maxLength: 4 }), (pick, steps) => {
          const source = textOf(files[pick % files.length] as (typeof files)[number]);
          const rows = [...source.matchAll(/^\|.*$/gm)];
          const near = steps.map(({ at, ...rest }) => {
            const row = rows[at % rows.length];
            return { ...rest, at: (row?.index ?? 0) + (at % ((row?.[0].length ?? 0) + 2)) };
          });
          expectEditIsOpening(source, near);
        }),
        { numRuns: 120 },
      );
    },
    60_000,
  );
});

describe('the lines of a table', () => {
  const source = '# A\n\n| a | b |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |\n| 5 | 6 |\n\n**Sum**: 3\n';
  const linesIn = (document: MarkdownDocument) =>
    tablesIn(document).flatMap(({ rows }) => rows.map((row) => row.line));
  const insertAfter = (at: string, inserted: string) => {
    const document = open(source);
    const before = linesIn(document);
    const from = source.indexOf(at) + at.length;
    return { before, now: linesIn(change(document, { at: from, length: 0, insert: inserted })) };
  };

  it('stay the same objects but for the one that changed', () => {
    const { before, now } = insertAfter('| 3', '0');
    expect(now.map((one) => before.indexOf(one))).toEqual([0, -1, 2]);
    expect(now[1]?.text).toBe('| 30 | 4 |');
  });

  it('stay the same objects around a new row', () => {
    const { before, now } = insertAfter('| 4 |\n', '| 3 | 5 |\n');
    expect(now.map((one) => before.indexOf(one))).toEqual([0, 1, -1, 2]);
  });

  it('are not parsed again where one of them and what stands below changed in one edit', () => {
    const document = open(source);
    const before = linesIn(document);
    const row = source.indexOf('| 3') + 3;
    const sum = source.indexOf('**Sum**: ') + 9;
    const changes = ChangeSet.of(
      [
        { from: row, insert: '0' },
        { from: sum, insert: '3' },
      ],
      source.length,
    );
    const after = updateDocument(document, changes);
    const parse = vi.spyOn(after.chunks[0] as Chunk, 'tree', 'get');
    expect(linesIn(after).map((one) => before.indexOf(one))).toEqual([0, -1, 2]);
    expect(parse).not.toHaveBeenCalled();
    expect(read(after)).toEqual(read(open(after.text.toString())));
  });

  it('stay the same objects when something beside the table changed', () => {
    const { before, now } = insertAfter('**Sum**: ', '1');
    expect(now.map((one) => before.indexOf(one))).toEqual([0, 1, 2]);
  });
});
