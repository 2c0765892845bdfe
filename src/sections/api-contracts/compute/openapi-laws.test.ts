import { Validator } from '@seriousme/openapi-schema-validator';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { httpMethods } from './http-method';
import { mergeOpenApi } from './merge-openapi';
import { type EndpointRow, openApi } from './openapi';
import { changeYaml, readYaml, writeYaml } from './splice-yaml';

const word = fc.oneof(
  fc.constantFrom('orders', 'api', 'v1', ':id', '{id}', '<order id>', '{a', 'true', 'null', '~'),
  fc.constantFrom('{{x}}', '..', '%2e', 'größe', 'a b', '#', '?q=1&r', '__proto__', 'constructor'),
  fc.string({ maxLength: 6 }),
);
const hostile = fc.oneof(
  fc.constantFrom('- a', '# b', '"', "'", ': ', '!!js', '*x', '&y', '|', '>', '%', '@', '`', '{}'),
  fc.constantFrom(
    'yes',
    '2026-11-22',
    '0x1f',
    '1e3',
    'null',
    '\u0000',
    '\ud800',
    '\u2028',
    '\ufeff',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const row: fc.Arbitrary<EndpointRow> = fc.record({
  method: fc.oneof(fc.constantFrom(...httpMethods), fc.constantFrom('get', '`POST`', 'SEND', '')),
  path: fc.array(word, { maxLength: 5 }).map((words) => `/${words.join('/')}`),
  operationId: fc.oneof(fc.constantFrom('', 'list', 'getOrder'), hostile),
  requirements: fc.array(fc.constantFrom('FR-001', 'FR-002'), { maxLength: 2 }),
  description: hostile,
});
const rows = fc.array(row, { maxLength: 12 });

const validator = new Validator();

async function problemsOf(text: string): Promise<unknown> {
  const result = await validator.validate(text);
  return result.valid ? [] : result.errors;
}

it('whatever the table says, its document is valid OpenAPI and reads as it was written', async () => {
  await fc.assert(
    fc.asyncProperty(rows, hostile, async (table, title) => {
      const { document } = openApi(title, table);
      const text = writeYaml(document);
      expect(readYaml(text)?.toJS()).toEqual(document);
      expect(await problemsOf(text)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

it('a document that follows one table follows another, and is valid then', async () => {
  await fc.assert(
    fc.asyncProperty(rows, rows, async (first, second) => {
      const before = writeYaml(openApi('Orders', first).document);
      const api = openApi('Orders', second);
      const { changes } = mergeOpenApi(readYaml(before)?.toJS(), api);
      const after = changeYaml(before, changes);
      expect(await problemsOf(after)).toEqual([]);
      expect(mergeOpenApi(readYaml(after)?.toJS(), api).changes).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
