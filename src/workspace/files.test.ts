import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  changedPaths,
  fileOf,
  filesOf,
  freePath,
  sameContent,
  textAt,
  textFile,
  textOf,
} from './files';

describe('files', () => {
  it('keep every character of a text, \\r and lone halves included', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', '\r', '\n', '\r\n', '\ud83d', '题') }),
        (source) => {
          expect(textOf(source).toString()).toBe(source);
          expect(textOf(source).length).toBe(source.length);
        },
      ),
    );
  });

  it('open text as rope and bytes as they are', () => {
    const { text, ...rest } = textFile('a.md', 'x\r\n');
    expect(fileOf({ ...rest, text: text.toString() })).toEqual(textFile('a.md', 'x\r\n'));
    const binary = { kind: 'binary', path: 'a.png', bytes: Uint8Array.of(1) } as const;
    expect(fileOf(binary)).toBe(binary);
  });

  it('have one path each', () => {
    expect(() => filesOf([textFile('a.md', ''), textFile('a.md', 'x')])).toThrow('a.md');
  });

  it('have a text only where they are text', () => {
    const files = filesOf([
      textFile('a.md', 'x'),
      { kind: 'binary', path: 'b', bytes: Uint8Array.of(1) },
    ]);
    expect(textAt(files, 'a.md')?.toString()).toBe('x');
    expect(textAt(files, 'b')).toBeUndefined();
    expect(textAt(files, 'none')).toBeUndefined();
  });

  it('are the same by their content, not by their path', () => {
    const file = textFile('a.md', 'x');
    const bytes = (byte: number) =>
      ({ kind: 'binary', path: 'b', bytes: Uint8Array.of(byte) }) as const;
    expect(sameContent(file, textFile('b.md', 'x'))).toBe(true);
    expect(sameContent(file, textFile('a.md', 'y'))).toBe(false);
    expect(sameContent(file, { ...file, encoding: { name: 'utf-8', bom: true } })).toBe(false);
    expect(sameContent(bytes(1), bytes(1))).toBe(true);
    expect(sameContent(bytes(1), bytes(2))).toBe(false);
    expect(sameContent(file, bytes(1))).toBe(false);
  });

  it('get a number before the ending where their name is taken', () => {
    const taken = new Set(['adrs/a.md', 'adrs/a-2.md', 'v1.0/readme', '.env']);
    const free = (path: string) => freePath(path, (candidate) => !taken.has(candidate));
    expect(free('adrs/b.md')).toBe('adrs/b.md');
    expect(free('adrs/a.md')).toBe('adrs/a-3.md');
    expect(free('v1.0/readme')).toBe('v1.0/readme-2');
    expect(free('.env')).toBe('.env-2');
  });

  it('differ in those that came, went or hold something else', () => {
    const files = (...texts: [string, string][]) =>
      filesOf(texts.map(([path, text]) => textFile(path, text)));
    const before = files(['a.md', 'a'], ['b.md', 'b'], ['c.md', 'c']);
    expect(changedPaths(before, files(['a.md', 'a'], ['b.md', 'x'], ['d.md', 'd']))).toEqual([
      'b.md',
      'd.md',
      'c.md',
    ]);
    expect(changedPaths(before, files(['a.md', 'a'], ['b.md', 'b'], ['c.md', 'c']))).toEqual([]);
  });
});
