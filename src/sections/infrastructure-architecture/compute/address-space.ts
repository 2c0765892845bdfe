import { type Cidr, contains, firstAddress, sameBlock, sizeOf } from './cidr';
import type { Network, NetworkBlock } from './network';

/** A block in the address space of its network. */
export interface PlacedBlock {
  readonly cidr: Cidr;
  readonly name: string;
  /** Where it begins and how much it is, of the whole network: 0 to 1. */
  readonly from: number;
  readonly share: number;
  /** In how many other blocks it lies: 0 where nothing overlaps. */
  readonly depth: number;
  readonly wrong: boolean;
}

export interface AddressSpace {
  readonly cidr: Cidr;
  readonly name: string;
  /** In the order of their addresses. */
  readonly blocks: readonly PlacedBlock[];
  /** The share of the network that no block takes: 0 to 1. */
  readonly free: number;
}

/** The networks with the subnets in them, and the subnets that are in none. */
export function addressSpaces({ blocks, problems }: Network): {
  readonly spaces: readonly AddressSpace[];
  readonly outside: readonly NetworkBlock[];
} {
  const networks = once(blocks.filter(({ role }) => role === 'network'));
  const subnets = once(blocks.filter(({ role }) => role === 'subnet'));
  const wrong = new Set(problems.map(({ about }) => about));
  const inside = (cidr: Cidr) => networks.find((network) => contains(network.cidr, cidr));
  return {
    spaces: networks.map((network) => {
      const own = subnets.filter(({ cidr }) => inside(cidr) === network);
      return spaceOf(network, own, wrong);
    }),
    outside: subnets.filter(({ cidr }) => inside(cidr) === undefined),
  };
}

function spaceOf(
  { cidr: whole, name }: NetworkBlock,
  subnets: readonly NetworkBlock[],
  wrong: ReadonlySet<string>,
): AddressSpace {
  const blocks = subnets
    .map((subnet): PlacedBlock => {
      const { cidr } = subnet;
      const around = subnets.filter((other) => other !== subnet && contains(other.cidr, cidr));
      return {
        cidr,
        name: subnet.name,
        from: part(firstAddress(cidr) - firstAddress(whole), sizeOf(whole)),
        share: part(sizeOf(cidr), sizeOf(whole)),
        depth: around.length,
        wrong: wrong.has(cidr.text),
      };
    })
    .sort((one, other) => one.from - other.from || other.share - one.share);
  const taken = blocks.filter(({ depth }) => depth === 0).map(({ cidr }) => sizeOf(cidr));
  const left = sizeOf(whole) - taken.reduce((sum, size) => sum + size, 0n);
  return { cidr: whole, name, blocks, free: part(left, sizeOf(whole)) };
}

/** Exact to a trillionth, which is a /64 of a /24. */
function part(of: bigint, whole: bigint): number {
  const scale = 10n ** 12n;
  return Number((of * scale) / whole) / Number(scale);
}

/** Each block as it is stated first; one that only a sentence mentions gives way to one that is stated. */
function once(blocks: readonly NetworkBlock[]): readonly NetworkBlock[] {
  const ordered = blocks.toSorted((one, other) => Number(other.stated) - Number(one.stated));
  return ordered.filter(
    ({ cidr }, index) => ordered.findIndex((other) => sameBlock(other.cidr, cidr)) === index,
  );
}

/** `65,536`; beyond a quadrillion as a power: `2^72`. */
export function printSize(size: bigint): string {
  return size < 10n ** 15n ? size.toLocaleString('en-US') : `2^${size.toString(2).length - 1}`;
}

/** `25%`, `0.39%`; what is less than a hundredth of a percent says so. */
export function printShare(share: number): string {
  if (share > 0 && share < 0.0001) return '<0.01%';
  return `${Number((share * 100).toFixed(2))}%`;
}
