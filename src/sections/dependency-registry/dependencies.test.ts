import { describe, expect, it } from 'vitest';
import { planOf, sectionValue } from '../testing/edit-text';
import { sample } from '../testing/sample-text';
import { readDependencies, shortAddress } from './dependencies';

describe('dependencies', () => {
  const all = readDependencies(sectionValue(planOf(sample), 'dependency-registry'));

  it('are the packages, APIs and frameworks with their documentation', () => {
    expect(all.map(({ id }) => id)).toEqual([
      'PKG-001',
      'PKG-002',
      'PKG-003',
      'PKG-004',
      'PKG-005',
      'API-001',
      'API-002',
      'API-003',
      'API-004',
      'FW-001',
      'FW-002',
      'FW-003',
    ]);
    expect(all[1]).toEqual({
      id: 'PKG-002',
      name: 'org.postgresql:postgresql',
      version: '42.7.7',
      docs: 'https://jdbc.postgresql.org/documentation/',
    });
  });

  it.each([
    ['[docs](https://zod.dev)', 'https://zod.dev'],
    ['see https://zod.dev/api, too', 'https://zod.dev/api'],
    ['[docs URL]', null],
  ])('%s leads to %s', (docs, wanted) => {
    const value = { packages: { rows: [{ id: 'PKG-001', docs }] } };
    expect(readDependencies(value)[0]?.docs).toBe(wanted);
  });

  it('have addresses that are short to read', () => {
    expect(shortAddress('https://www.jetbrains.com/help/')).toBe('jetbrains.com/help');
  });
});
