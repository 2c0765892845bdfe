import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { at, withPlainBreaks } from './operation';
import { formatPointer, parsePointer } from './pointer';
import { equalJson, type Json } from './value';

describe('a pointer', () => {
  it.each<[string, string[]]>([
    ['', []],
    ['/title', ['title']],
    ['/sections/ADR-001/value', ['sections', 'ADR-001', 'value']],
    ['/a~1b/c~0d', ['a/b', 'c~d']],
    ['/~01', ['~1']],
    ['/', ['']],
  ])('%j names %j', (pointer, path) => {
    const parsed = parsePointer(pointer);
    expect(parsed.ok && parsed.value).toEqual(path);
    expect(formatPointer(path)).toBe(pointer);
  });

  it.each(['title', 'a/b', '/a~2', '/~'])('%j is none', (pointer) => {
    expect(parsePointer(pointer).ok).toBe(false);
  });

  it('names any path', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 5 })), (path) => {
        const parsed = parsePointer(formatPointer(path));
        expect(parsed.ok && parsed.value).toEqual(path);
      }),
    );
  });
});

describe('an operation', () => {
  it('can be put under a path', () => {
    expect(at(['a'], { type: 'remove', path: ['b'], index: 0 })).toEqual({
      type: 'remove',
      path: ['a', 'b'],
      index: 0,
    });
  });

  it('takes line breaks of any kind', () => {
    const value = { text: 'a\r\nb', more: ['c\r\nd', 1, null], gone: undefined };
    expect(withPlainBreaks({ type: 'set', path: [], value })).toEqual({
      type: 'set',
      path: [],
      value: { text: 'a\nb', more: ['c\nd', 1, null] },
    });
    const move = { type: 'move', path: ['a'], index: 0, to: 1 } as const;
    expect(withPlainBreaks(move)).toBe(move);
  });
});

describe('equality of values', () => {
  it('is that of their JSON', () => {
    const json = fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json>;
    fc.assert(
      fc.property(json, json, (a, b) => {
        expect(equalJson(a, structuredClone(a))).toBe(true);
        if (equalJson(a, b)) expect(b).toEqual(a);
      }),
    );
    expect(equalJson([1], { 0: 1 })).toBe(false);
    expect(equalJson({ a: 1 }, { b: 1 })).toBe(false);
    expect(equalJson(null, {})).toBe(false);
  });
});
