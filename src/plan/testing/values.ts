import fc from 'fast-check';

const words = [
  'queue',
  'ledger',
  'replica',
  'worker',
  'index',
  'batch',
  'session',
  'partner',
  'cache',
  'stores',
  'sends',
  'drops',
  'waits',
  'merges',
  'slowly',
  'at night',
  'per ward',
  'in order',
  '検査',
  '결과',
  'מדד',
  'données',
  'größer',
  '🚀',
  '`SKIP LOCKED`',
  '*twice*',
  'a_b_c',
  '(v2)',
  '99.9%',
  '<200ms',
  'R&D',
  'C#',
  "isn't",
  '“quoted”',
  'i.e. none',
  'and/or',
  '10–20',
];

const firstWords = [
  'Orders',
  'Results',
  'Every',
  'Übergabe',
  'Événement',
  '検査結果',
  'No',
  'Fast',
];

/** Plain text on one line that reads as itself in every place that a plan has. */
export const plainText: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...firstWords), fc.array(fc.constantFrom(...words), { maxLength: 8 }))
  .map(([first, rest]) => [first, ...rest].join(' '));

/** A short name: a title, an option, a criterion. */
export const plainName: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...firstWords), fc.constantFrom(...words))
  .map((pair) => pair.join(' '));

/** One to three lines, each of which reads as itself. */
export const plainLines: fc.Arbitrary<string> = fc
  .array(plainText, { minLength: 1, maxLength: 3 })
  .map((lines) => lines.join('\n'));

/** Text of a table cell: `|` may occur, to be escaped where it is written. */
export const cellText: fc.Arbitrary<string> = fc.oneof(
  { weight: 8, arbitrary: plainText },
  { weight: 1, arbitrary: fc.tuple(plainName, plainName).map((pair) => pair.join(' | ')) },
);

export const isoDate: fc.Arbitrary<string> = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2029-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const hostileFragments = [
  '|',
  '||',
  '\\|',
  '\\',
  '\\\\',
  '`',
  '```',
  '````',
  '~~~',
  '```\nfence\n```',
  '<!--',
  '-->',
  '<!-- c -->',
  '# ',
  '## Heading',
  '- ',
  '- item',
  '* ',
  '+ ',
  '1. ',
  '1) x',
  '> ',
  '> quote',
  '---',
  '***',
  '___',
  '===',
  '[ ] ',
  '- [ ] ',
  '- [x] done',
  '\n',
  '\r\n',
  '\n\n',
  '\t',
  ' ',
  '  ',
  '検査結果',
  '全角：',
  '🏗️',
  '👩‍⚕️',
  'مرحبا',
  '\u202eRTL',
  '\u200b',
  '\ufeff',
  '\u00a0',
  'é',
  'e\u0301',
  '**Key**:',
  '**Key**: v',
  '**Key:** v',
  '**',
  '__',
  '*',
  '_',
  '~~',
  '{',
  '{covered}',
  '}',
  '<b>',
  '</details>',
  '<details>',
  '<script>',
  '<br>',
  '&amp;',
  '&#124;',
  '[link](x)',
  '![i](x)',
  '[a][b]',
  '[a]: /x',
  '[^1]',
  '[^1]: note',
  'https://x.example/a|b',
  '$&',
  "$'",
  '%7C',
  '"',
  "'",
  ',',
  ';',
  ':',
  '：',
  '|---|',
  '|:-:|',
  'a | b',
  '| a | b |',
  'ADR-001',
  'FAIL-001: x',
  '[X]',
  'N/A',
  '-',
  '0',
  '-1',
  '1e9',
  'NaN',
  'null',
  'true',
  'x'.repeat(300),
  'word '.repeat(80),
];

/** A value made to break layouts: a fragment alone, between words, or several in a row. */
export const hostileValue: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...hostileFragments),
  fc
    .tuple(plainName, fc.constantFrom(...hostileFragments), fc.constantFrom('', 'tail'))
    .map(([before, fragment, after]) => `${before} ${fragment} ${after}`.trimEnd()),
  fc
    .tuple(fc.constantFrom(...hostileFragments), plainName)
    .map(([fragment, after]) => `${fragment}${after}`),
  fc
    .array(fc.constantFrom(...hostileFragments), { minLength: 2, maxLength: 4 })
    .map((fragments) => fragments.join('')),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
);
