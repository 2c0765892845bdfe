import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  escapeCell,
  escapeComment,
  escapeLineStart,
  escapeReferences,
  referBlanks,
  referMarks,
  unescapeCell,
  unescapeComment,
  unescapeLineStart,
  unescapeReferences,
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

  it('with character references is undone by reading, whatever stands there already', () => {
    const part = fc.constantFrom(
      '\\',
      ' ',
      '\t',
      '\n',
      '*',
      '`',
      '[',
      '_',
      '&#32;',
      '&#96;',
      '&amp;',
      '|',
      'a',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const text = parts.join('');
        const plain = escapeReferences(text);
        expect(unescapeReferences(plain)).toBe(text);
        expect(unescapeReferences(referBlanks(plain))).toBe(text);
        expect(unescapeReferences(referMarks(plain))).toBe(text);
        expect(unescapeCell(escapeCell(text))).toBe(text);
        expect(escapeCell(text)).not.toMatch(/\n|^[ \t]|[ \t]$/);
        expect(referBlanks(plain)).not.toMatch(/^\s|\s$|\n\s/);
      }),
      { numRuns: 2000 },
    );
  });

  it('reads no other character reference', () => {
    expect(unescapeReferences('&amp; &#124; &#x20; &#8212; &nbsp;')).toBe(
      '&amp; &#124; &#x20; &#8212; &nbsp;',
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
