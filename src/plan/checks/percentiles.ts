/** The percentile columns of a performance table, in ascending order. */
export const percentiles = [
  { name: 'P50', column: /^p50$/ },
  { name: 'P95', column: /^p95$/ },
  { name: 'P99', column: /^p99$/ },
  { name: 'P99.9', column: /^p99[.,]9$/ },
] as const;

export interface Latency {
  /** In the unit's base: seconds, or bare numbers. */
  readonly amount: number;
  readonly unit: 'time' | 'none';
}

const seconds: { readonly [unit: string]: number } = {
  ns: 1e-9,
  us: 1e-6,
  µs: 1e-6,
  μs: 1e-6,
  ms: 1e-3,
  s: 1,
  sec: 1,
  second: 1,
  min: 60,
  minute: 60,
  h: 3600,
  hr: 3600,
  hour: 3600,
};

const latency = /^[^\p{L}\d]*(\d[\d,._]*|\.\d+)\s*(\p{L}+)?(.*)$/su;
const thousands = /,(?=\d{3}(?:\D|$))/g;

/** `<200ms`, `1.5 s`, `≤ 1,000 ms (cached)`, `50`; a rate (`400 messages/s`, `100 RPS`) or other text is nothing. */
export function readLatency(text: string): Latency | undefined {
  const match = latency.exec(text.replace(/[*_`]/g, '').trim());
  if (!match || /^\s*(?:\/|per\b)/i.test(match[3] ?? '')) return undefined;
  const amount = Number((match[1] ?? '').replace(thousands, '').replace(',', '.'));
  if (Number.isNaN(amount)) return undefined;
  if (match[2] === undefined) return { amount, unit: 'none' };
  const unit = match[2].toLowerCase();
  const factor = seconds[unit] ?? seconds[unit.replace(/s$/, '')];
  return factor === undefined ? undefined : { amount: amount * factor, unit: 'time' };
}

/** The first neighbours of one unit of which the second is less. */
export function descends<V extends Latency>(values: readonly V[]): readonly [V, V] | undefined {
  for (const unit of ['time', 'none'] as const) {
    const own = values.filter((value) => value.unit === unit);
    for (const [index, after] of own.entries()) {
      const before = own[index - 1];
      // A relative margin, since 0.2 s and 200 ms differ in the last binary digit.
      if (before && after.amount < before.amount * (1 - 1e-9)) return [before, after];
    }
  }
  return undefined;
}
