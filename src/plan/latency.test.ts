import { describe, expect, it } from 'vitest';
import { descents, percentiles, readLatency } from './latency';
import { formatDecimal } from './numbers';

const read = (text: string) => {
  const latency = readLatency(text);
  return latency && `${formatDecimal(latency.value)} ${latency.unit}`.trim();
};

describe('a percentile', () => {
  it.each([
    ['250ns', '250 ns'],
    ['<200ms', '200000000 ns'],
    ['< 200 ms', '200000000 ns'],
    ['\\<200ms', '200000000 ns'],
    ['**<200ms**', '200000000 ns'],
    ['≤0.2s', '200000000 ns'],
    ['0,2 s', '200000000 ns'],
    ['250 µs', '250000 ns'],
    ['250us', '250000 ns'],
    ['under 2 seconds', '2000000000 ns'],
    ['1 min 30 s', '90000000000 ns'],
    ['2m', '120000000000 ns'],
    ['300ms (cached)', '300000000 ns'],
    ['<100 MB', '100 mb'],
    ['40', '40'],
  ])('%s is %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    '',
    '-',
    '[X ms]',
    'TBD',
    'fast',
    '400 messages/s',
    '100 RPS',
    '5 per second',
    '5%',
    '99 % hits',
    '>30 s',
    'at least 10 s',
    '100-200ms',
    '200ms cached, 2s cold',
    '1,000ms',
  ])('“%s” is not judged', (text) => {
    expect(read(text)).toBeNull();
  });
});

describe('percentiles', () => {
  const names = (...texts: string[]) => {
    const values = percentiles.flatMap(({ name }, index) => {
      const latency = readLatency(texts[index] ?? '');
      return latency ? [{ name, ...latency }] : [];
    });
    return descents(values).map(([before, after]) => `${before.name} > ${after.name}`);
  };

  it('that ascend or are equal are fine, in any units', () => {
    expect(names('<50ms', '<200ms', '<500ms', '<1000ms')).toEqual([]);
    expect(names('900 µs', '1ms', '1 ms', '0.002 s')).toEqual([]);
    expect(names('-', '-', '-', '400 messages/s')).toEqual([]);
  });

  it('that descend are named, empty cells passed over', () => {
    expect(names('<50ms', '<200ms', '<100ms', '<1s')).toEqual(['P95 > P99']);
    expect(names('<2s', '-', '<500ms', '')).toEqual(['P50 > P99']);
    expect(names('4', '3', '2', '1')).toEqual(['P50 > P95', 'P95 > P99', 'P99 > P99.9']);
  });

  it('in different units are not compared, nor are rates', () => {
    expect(names('100', '<50ms', '', '')).toEqual([]);
    expect(names('900/s', '500/s', '', '')).toEqual([]);
  });
});
