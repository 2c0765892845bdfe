import { describe, expect, it } from 'vitest';
import type { LeafKind } from '@/plan/kinds';
import * as kinds from '@/plan/kinds';
import { release } from './testing/release-plan';
import { leafSchema, schemaOf } from './zod-schema';

const parts = Object.entries(release.parts).map(([key, { shape }]) => ({ key, shape }));
const messages = (kind: LeafKind, value: unknown) =>
  leafSchema(kind)
    .safeParse(value)
    .error?.issues.map(({ message }) => message);

describe('leafSchema', () => {
  it.each([
    [kinds.date, '2026-11-22', undefined],
    [kinds.date, 'soon', ['Expected a date such as 2026-11-22']],
    [kinds.number(0, 10), 11, ['Expected a number from 0 to 10']],
    [kinds.number(0, 10), 'high', ['“high” is not a number']],
    [kinds.oneOf(['A', 'B']), 'a', undefined],
    [kinds.oneOf(['A', 'B']), 'C', ['“C” is none of A, B']],
    [kinds.id('ADR'), 'ADR-1', undefined],
    [kinds.id('ADR'), 'FAIL-1', ['Expected an id such as ADR-001']],
    [kinds.percent, 'half', ['Expected a percentage such as 99.9%']],
    [kinds.text, '', undefined],
  ])('says in the kind’s own words what is wrong', (kind, value, expected) => {
    expect(messages(kind, value)).toEqual(expected);
  });
});

describe('schemaOf', () => {
  it('holds the scalars of an object and nothing else', () => {
    expect(Object.keys(schemaOf(parts).shape)).toEqual([
      'owner',
      'risk',
      'day',
      'share',
      'cites',
      'story',
    ]);
  });

  it('names the member that is wrong', () => {
    const result = schemaOf(parts).safeParse({
      owner: 'Ada',
      risk: '',
      day: 'soon',
      share: '5%',
      cites: [],
      story: '',
    });
    expect(result.error?.issues.map(({ path }) => path)).toEqual([['day']]);
  });

  it('is made once for the same parts', () => {
    expect(schemaOf(parts)).toBe(schemaOf(parts));
  });
});
