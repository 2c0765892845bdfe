import { Text } from '@codemirror/state';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Chunk } from './chunk';
import { openDocument } from './document';
import { eachSpan, inlinePartAt, inlinePartsOf } from './inline';
import { parseMarkdown } from './parser';
import { corpusFiles, corpusFolders, textOf } from './testing/corpus';
import { openOne } from './testing/open-text';

const open = (source: string) => openDocument(Text.of(source.split('\n')));
const names = new Set([
  'InlineCode',
  'FencedCode',
  'CodeBlock',
  'Comment',
  'CommentBlock',
  'LinkReference',
  'LinkTitle',
  'LinkLabel',
  'Autolink',
  'URL',
  'HTMLTag',
  'HTMLBlock',
  'TaskMarker',
  'Image',
  'ProcessingInstruction',
  'ProcessingInstructionBlock',
]);

function spansOfParts(chunk: Chunk): string[] {
  const spans: string[] = [];
  for (const part of inlinePartsOf(chunk))
    eachSpan(part, ({ name, from, to }) => {
      if (names.has(name)) spans.push(`${name} ${part.from + from}-${part.from + to}`);
      return true;
    });
  return spans;
}

function spansOfWhole({ source, kind }: Chunk): string[] {
  const spans: string[] = [];
  if (kind !== 'front-matter')
    parseMarkdown(source).iterate({
      enter: ({ name, from, to }) => {
        if (names.has(name)) spans.push(`${name} ${from}-${to}`);
      },
    });
  return spans;
}

const line = fc.constantFrom(
  '| a | b |',
  '|---|---|',
  '|---|---|',
  '| `x | y` | [a](b) |',
  '| <b> | c | <!-- d |',
  '  | e | --> |',
  '| https://a.example | f@g.example |',
  '| ![h] | [i][j] | [ ] |',
  'k | `l',
  '**Key**: `m | n` | <o>',
  'text `goes',
  'on` here',
  '',
  '',
  '- [ ] task',
  '- p',
  '  | q | r |',
  '  |---|---|',
  '  | `s | t` |',
  '> | u |',
  '> |---|',
  '> | `v` |',
  '    code',
  '\tcode',
  '-     code',
  '```',
  '~~~',
  '<!--',
  '-->',
  '<div>',
  '</div>',
  '[w]: /x "y"',
  '<?z',
  '?>',
  '===',
);
const soup = fc.array(line, { maxLength: 16 }).map((lines) => `${lines.join('\n')}\n`);

describe('what stands within lines', () => {
  it('is found part by part, and without parsing where there is none, as in the whole', () => {
    fc.assert(
      fc.property(soup, (source) => {
        for (const chunk of open(source).chunks)
          expect(spansOfParts(chunk)).toEqual(spansOfWhole(chunk));
      }),
      { numRuns: 2000 },
    );
  }, 60_000);

  const files = corpusFiles(...corpusFolders);
  it.runIf(files.length > 0)(
    'is found alike in files that people wrote',
    () => {
      for (const file of files)
        for (const chunk of open(textOf(file)).chunks)
          expect(spansOfParts(chunk), file.name).toEqual(spansOfWhole(chunk));
    },
    120_000,
  );
});

it('the parts of a chunk are the rows of its tables and what stands between', () => {
  const { chunk } = openOne('a\n\n| b |\n|---|\n| c |\n| d |\n\ne\n');
  const parts = inlinePartsOf(chunk);
  expect(parts.map(({ text, line: row }) => [text, row !== undefined])).toEqual([
    ['a\n\n| b |\n|---|\n', false],
    ['| c |', true],
    ['| d |', true],
    ['\n\ne\n', false],
  ]);
  expect(inlinePartAt(chunk, chunk.source.indexOf('d'))).toBe(parts[2]);
});
