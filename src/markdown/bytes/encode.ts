import { fail, ok, type Problem, type Result } from '../result';
import { codeTable } from './code-table';
import { type Encoding, encodingLabel, type LegacyName } from './encoding';

/**
 * Bytes of `text` in `encoding`, its byte order mark included, line endings as they are. A character
 * that the encoding lacks is a problem that names it and its line; nothing is ever replaced.
 */
export function encodeText(text: string, encoding: Encoding): Result<Uint8Array> {
  const broken = loneSurrogate(text);
  if (broken) return fail(broken);
  if (encoding.name === 'utf-8') return ok(encodeUtf8(text, encoding.bom));
  if (encoding.name === 'utf-16le' || encoding.name === 'utf-16be') {
    return ok(encodeUtf16(text, encoding));
  }
  return encodeLegacy(text, encoding.name);
}

/** The first character of `text` that `encoding` cannot hold, and its 1-based line. */
export function missingCharacter(
  text: string,
  encoding: Encoding,
): { character: string; line: number } | undefined {
  const { name } = encoding;
  if (name === 'utf-8' || name === 'utf-16le' || name === 'utf-16be') return undefined;
  const table = codeTable(name);
  let offset = 0;
  for (const character of text) {
    if (!table.has(character)) return { character, line: lineAt(text, offset) };
    offset += character.length;
  }
  return undefined;
}

function encodeUtf8(text: string, bom: boolean): Uint8Array {
  return new TextEncoder().encode(bom ? `\ufeff${text}` : text);
}

function encodeUtf16(text: string, { name, bom }: Encoding): Uint8Array {
  const source = bom ? `\ufeff${text}` : text;
  const bytes = new Uint8Array(source.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < source.length; at += 1) {
    view.setUint16(at * 2, source.charCodeAt(at), name === 'utf-16le');
  }
  return bytes;
}

function encodeLegacy(text: string, name: LegacyName): Result<Uint8Array> {
  const table = codeTable(name);
  const bytes = new Uint8Array(text.length * 2);
  let length = 0;
  for (const character of text) {
    const code = table.get(character);
    if (code === undefined) return fail(lacking(text, { name, bom: false }));
    bytes.set(code, length);
    length += code.length;
  }
  return ok(bytes.slice(0, length));
}

function lacking(text: string, encoding: Encoding): Problem {
  const { character = '', line = 1 } = missingCharacter(text, encoding) ?? {};
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return {
    message:
      `"${character}" (U+${code}) does not exist in ${encodingLabel(encoding)}, ` +
      'the encoding of this file; save the file as UTF-8 to keep it',
    line,
  };
}

function loneSurrogate(text: string): Problem | undefined {
  if (text.isWellFormed()) return undefined;
  const offset = text.search(/\p{Surrogate}/u);
  const code = text.charCodeAt(offset).toString(16).toUpperCase();
  return {
    message: `U+${code} is half of a character and cannot be saved; delete it or type it again`,
    line: lineAt(text, offset),
  };
}

/** 1-based number of the line that holds `offset`; CRLF, LF and a lone CR each end a line. */
function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split(/\r\n|\r|\n/).length;
}
