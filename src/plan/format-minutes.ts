import { compare, type Decimal, formatDecimal, fromInteger, multiply } from './numbers';
import { divide, roundRatio } from './ratio';

const minute = fromInteger(60_000);

/** Minutes as they are read best: `25.9 s`, `43.8 min`, `8.76 h`, `3.65 d`; at most two decimals. */
export function formatMinutes(minutes: Decimal): string {
  const scales: readonly (readonly [number, string, number])[] = [
    [1, 's', 1000],
    [120, 'min', 60_000],
    [2880, 'h', 3_600_000],
  ];
  const found = scales.find(([limit]) => compare(minutes, fromInteger(limit)) < 0);
  const [, name, unit] = found ?? [0, 'd', 86_400_000];
  const value = roundRatio(divide(multiply(minutes, minute), fromInteger(unit)), 2);
  return `${formatDecimal(value)} ${name}`;
}
