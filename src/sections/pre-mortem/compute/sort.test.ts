import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sortByRisk } from './sort';

const row = (id: string, score: number | null) => ({ id, score });

describe('sortByRisk', () => {
  it('puts the highest score first, then the lower id, and rows without a score last', () => {
    const rows = [
      row('FAIL-001', null),
      row('FAIL-10', 6),
      row('FAIL-2', 6),
      row('FAIL-004', 9),
      row('FAIL-003', 1),
    ];
    expect(sortByRisk(rows).map(({ id }) => id)).toEqual([
      'FAIL-004',
      'FAIL-2',
      'FAIL-10',
      'FAIL-003',
      'FAIL-001',
    ]);
    expect(rows[0]?.id).toBe('FAIL-001');
  });

  it('keeps equal rows in their order and loses none', () => {
    const rows = fc.array(
      fc.record({
        id: fc.constantFrom('FAIL-001', 'FAIL-002'),
        score: fc.constantFrom(1, 9, null),
      }),
    );
    fc.assert(
      fc.property(rows, (generated) => {
        const numbered = generated.map((item, at) => ({ ...item, at }));
        const sorted = sortByRisk(numbered);
        expect(new Set(sorted)).toEqual(new Set(numbered));
        sorted.slice(1).forEach((next, before) => {
          const previous = sorted[before];
          if (previous?.id !== next.id || previous.score !== next.score) return;
          expect(previous.at).toBeLessThan(next.at);
        });
      }),
    );
  });
});
