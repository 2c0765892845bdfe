import { describe, expect, it } from 'vitest';
import { frontMatterChunk, isOpen, parseChunks } from './chunk';
import { openOne } from './testing/open-text';

const sources = (raw: string, atEnd = true) =>
  parseChunks(raw, atEnd).chunks.map(({ source }) => source);

describe('chunks', () => {
  it.each([
    ['', ['']],
    ['text\n', ['text\n']],
    ['# A\n\n## B\n', ['# A\n\n', '## B\n']],
    ['text\n# A\n', ['text\n', '# A\n']],
    ['# A\n#B\n#\tC\n#', ['# A\n#B\n', '#\tC\n', '#']],
    ['# A\n```\n# B\n```\n# C\n', ['# A\n```\n# B\n```\n', '# C\n']],
    ['# A\n```\n# B\n', ['# A\n```\n# B\n']],
    ['<!--\n# A\n-->\n# B\n', ['<!--\n# A\n-->\n', '# B\n']],
    ['<div>\n# A\n\n# B\n', ['<div>\n# A\n\n', '# B\n']],
    ['- a\n# B\n', ['- a\n', '# B\n']],
    ['> a\n# B\n', ['> a\n', '# B\n']],
    ['   # A\n', ['   # A\n']],
    ['A\n===\n', ['A\n===\n']],
    ['# A\r\n# B\r\n', ['# A\n', '# B\n']],
    ['a\r# B\n', ['a\r# B\n']],
    ['a\u2028# B\n', ['a\u2028# B\n']],
    ['a\n#\rB\n', ['a\n', '#\rB\n']],
  ])('of %j', (raw, wanted) => {
    expect(sources(raw)).toEqual(wanted);
  });

  it('know the length of their own text, carriage returns included', () => {
    const { chunks } = parseChunks('# A\r\n\r\n# B\n', true);
    expect(chunks.map(({ rawLength, breaks }) => [rawLength, breaks])).toEqual([
      [7, [3, 4]],
      [4, []],
    ]);
    expect(frontMatterChunk('---\r\na: b\r\n---\r\n').rawLength).toBe(16);
  });

  it('tell whether the last would swallow what follows', () => {
    expect(parseChunks('# A\n```\n', false).open).toBe(true);
    expect(parseChunks('# A\n\ntext', false).open).toBe(false);
    expect(parseChunks('# A\n```\n```\n', false).open).toBe(false);
    expect(parseChunks('<script>\n', false).open).toBe(true);
  });

  it.each([
    ['```\n', true],
    ['~~~\nx\n```\n', true],
    ['<!-- x\n', true],
    ['<pre>\n', true],
    ['```\n```\n', false],
    ['<div>\nx\n', true],
    ['<div>\n\n', false],
    ['text', false],
    ['- a\n', false],
    ['- ```\n', false],
    ['', false],
  ])('%j is open: %j', (source, wanted) => {
    expect(isOpen(openOne(source).chunk)).toBe(wanted);
  });

  it('are found quickly in many headings and an unclosed fence', () => {
    const many = `${'# A\n\ntext\n\n'.repeat(5000)}\`\`\`\n${'# B\n'.repeat(5000)}`;
    const started = performance.now();
    expect(sources(many)).toHaveLength(5000);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
