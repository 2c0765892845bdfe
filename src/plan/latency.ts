import { isBlankCell } from './number-cell';
import { compare, type Decimal, fromInteger, multiply, parseNumber, sum } from './numbers';

/** A percentile's value: a time in nanoseconds, or a number in a unit of its own (`MB`, none). */
export interface Latency {
  readonly value: Decimal;
  readonly unit: string;
}

const nanoseconds: Readonly<Record<string, number>> = {
  ns: 1,
  us: 1_000,
  ms: 1_000_000,
  s: 1_000_000_000,
  min: 60_000_000_000,
  h: 3_600_000_000_000,
};
const unitNames: Readonly<Record<string, string>> = {
  µs: 'us',
  μs: 'us',
  sec: 's',
  secs: 's',
  second: 's',
  seconds: 's',
  m: 'min',
  mins: 'min',
  minute: 'min',
  minutes: 'min',
  hr: 'h',
  hrs: 'h',
  hour: 'h',
  hours: 'h',
};

const atMost = /^(?:<=?|≤|~|≈|=|under|below|less than|at most|up to|max(?:imum)?\.?|about)?\s*/i;
const atLeast = /^(?:>=?|≥|at least|more than|over|min(?:imum)?\b)/i;
const rate = /%|\/\s*\p{L}|\bper\b|\b(?:rps|qps|tps|iops|ops|fps|k?hz|[kmg]?bps)\b/iu;
const amount = /^(\d+(?:[.,]\d+)?)\s*(\p{L}*)(?![\p{L}\d])/u;
const furtherTime = /\d\s*(?:ns|[µμu]s|ms|s|sec|min|m|h)(?![\p{L}\d])/iu;

/**
 * Reads `<200ms`, `≤ 1,5 s`, `1 min 30 s`, `250 µs`, `40`. `null` for an empty cell, a rate, a percentage or a
 * lower limit (there more may be better), a range, and text that names two times.
 */
export function readLatency(text: string): Latency | null {
  if (isBlankCell(text)) return null;
  const plain = text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/[*_`\\]/g, '')
    .trim();
  if (rate.test(plain) || atLeast.test(plain)) return null;
  const parts: Latency[] = [];
  let rest = plain.replace(atMost, '');
  for (let next = readAmount(rest); next; next = readAmount(rest)) {
    if (parts.length > 0 && (next.unit !== 'ns' || parts[0]?.unit !== 'ns')) break;
    parts.push(next);
    rest = rest.slice(next.length).replace(/^\s+/, '');
  }
  const [first] = parts;
  if (!first || /^[-–—]\s*\d/.test(rest) || furtherTime.test(rest)) return null;
  return { value: sum(parts.map(({ value }) => value)), unit: first.unit };
}

function readAmount(text: string): (Latency & { length: number }) | undefined {
  const match = amount.exec(text);
  const number = match && parseNumber(match[1] ?? '');
  if (!match || !number) return undefined;
  const name = unitNames[(match[2] ?? '').toLowerCase()] ?? (match[2] ?? '').toLowerCase();
  const factor = nanoseconds[name];
  const { length } = match[0];
  if (factor === undefined) return { value: number, unit: name, length };
  return { value: multiply(number, fromInteger(factor)), unit: 'ns', length };
}

/** The percentiles of a performance requirement in ascending order; `column` is the header in lower case. */
export const percentiles = [
  { key: 'p50', name: 'P50', column: /^p50(?![.,]?\d)/ },
  { key: 'p95', name: 'P95', column: /^p95(?![.,]?\d)/ },
  { key: 'p99', name: 'P99', column: /^p99(?![.,]?\d)/ },
  { key: 'p999', name: 'P99.9', column: /^p99[.,]9(?!\d)/ },
] as const;

/** Each value with the next one of its unit, where that one is less (CALC-LATENCY); equal ones are fine. */
export function descents<V extends Latency>(values: readonly V[]): readonly (readonly [V, V])[] {
  return values.flatMap((before, index) => {
    const after = values.slice(index + 1).find(({ unit }) => unit === before.unit);
    if (!after || compare(before.value, after.value) <= 0) return [];
    return [[before, after] as const];
  });
}
