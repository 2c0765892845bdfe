import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Block, blocksOf } from './blocks';
import { parseChunks } from './chunk';
import { loneHeading, surelyCloses } from './lone-heading';
import { parseBlocks } from './parser';
import { corpusFiles, corpusFolders, textOf } from './testing/corpus';

const line = fc.constantFrom(
  '# A',
  '## B  ',
  '### C ##',
  '#',
  '# ',
  '#\tT ',
  '  # in',
  'text',
  '',
  'T',
  '===',
  '---',
  ' -',
  '\r--',
  '==\u2028',
  '- item',
  '  - sub',
  '1. one',
  '> quote',
  '> # in quote',
  '- # in list',
  '```',
  '```',
  '```text',
  '````',
  '  ```',
  '~~~',
  '```a`b',
  '  ~~~',
  '- ```',
  '<div>',
  '<!-- x',
  '| a | b |',
  '|---|---|',
  '---|---',
  '**Label**: v',
  '    code',
  '[a]: <b',
  'x <b> y',
  '\u00a0',
  '# \u00a0',
);
const text = fc.array(line, { maxLength: 8 }).map((lines) => lines.join('\n'));

const files = corpusFiles(...corpusFolders);

/** The headings among all blocks, as parsing gives them. */
const headings = (blocks: readonly Block[]) => blocks.filter(({ kind }) => kind === 'heading');

describe('what is told without parsing', () => {
  it('is what parsing tells: the one heading', () => {
    fc.assert(
      fc.property(text, (source) => {
        for (const chunk of parseChunks(`# Start\n${source}`, true).chunks) {
          const lone = loneHeading(chunk.source);
          expect(lone ? headings(blocksOf(chunk)) : [lone]).toEqual([lone]);
        }
      }),
      { numRuns: 5000 },
    );
  });

  it.runIf(files.length > 0)(
    'is what parsing tells of every corpus file',
    () => {
      for (const file of files) {
        for (const chunk of parseChunks(textOf(file), true).chunks) {
          const lone = loneHeading(chunk.source);
          expect(lone ? headings(blocksOf(chunk)) : [lone], file.name).toEqual([lone]);
        }
      }
    },
    60_000,
  );

  it('is what parsing tells: that a heading ends it', () => {
    fc.assert(
      fc.property(text, (source) => {
        if (!surelyCloses(source)) return;
        const last = parseBlocks(`${source}\n# .`).topNode.lastChild;
        expect([last?.name, last?.from]).toEqual(['ATXHeading1', source.length + 1]);
      }),
      { numRuns: 5000 },
    );
  });

  it('is left to parsing where an indented mark may open a fence', () => {
    expect(loneHeading('# Start\n  ```\n```\n[a]: <b\n -\n```')).toBeUndefined();
  });

  it('is told of plain sections', () => {
    const source =
      '## Scope\n\ntext\n\n| a | b |\n|---|---|\n| c | d |\n\n---\n\n```\n  # code <T>\n```\n- item\n';
    expect(loneHeading(source)?.text).toEqual({ from: 3, to: 8 });
    expect(surelyCloses(source)).toBe(true);
  });
});
