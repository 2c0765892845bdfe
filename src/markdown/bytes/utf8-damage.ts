/**
 * Whether bytes that are not valid UTF-8 are UTF-8 with damage rather than a legacy encoding: at
 * least four in five of the bytes from 0x80 up stand in valid sequences, and one sequence at least.
 */
export function isMostlyUtf8(bytes: Uint8Array): boolean {
  let high = 0;
  let valid = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes, at);
    if (length > 1) valid += length;
    if (length !== 1) high += Math.max(length, 1);
    at += Math.max(length, 1);
  }
  return valid > 0 && valid >= high * 0.8;
}

/** The first byte that starts no valid sequence, and its 1-based line. */
export function firstBadUtf8(bytes: Uint8Array): { byte: number; line: number } {
  let line = 1;
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at);
    if (length === 0) break;
    if (bytes[at] === 0x0a || (bytes[at] === 0x0d && bytes[at + 1] !== 0x0a)) line += 1;
    at += length;
  }
  return { byte: bytes[at] ?? 0, line };
}

/** Length of the UTF-8 sequence that starts at `at`, or 0 where none does (RFC 3629, table 3). */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  const length = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
  if (length === 0) return 0;
  const [low, high] = secondByteRange(lead);
  const second = bytes[at + 1] ?? 0;
  if (second < low || second > high) return 0;
  for (let next = at + 2; next < at + length; next += 1) {
    if (((bytes[next] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  return length;
}

/** Narrower than 0x80 to 0xBF for the leads that could be overlong, surrogates or above U+10FFFF. */
function secondByteRange(lead: number): [number, number] {
  if (lead === 0xe0) return [0xa0, 0xbf];
  if (lead === 0xed) return [0x80, 0x9f];
  if (lead === 0xf0) return [0x90, 0xbf];
  if (lead === 0xf4) return [0x80, 0x8f];
  return [0x80, 0xbf];
}
