import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeYaml } from './yaml';

describe('YAML', () => {
  it('is written in blocks, in the order given', () => {
    const text = writeYaml({
      openapi: '3.1.0',
      paths: { '/a/{id}': { get: { tags: ['x', 'z'], responses: { '200': {} } } } },
      list: [{ name: 'id', schema: { type: 'string' } }, [1, true], []],
      nothing: undefined,
      none: null,
    });
    expect(text).toBe(
      [
        'openapi: "3.1.0"',
        'paths:',
        '  /a/{id}:',
        '    get:',
        '      tags:',
        '        - x',
        '        - z',
        '      responses:',
        '        "200": {}',
        'list:',
        '  - name: id',
        '    schema:',
        '      type: string',
        '  - - 1',
        '    - true',
        '  - []',
        'none: null',
        '',
      ].join('\n'),
    );
  });

  it.each([
    'yes',
    'No',
    'null',
    '12',
    '1e3',
    '- a',
    'a: b',
    'a #b',
    '',
    ' a',
    'a ',
    '{a}',
    '*a',
    '~',
  ])('quotes the text “%s”', (text) => {
    expect(writeYaml({ text })).toBe(`text: ${JSON.stringify(text)}\n`);
  });

  it('writes any text on its line so that it reads back', () => {
    const text = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(text, (value) => {
        const written = writeYaml({ value });
        expect(written.match(/[\n\u0085\u2028\u2029]/g)).toHaveLength(1);
        const scalar = written.slice('value: '.length, -1);
        const read = scalar.startsWith('"') ? JSON.parse(scalar) : scalar;
        expect(read).toBe(value.replace(/\p{Surrogate}/gu, '\ufffd'));
        if (!scalar.startsWith('"')) expect(scalar).not.toMatch(/[:#&*!|%@`"]|^[\s-]|\s$/);
      }),
    );
  });
});
