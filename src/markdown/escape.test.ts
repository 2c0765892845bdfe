import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  escapeCell,
  escapeComment,
  escapeLineStart,
  unescapeCell,
  unescapeComment,
  unescapeLineStart,
} from './escape';
import { parseMarkdown } from './parser';

const line = fc
  .array(
    fc.constantFrom('\\', '|', '#', '-', '1.', ' ', '<!--', '`', '>', '**', 'a', '=', '[x]', ':'),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

describe('escaping', () => {
  it('is undone by reading, whatever stands there already', () => {
    fc.assert(
      fc.property(line, (text) => {
        expect(unescapeLineStart(escapeLineStart(text))).toBe(text);
        expect(unescapeCell(escapeCell(text))).toBe(text);
        expect(unescapeComment(escapeComment(text))).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    '# heading',
    '- item',
    '+ item',
    '> quote',
    '```',
    '~~~js',
    '---',
    '***',
    '- - -',
    '===',
    '1. one',
    '12) two',
    '[ ] task',
    '[a]: /link',
    '<div>',
    '| a | b |',
    '|---|',
    ':--|',
  ])('lets %s stand at the start of a paragraph', (text) => {
    const { topNode } = parseMarkdown(`${escapeLineStart(text)}\nmore\n`);
    expect(topNode.firstChild?.name).toBe('Paragraph');
    expect(topNode.firstChild?.nextSibling).toBeNull();
  });

  it.each(['text', '#hashtag', '-5 degrees', '1.5 times', 'a # b', '2026', '=> so', '\\d+'])(
    'leaves %s as it is',
    (text) => {
      expect(escapeLineStart(text)).toBe(text);
      expect(unescapeLineStart(text)).toBe(text);
    },
  );

  it('never lets a bar end a cell', () => {
    fc.assert(
      fc.property(line, (text) => {
        const bars = escapeCell(text).matchAll(/(\\*)\|/g);
        for (const [, run = ''] of bars) expect(run.length % 2).toBe(1);
      }),
    );
  });
});
