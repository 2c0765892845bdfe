/** A number in a cell with what stands around it: `2 instances`, `~500 QPS`, `10K users`, `1.5 TB`. */
export interface Quantity {
  readonly value: number;
  /** The text is `before + number + after`. */
  readonly before: string;
  readonly after: string;
  /** The number's own suffix, as printed: `K`, `M` or nothing. */
  readonly suffix: string;
  readonly decimals: number;
  readonly grouped: boolean;
  /** What is counted comes whole: instances, workers, shards. */
  readonly whole: boolean;
}

const pattern = /^([^\d]*?)(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?\s?(k|m)?(?![\p{L}\d])(.*)$/isu;
const joined = /^([^\d]*?)(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?()(\p{L}.*)$/isu;
const counted =
  /^\s*(?:\p{L}+\s+)?(?:instances?|workers?|primar(?:y|ies)|replicas?|nodes?|shards?|servers?|pods?|machines?|vms?|vcpus?|partitions?|brokers?|listeners?|containers?|tasks?|users?|people|clinicians?)\b/iu;

/** The first number of a cell; `null` when it has none. Brackets of a template are taken off. */
export function readQuantity(text: string): Quantity | null {
  const bare = text.trim().replace(/^\[(.*)\]$/s, '$1');
  const match = pattern.exec(bare) ?? joined.exec(bare);
  if (!match) return null;
  const [, before = '', number = '', fraction = '', suffix = '', after = ''] = match;
  const factor = /k/i.test(suffix) ? 1000 : /m/i.test(suffix) ? 1_000_000 : 1;
  return {
    value: Number(number.replaceAll(',', '') + fraction) * factor,
    before,
    after,
    suffix,
    decimals: Math.max(0, fraction.length - 1),
    grouped: number.includes(','),
    whole: counted.test(after),
  };
}

/** The same text with another value: in the same unit, whole things rounded up, others to three digits. */
export function printQuantity(quantity: Quantity, value: number): string {
  const { before, after, suffix, whole, grouped } = quantity;
  const factor = /k/i.test(suffix) ? 1000 : /m/i.test(suffix) ? 1_000_000 : 1;
  const own = value / factor;
  // A sum such as 2 * 1.1 ** 0 may miss its whole number by a rounding error.
  const exact = Number(own.toPrecision(12));
  const rounded = whole && factor === 1 ? Math.ceil(exact) : threeDigits(exact);
  const number = grouped || rounded >= 10_000 ? rounded.toLocaleString('en-US') : String(rounded);
  return `${before}${number}${suffix}${after}`;
}

function threeDigits(value: number): number {
  if (Math.abs(value) >= 1000) return Math.round(value);
  return Number(value.toPrecision(3));
}
