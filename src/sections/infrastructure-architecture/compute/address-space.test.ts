import { describe, expect, it } from 'vitest';
import { addressSpaces, printShare, printSize } from './address-space';
import { blockName } from './block-name';
import { checkNetwork } from './network';

const spacesOf = (text: string) => addressSpaces(checkNetwork(text));
const shown = (text: string) =>
  spacesOf(text).spaces.map(({ cidr, name, blocks, free }) => [
    `${cidr.text} ${name}`,
    ...blocks.map(
      (block) =>
        `${block.cidr.text} ${block.name}: ${printShare(block.share)} from ${printShare(block.from)}`,
    ),
    `free ${printShare(free)}`,
  ]);

describe('an address space', () => {
  // A /16 has 65,536 addresses: a /20 is 1/16 of it, a /24 is 1/256.
  it('has its subnets in the order of their addresses, with their shares', () => {
    expect(
      shown(`- **VPC (prod)**: 10.0.0.0/16 in one region
- **Private subnets**: 10.0.16.0/20 (zone a), 10.0.32.0/20 (zone b)
- **Public subnets**: 10.0.0.0/24 (zone a)
- VPC (dev): 10.1.0.0/16`),
    ).toEqual([
      [
        '10.0.0.0/16 VPC (prod)',
        '10.0.0.0/24 Public subnets, zone a: 0.39% from 0%',
        '10.0.16.0/20 Private subnets, zone a: 6.25% from 6.25%',
        '10.0.32.0/20 Private subnets, zone b: 6.25% from 12.5%',
        'free 87.11%',
      ],
      ['10.1.0.0/16 VPC (dev)', 'free 100%'],
    ]);
  });

  it('is full with adjacent halves, and counts what overlaps once', () => {
    const halves = '- VPC: 10.0.0.0/24\n- Subnets: 10.0.0.0/25, 10.0.0.128/25';
    expect(spacesOf(halves).spaces[0]?.free).toBe(0);
    const [nested] = spacesOf(`${halves}\n- Subnet: 10.0.0.192/26`).spaces;
    expect(nested?.free).toBe(0);
    expect(nested?.blocks.map(({ depth, wrong }) => [depth, wrong])).toEqual([
      [0, false],
      [0, false],
      [1, true],
    ]);
  });

  it('of IPv6 has the shares of its prefixes', () => {
    // A /64 is 1/256 of a /56.
    const [space] = spacesOf('- VPC: 2001:db8::/56\n- Subnet: 2001:db8:0:1::/64').spaces;
    expect(space?.blocks[0]?.share).toBe(1 / 256);
    expect(space?.blocks[0]?.from).toBe(1 / 256);
  });

  it('may be everything, or one address', () => {
    const [space] = spacesOf('- VPC: 10.0.0.0/8\n- Subnet: 10.9.9.9/32').spaces;
    expect(printShare(space?.blocks[0]?.share ?? 0)).toBe('<0.01%');
  });

  it('leaves out the subnets that no network holds', () => {
    const { outside } = spacesOf('- VPC: 10.0.0.0/16\n- Subnet: 10.1.0.0/24');
    expect(outside.map(({ cidr }) => cidr.text)).toEqual(['10.1.0.0/24']);
  });
});

it.each([
  [256n, '256'],
  [65_536n, '65,536'],
  [4_294_967_296n, '4,294,967,296'],
  [2n ** 72n, '2^72'],
  [2n ** 128n, '2^128'],
])('%s addresses are printed as %s', (size, text) => {
  expect(printSize(size)).toBe(text);
});

it.each([
  ['- **Public subnets**: 10.0.1.0/24 (AZ-a), 10.0.2.0/24 (AZ-b)', 'Public subnets, AZ-a'],
  ['| 10.0.1.0/24 | Public subnet | a |', 'Public subnet, a'],
  ['1. VPC: `10.0.1.0/24` in one region', 'VPC'],
  ['10.0.1.0/24', ''],
])('%s names its block “%s”', (line, name) => {
  const at = line.indexOf('10.0.1.0/24');
  expect(blockName(line, line.slice(0, at), line.slice(at + 11))).toBe(name);
});
