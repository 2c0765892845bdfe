import { decodeLegacy } from './code-table';
import { encodeText } from './encode';
import { type Encoding, encodingLabel, utf8 } from './encoding';
import { guessLegacy } from './guess';
import { sameBytes } from './same-bytes';
import { firstBadUtf8, isMostlyUtf8 } from './utf8-damage';

/**
 * A file's text, without its byte order mark, and how it was stored. `readOnly` says why the text
 * cannot be saved; then `original` holds the bytes, which are the only true copy.
 */
export type Decoded = {
  readonly text: string;
  readonly encoding: Encoding;
  readonly readOnly?: string;
  readonly original?: Uint8Array;
};

/**
 * Reads any bytes as text; never throws and never changes a line ending. For an editable result
 * `encodeText(text, encoding)` gives the same bytes; every other result is `readOnly`.
 */
export function decodeBytes(bytes: Uint8Array): Decoded {
  const decoded = decodeCharacters(bytes);
  return decoded.readOnly === undefined && hasOldLineEnds(decoded.text)
    ? { ...decoded, readOnly: oldLineEnds, original: bytes }
    : decoded;
}

const oldLineEnds =
  'its lines end in CR alone, as on old Macs; save it with LF or CRLF line ends first';

/** Text is split at LF, so such a file would be one line. */
function hasOldLineEnds(text: string): boolean {
  return !text.includes('\n') && /\r./s.test(text);
}

function decodeCharacters(bytes: Uint8Array): Decoded {
  const marked = markedEncoding(bytes);
  if (marked) return decodeMarked(bytes, marked);
  const text = decodeUnicode(bytes, 'utf-8', true);
  if (text !== undefined) return { text, encoding: utf8 };
  if (isMostlyUtf8(bytes)) return damagedUtf8(bytes, utf8);
  return decodeGuessed(bytes);
}

function markedEncoding(bytes: Uint8Array): Encoding | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return { name: 'utf-8', bom: true };
  if (first === 0xff && second === 0xfe) return { name: 'utf-16le', bom: true };
  if (first === 0xfe && second === 0xff) return { name: 'utf-16be', bom: true };
  return undefined;
}

function decodeMarked(bytes: Uint8Array, encoding: Encoding): Decoded {
  const body = bytes.subarray(encoding.name === 'utf-8' ? 3 : 2);
  const text = decodeUnicode(body, encoding.name, true);
  if (text !== undefined) return { text, encoding };
  if (encoding.name === 'utf-8') return damagedUtf8(bytes, encoding);
  return {
    text: decodeUnicode(body, encoding.name, false) ?? '',
    encoding,
    readOnly: `the file is marked as ${encodingLabel(encoding)} but holds a broken character`,
    original: bytes,
  };
}

function decodeUnicode(bytes: Uint8Array, label: string, fatal: boolean): string | undefined {
  try {
    return new TextDecoder(label, { fatal, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function damagedUtf8(bytes: Uint8Array, encoding: Encoding): Decoded {
  const { byte, line } = firstBadUtf8(bytes);
  return {
    text: new TextDecoder().decode(bytes),
    encoding,
    readOnly: `line ${line} holds a byte (0x${byte.toString(16).toUpperCase()}) that is not UTF-8, as the rest of the file is`,
    original: bytes,
  };
}

function decodeGuessed(bytes: Uint8Array): Decoded {
  const name = guessLegacy(bytes);
  const encoding: Encoding = { name, bom: false };
  const text = decodeLegacy(bytes, name) ?? '';
  const back = encodeText(text, encoding);
  if (back.ok && sameBytes(back.value, bytes)) return { text, encoding };
  return {
    text,
    encoding,
    readOnly: `the file looks like ${encodingLabel(encoding)}, but some of its characters would be saved as other bytes`,
    original: bytes,
  };
}
