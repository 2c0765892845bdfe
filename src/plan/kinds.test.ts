import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as kinds from './kinds';
import type { Json } from './value';

const put = (kind: kinds.LeafKind, text: string, value: Json) => {
  const done = kind.put(text, value);
  return done.ok ? done.value : `! ${done.error.message}`;
};

describe('a number', () => {
  const score = kinds.number(0, 10);

  it.each<[string, Json]>([
    ['8', 8],
    ['7.5', 7.5],
    ['-1', -1],
    ['**8**', 8],
    ['8/10', 8],
    ['**8/10**', 8],
    ['`8`', 8],
    ['high', 'high'],
    ['8 of 10', '8 of 10'],
    ['1e3', '1e3'],
    ['', ''],
  ])('%j reads as %j', (text, value) => {
    expect(score.get(text)).toBe(value);
  });

  it('keeps its marks when it changes', () => {
    expect(put(score, '**8**', 9)).toBe('**9**');
    expect(put(score, '8/10', 9)).toBe('9/10');
    expect(put(score, '8', 'high')).toBe('high');
    expect(put(score, '', 3)).toBe('3');
    expect(put(score, '8', true)).toBe('! Expected a text, not boolean');
  });

  it('is flagged outside its range, and when it is no number', () => {
    expect(score.problem(10)).toBeUndefined();
    expect(score.problem('')).toBeUndefined();
    expect(score.problem(11)).toMatch(/from 0 to 10/);
    expect(score.problem('high')).toMatch(/not a number/);
  });
});

describe('an id', () => {
  const id = kinds.id('ADR');

  it.each([
    ['ADR-001', 'ADR-001'],
    ['**ADR-001**', 'ADR-001'],
    ['`ADR-001`', 'ADR-001'],
    ['[ADR-001](adrs/ADR-001-x.md)', 'ADR-001'],
    ['[`ADR-001`]', 'ADR-001'],
    ['ADR-001 and ADR-002', 'ADR-001 and ADR-002'],
    ['ADR-xxx', 'ADR-xxx'],
  ])('%s reads as %s', (text, value) => {
    expect(id.get(text)).toBe(value);
  });

  it('keeps the marks and the link around it', () => {
    expect(put(id, '`ADR-001`', 'ADR-002')).toBe('`ADR-002`');
    expect(put(id, '[ADR-001](a.md)', 'ADR-002')).toBe('[ADR-002](a.md)');
    expect(put(id, '**ADR-001**', 'none')).toBe('none');
    expect(put(id, 'ADR-001', 'ADR-002')).toBe('ADR-002');
  });
});

describe('one of the template’s words', () => {
  const status = kinds.oneOf(['Proposed', 'Accepted']);

  it('is flagged when it is another, and kept', () => {
    expect(status.problem('accepted')).toBeUndefined();
    expect(status.problem('')).toBeUndefined();
    expect(status.problem('Proposed | Accepted | Deprecated')).toBeUndefined();
    expect(status.problem('Done')).toMatch(/Proposed, Accepted/);
    expect(put(status, 'Proposed', 'Done')).toBe('Done');
  });
});

describe('references', () => {
  const refs = kinds.refs('FR', 'NFR');

  it.each<[string, Json]>([
    ['FR-001', ['FR-001']],
    ['FR-001, NFR-PERF-002', ['FR-001', 'NFR-PERF-002']],
    ['FR-001;FR-002', ['FR-001', 'FR-002']],
    ['', []],
    ['all of them', 'all of them'],
    ['FR-001, later', 'FR-001, later'],
  ])('%j reads as %j', (text, value) => {
    expect(refs.get(text)).toEqual(value);
  });

  it('are joined as they were', () => {
    expect(put(refs, 'FR-001;FR-002', ['FR-001', 'FR-003'])).toBe('FR-001;FR-003');
    expect(put(refs, 'FR-001', ['FR-001', 'FR-003'])).toBe('FR-001, FR-003');
    expect(put(refs, 'FR-001', [])).toBe('');
    expect(put(refs, 'FR-001', 'none')).toBe('none');
    expect(put(refs, 'FR-001', ['FR-001', ''])).toMatch(/^! .* not an id/);
  });
});

describe('text in back quotes', () => {
  it('is shown without them and keeps them', () => {
    expect(kinds.code.get('`001-x`')).toBe('001-x');
    expect(kinds.code.get('001-x')).toBe('001-x');
    expect(kinds.code.get('`a` and `b`')).toBe('`a` and `b`');
    expect(put(kinds.code, '`001-x`', '002-y')).toBe('`002-y`');
    expect(put(kinds.code, '', '002-y')).toBe('`002-y`');
    expect(put(kinds.code, '001-x', '002-y')).toBe('002-y');
    expect(put(kinds.code, '`001-x`', '')).toBe('');
    expect(put(kinds.code, '`001-x`', 'a`b')).toBe('a`b');
  });
});

describe('a box', () => {
  it('keeps the mark that it has', () => {
    expect([kinds.boolean.get(' '), kinds.boolean.get('x'), kinds.boolean.get('X')]).toEqual([
      false,
      true,
      true,
    ]);
    expect(put(kinds.boolean, 'X', true)).toBe('X');
    expect(put(kinds.boolean, ' ', true)).toBe('x');
    expect(put(kinds.boolean, 'x', false)).toBe(' ');
    expect(put(kinds.boolean, 'x', 'yes')).toMatch(/true or false/);
  });
});

describe('a checked text', () => {
  it.each([
    [kinds.date, '2026-11-22', '22.11.2026'],
    [kinds.percent, '99.9 %', 'most'],
    [kinds.duration, '<200ms', '200'],
    [kinds.id('FAIL'), 'FAIL-001', 'ADR-001'],
  ])('is flagged when it is not of its form', (kind, fine, wrong) => {
    expect(kind.problem(fine)).toBeUndefined();
    expect(kind.problem('')).toBeUndefined();
    expect(kind.problem(wrong)).toMatch(/^Expected an? /);
  });
});

it.each(['-', 'TBD', '[Date]', 'YYYY-MM-DD'])('“%s” in a date’s place is no wrong date', (text) => {
  expect(kinds.date.problem(text)).toBeUndefined();
});

describe('every kind', () => {
  const all = [
    kinds.text,
    kinds.prose,
    kinds.computed,
    kinds.date,
    kinds.code,
    kinds.number(0, 10),
    kinds.oneOf(['a']),
    kinds.id('FAIL'),
  ];
  const text = fc.oneof(
    fc.constantFrom('8', '**8**', '8/10', '`a`', 'FR-001', 'x', '', '**', '1.50'),
    fc.string({ maxLength: 8 }).map((s) => s.trim()),
  );

  it('puts back what it got', () => {
    fc.assert(
      fc.property(fc.constantFrom(...all), text, (kind, stored) => {
        const done = kind.put(stored, kind.get(stored));
        const back = done.ok ? kind.get(done.value) : done.error;
        expect(back).toEqual(kind.get(stored));
      }),
    );
  });
});
