import { describe, expect, it } from 'vitest';
import { insertText } from './insert';
import { trimmed } from './spans';
import { openOne } from './testing/open-text';

function inserted(source: string, at: number, text: string, contexts: readonly string[]): string {
  const { document, chunk } = openOne(source);
  const edited = insertText(
    document,
    chunk,
    at,
    text,
    (atoms) =>
      atoms.every(({ context }, i) => context === contexts[i]) && atoms.length === contexts.length,
  );
  return edited.ok ? edited.value.document.text.toString() : edited.error.message;
}

describe('inserting text', () => {
  const source = '**A**: one\n\n- item\n';

  it('takes what is read as expected', () => {
    expect(inserted(source, 10, '\n**B**: two', ['field'])).toBe(
      '**A**: one\n**B**: two\n\n- item\n',
    );
    expect(inserted(source, 12, 'Text.\n\n', ['text'])).toBe('**A**: one\n\nText.\n\n- item\n');
  });

  it('refuses what is read as something else', () => {
    expect(inserted(source, 10, '\n**B**: two', ['text'])).toMatch(/something else/);
  });

  it('refuses what changes its surroundings', () => {
    expect(inserted(source, 10, ' more', [])).toMatch(/stands around/);
    expect(inserted(source, 11, '```\n', ['fence'])).toMatch(/stands around/);
  });

  it('keeps the file’s line endings', () => {
    const windows = source.replaceAll('\n', '\r\n');
    expect(inserted(windows, 10, '\n**B**: two', ['field'])).toBe(
      '**A**: one\r\n**B**: two\r\n\r\n- item\r\n',
    );
  });
});

describe('a trimmed span', () => {
  it.each([
    ['  ab  ', [2, 4]],
    ['ab', [0, 2]],
    ['   ', [1, 1]],
    ['', [0, 0]],
  ])('of %j is %j', (source, [from, to]) => {
    expect(trimmed(source, 0, source.length)).toEqual({ from, to });
  });
});
