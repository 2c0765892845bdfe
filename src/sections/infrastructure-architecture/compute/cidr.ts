/** A block of addresses, IPv4 or IPv6: all addresses that share the first `prefix` bits. */
export interface Cidr {
  /** As it is written. */
  readonly text: string;
  readonly bits: 32 | 128;
  readonly address: bigint;
  readonly prefix: number;
}

export type ReadCidr =
  | { readonly ok: true; readonly cidr: Cidr }
  | { readonly ok: false; readonly problem: string };

/** Reads `10.0.0.0/16` or `2600:1f13::/56`; the problem says what is wrong with it. */
export function readCidr(text: string): ReadCidr {
  const [host = '', length = ''] = text.split('/');
  const bits = host.includes(':') ? 128 : 32;
  const address = bits === 128 ? readIpv6(host) : readIpv4(host);
  if (address === null)
    return { ok: false, problem: `“${host}” is no IPv${bits === 32 ? 4 : 6} address` };
  const prefix = Number(length);
  if (!/^\d{1,3}$/.test(length) || prefix > bits)
    return { ok: false, problem: `/${length} is no prefix length, expected 0 to ${bits}` };
  return { ok: true, cidr: { text, bits, address, prefix } };
}

function readIpv4(text: string): bigint | null {
  const parts = text.split('.');
  if (parts.length !== 4) return null;
  if (!parts.every((part) => /^(?:0|[1-9]\d{0,2})$/.test(part) && Number(part) < 256)) return null;
  return parts.reduce((address, part) => (address << 8n) | BigInt(part), 0n);
}

function readIpv6(text: string): bigint | null {
  const halves = text.split('::');
  if (halves.length > 2) return null;
  const [head = [], tail = []] = halves.map((half) => (half === '' ? [] : half.split(':')));
  const missing = 8 - head.length - tail.length;
  if (halves.length === 2 ? missing < 1 : missing !== 0) return null;
  const groups = [...head, ...Array.from({ length: missing }, () => '0'), ...tail];
  if (!groups.every((group) => /^[\da-f]{1,4}$/i.test(group))) return null;
  return groups.reduce((address, group) => (address << 16n) | BigInt(`0x${group}`), 0n);
}

function hostBits({ bits, prefix }: Cidr): bigint {
  return (1n << BigInt(bits - prefix)) - 1n;
}

/** The block's first address. */
export function firstAddress(cidr: Cidr): bigint {
  return cidr.address & ~hostBits(cidr);
}

export function lastAddress(cidr: Cidr): bigint {
  return cidr.address | hostBits(cidr);
}

/** Whether the address is the block's first: `10.0.1.5/24` is not, it lies within `10.0.1.0/24`. */
export function isAligned(cidr: Cidr): boolean {
  return firstAddress(cidr) === cidr.address;
}

export function contains(outer: Cidr, inner: Cidr): boolean {
  return (
    outer.bits === inner.bits &&
    firstAddress(outer) <= firstAddress(inner) &&
    lastAddress(inner) <= lastAddress(outer)
  );
}

export function overlaps(a: Cidr, b: Cidr): boolean {
  return (
    a.bits === b.bits && firstAddress(a) <= lastAddress(b) && firstAddress(b) <= lastAddress(a)
  );
}

export function sameBlock(a: Cidr, b: Cidr): boolean {
  return a.bits === b.bits && a.prefix === b.prefix && firstAddress(a) === firstAddress(b);
}

/** How many addresses there are in the block. */
export function sizeOf(cidr: Cidr): bigint {
  return hostBits(cidr) + 1n;
}

/** The block with its first address, as it should be written. */
export function printNetwork(cidr: Cidr): string {
  return `${printAddress(cidr, firstAddress(cidr))}/${cidr.prefix}`;
}

/** An address of the block's kind: `10.0.0.0`, `2001:db8::`. */
export function printAddress({ bits }: Cidr, address: bigint): string {
  return bits === 32 ? printIpv4(address) : printIpv6(address);
}

function printIpv4(address: bigint): string {
  return [24n, 16n, 8n, 0n].map((shift) => String((address >> shift) & 255n)).join('.');
}

/** The longest run of zero groups is left out (RFC 5952). */
function printIpv6(address: bigint): string {
  const groups = Array.from({ length: 8 }, (_, i) =>
    ((address >> BigInt(112 - 16 * i)) & 0xffffn).toString(16),
  ).join(':');
  const runs = [...groups.matchAll(/(?<![\da-f])0(?::0)+(?![\da-f])/g)];
  const longest = runs.sort((a, b) => b[0].length - a[0].length || a.index - b.index)[0];
  if (!longest) return groups;
  const before = groups.slice(0, longest.index).replace(/:$/, '');
  const after = groups.slice(longest.index + longest[0].length).replace(/^:/, '');
  return `${before}::${after}`;
}
