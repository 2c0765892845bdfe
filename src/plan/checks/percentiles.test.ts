import { describe, expect, it } from 'vitest';
import { descends, readLatency } from './percentiles';

describe('latencies', () => {
  it.each([
    ['<200ms', 0.2, 'time'],
    ['≤ 1,000 ms', 1, 'time'],
    ['1.5 s', 1.5, 'time'],
    ['~1,5 seconds', 1.5, 'time'],
    ['**2 min** (cached)', 120, 'time'],
    ['50', 50, 'none'],
    ['12,000', 12_000, 'none'],
  ])('reads %s', (text, amount, unit) => {
    const latency = readLatency(text);
    expect(latency?.unit).toBe(unit);
    expect(latency?.amount).toBeCloseTo(amount);
  });

  it.each([
    ['400 messages/s'],
    ['100 RPS'],
    ['50/s'],
    ['20 per second'],
    ['fast'],
    ['-'],
    ['99.9%9 x'],
  ])('does not judge %s', (text) => {
    const latency = readLatency(text);
    expect(latency === undefined || latency.unit === 'none').toBe(true);
  });

  const values = (...texts: string[]) => texts.flatMap((text) => readLatency(text) ?? []);

  it('descend where a later one of the same unit is less', () => {
    expect(descends(values('<50ms', '<0.2s', '<200ms', '<1s'))).toBeUndefined();
    expect(descends(values('50', '10ms', '60'))).toBeUndefined();
    expect(descends(values('<50ms', '<2s', '<500ms'))?.map(({ amount }) => amount)).toEqual([
      2, 0.5,
    ]);
  });
});
