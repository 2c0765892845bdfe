import { Text } from '@codemirror/state';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openDocument } from '@/markdown/document';
import { lineOf } from './lines';

const line = fc.constantFrom(
  '# A',
  '## B\r',
  'text',
  'text\r',
  '',
  '```',
  '| a |',
  'Setext',
  '---',
);

it('counts the lines before an offset, whatever the headings and line endings', () => {
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 30 }), (lines) => {
      const document = openDocument(Text.of(lines));
      let before = 0;
      for (const chunk of document.chunks) {
        for (let at = 0; at <= chunk.source.length; at += 1) {
          const own = chunk.source.slice(0, at).split('\n').length - 1;
          expect(lineOf(document, chunk, at)).toBe(1 + before + own);
        }
        before += chunk.source.split('\n').length - 1;
      }
      expect(before).toBe(lines.length - 1);
    }),
  );
});

it('stands at line 1 without a place, and refuses a chunk of another text', () => {
  const document = openDocument(Text.of(['# A']));
  const [other] = openDocument(Text.of(['# B'])).chunks;
  expect(lineOf(document, undefined, 0)).toBe(1);
  expect(() => lineOf(document, other, 0)).toThrow('not of this document');
});
