import { describe, expect, it } from 'vitest';
import { heatOf, impacts, movedBy, probabilities, riskScore, unplacedReason } from './risk-levels';

const places = probabilities.flatMap((probability) =>
  impacts.map((impact) => ({ probability, impact })),
);

describe('the risk map', () => {
  it('scores its cells from 1 to 9', () => {
    expect(places.map(riskScore)).toEqual([3, 6, 9, 2, 4, 6, 1, 2, 3]);
  });

  it('is hotter where the score is higher', () => {
    expect(places.map((place) => heatOf(place)[0]).join('')).toBe('mhhlmhllm');
  });
});

describe('movedBy', () => {
  it('goes one cell in the direction of the arrow', () => {
    expect(movedBy('ArrowUp', 'M', 'M')).toEqual({ probability: 'H', impact: 'M' });
    expect(movedBy('ArrowRight', 'M', 'M')).toEqual({ probability: 'M', impact: 'C' });
  });

  it('stays inside and ignores other keys', () => {
    expect(movedBy('ArrowUp', 'H', 'M')).toBeNull();
    expect(movedBy('ArrowLeft', 'H', 'L')).toBeNull();
    expect(movedBy('Enter', 'M', 'M')).toBeNull();
  });

  it('comes back with the opposite arrow', () => {
    for (const { probability, impact } of places) {
      const there = movedBy('ArrowDown', probability, impact);
      const back = there && movedBy('ArrowUp', there.probability, there.impact);
      expect(back ?? { probability, impact }).toEqual({ probability, impact });
    }
  });

  it('completes what has no place', () => {
    expect(movedBy('ArrowUp', 'H', null)).toEqual({ probability: 'H', impact: 'M' });
  });
});

describe('unplacedReason', () => {
  it('names each value that does not fit', () => {
    expect(unplacedReason('', 'H')).toBe('no probability; impact is “H”, not C, M or L');
    expect(unplacedReason('H/M/L', 'C')).toBe('probability is “H/M/L”, not H, M or L');
  });

  it('has nothing to say about what fits', () => {
    expect(unplacedReason('H', ' C ')).toBeNull();
  });
});
