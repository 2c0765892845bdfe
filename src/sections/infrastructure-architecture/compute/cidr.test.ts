import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cidr, contains, isAligned, overlaps, printNetwork, readCidr, sizeOf } from './cidr';

function cidr(text: string): Cidr {
  const read = readCidr(text);
  if (!read.ok) throw new Error(read.problem);
  return read.cidr;
}

// RFC 4632, section 3.1: a prefix of n bits has 2^(32-n) addresses; the private blocks are those of RFC 1918.
describe('a block of addresses', () => {
  it.each([
    ['10.0.0.0/8', 16_777_216n],
    ['172.16.0.0/12', 1_048_576n],
    ['192.168.0.0/16', 65_536n],
    ['10.0.0.0/16', 65_536n],
    ['10.0.1.0/24', 256n],
    ['192.168.4.7/32', 1n],
    ['0.0.0.0/0', 4_294_967_296n],
    ['2600:1f13::/56', 2n ** 72n],
    ['::/0', 2n ** 128n],
    ['2001:db8:0:1:2:3:4:5/128', 1n],
  ])('%s has %i addresses', (text, size) => {
    expect(sizeOf(cidr(text))).toBe(size);
    expect(isAligned(cidr(text))).toBe(true);
    expect(printNetwork(cidr(text))).toBe(text);
  });

  it.each([
    '10.0.0.256/16',
    '10.0.0/16',
    '10.0.0.0/33',
    '10.00.0.0/8',
    '2600::1f13::/56',
    '2600:1f13/56',
    '2600::/129',
    '1:2:3:4:5:6:7:8:9/64',
    '12345::/16',
  ])('%s is none', (text) => {
    expect(readCidr(text).ok).toBe(false);
  });

  it.each([
    ['10.0.1.5/24', '10.0.1.0/24'],
    ['10.240.1.0/23', '10.240.0.0/23'],
    ['2001:db8::1/64', '2001:db8::/64'],
    ['2001:db8:0:0:1:0:0:1/112', '2001:db8:0:0:1::/112'],
  ])('%s lies within %s', (text, network) => {
    expect(isAligned(cidr(text))).toBe(false);
    expect(printNetwork(cidr(text))).toBe(network);
  });

  it.each([
    ['10.0.0.0/16', '10.0.255.0/24', true, true],
    ['10.0.0.0/16', '10.1.0.0/24', false, false],
    ['10.0.1.0/24', '10.0.0.0/16', false, true],
    ['10.0.0.0/24', '10.0.0.128/25', true, true],
    ['10.0.0.0/25', '10.0.0.128/25', false, false],
    ['::/0', '10.0.0.0/16', false, false],
  ])('%s and %s: contains %s, overlaps %s', (a, b, inside, over) => {
    expect(contains(cidr(a), cidr(b))).toBe(inside);
    expect(overlaps(cidr(a), cidr(b))).toBe(over);
    expect(overlaps(cidr(b), cidr(a))).toBe(over);
  });

  it('two blocks overlap only when one holds the other', () => {
    const any = fc
      .tuple(fc.bigInt({ min: 0n, max: 0xffffffffn }), fc.integer({ min: 0, max: 32 }))
      .map(([address, prefix]): Cidr => ({ text: '', bits: 32, address, prefix }));
    fc.assert(
      fc.property(any, any, (a, b) => {
        expect(overlaps(a, b)).toBe(contains(a, b) || contains(b, a));
      }),
    );
  });
});
