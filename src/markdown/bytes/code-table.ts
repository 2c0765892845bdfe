import type { LegacyName, SingleByteName } from './encoding';

/**
 * Bytes 0x80 to 0x9F of windows-1252; the holes are the C1 controls, as the WHATWG has it. Written
 * out because some Node versions decode this label as plain Latin-1.
 */
const western =
  '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f' + //
  '\x90‘’“”•–—˜™š›œ\x9džŸ';

const singleByte: ReadonlySet<string> = new Set<SingleByteName>([
  'windows-1252',
  'windows-1251',
  'windows-1250',
  'windows-1253',
  'windows-1254',
  'koi8-r',
  'ibm866',
]);

function decodeWestern(bytes: Uint8Array): string {
  return new TextDecoder('latin1')
    .decode(bytes)
    .replace(/[\x80-\x9f]/g, (char) => western[char.charCodeAt(0) - 0x80] ?? char);
}

/**
 * Text of `bytes`, or undefined where they are not valid in that encoding. With `more`, a character
 * cut off by the end of the bytes is left out instead of being an error.
 */
export function decodeLegacy(
  bytes: Uint8Array,
  name: LegacyName,
  { more = false } = {},
): string | undefined {
  if (name === 'windows-1252') return decodeWestern(bytes);
  try {
    return new TextDecoder(name, { fatal: true }).decode(bytes, { stream: more });
  } catch {
    return undefined;
  }
}

const tables = new Map<LegacyName, ReadonlyMap<string, Uint8Array>>();

/**
 * From character to bytes, built by decoding every one- and two-byte code. Where two codes give one
 * character the first is taken, so text with the other code does not come back identical.
 */
export function codeTable(name: LegacyName): ReadonlyMap<string, Uint8Array> {
  let table = tables.get(name);
  if (table === undefined) {
    table = buildTable(name);
    tables.set(name, table);
  }
  return table;
}

function buildTable(name: LegacyName): Map<string, Uint8Array> {
  const table = new Map<string, Uint8Array>();
  const add = (code: Uint8Array) => {
    const text = decodeLegacy(code, name);
    if (text === undefined || table.has(text)) return;
    if ([...text].length === 1) table.set(text, code);
  };
  for (let byte = 0; byte < 256; byte += 1) add(Uint8Array.of(byte));
  if (singleByte.has(name)) return table;
  for (let lead = 0x81; lead < 0xff; lead += 1) {
    for (let trail = 0x40; trail < 0xff; trail += 1) add(Uint8Array.of(lead, trail));
  }
  return table;
}
