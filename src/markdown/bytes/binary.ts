import type { Problem } from '../result';

/** First bytes of formats that are often dropped by mistake, and what to do about it. */
const formats: readonly { magic: readonly number[]; says: string }[] = [
  { magic: [0x25, 0x50, 0x44, 0x46, 0x2d], says: 'a PDF document' },
  { magic: [0x89, 0x50, 0x4e, 0x47], says: 'a PNG image' },
  { magic: [0xff, 0xd8, 0xff], says: 'a JPEG image' },
  { magic: [0x47, 0x49, 0x46, 0x38], says: 'a GIF image' },
  { magic: [0x50, 0x4b, 0x03, 0x04], says: 'a zip archive or an office document' },
  { magic: [0x50, 0x4b, 0x05, 0x06], says: 'an empty zip archive' },
  { magic: [0x1f, 0x8b], says: 'a gzip archive; unpack it first' },
  { magic: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c], says: 'a 7-Zip archive; unpack it first' },
  { magic: [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07], says: 'a RAR archive; unpack it first' },
  { magic: [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00], says: 'an xz archive; unpack it first' },
  { magic: [0x28, 0xb5, 0x2f, 0xfd], says: 'a zstd archive; unpack it first' },
  { magic: [0xd0, 0xcf, 0x11, 0xe0], says: 'an old office document' },
  { magic: [0x7f, 0x45, 0x4c, 0x46], says: 'a program' },
  { magic: [0xff, 0xfe, 0x00, 0x00], says: 'UTF-32 text; save it as UTF-8 first' },
];

/** Bytes at the start that are judged. */
const judged = 8 * 1024;

/** Why `bytes` are not a text file, or undefined where they may be one. Never reads UTF-16 as binary. */
export function looksBinary(bytes: Uint8Array): Problem | undefined {
  const format = formats.find(({ magic }) => magic.every((byte, at) => bytes[at] === byte));
  if (format) return { message: `this is not a text file but ${format.says}` };
  if (isMarkedUtf16(bytes)) return undefined;
  if (bytes.includes(0)) return { message: 'this is not a text file: it holds zero bytes' };
  const head = bytes.subarray(0, judged);
  const controls = head.reduce((count, byte) => count + (isControl(byte) ? 1 : 0), 0);
  // Random bytes hold about one control character in ten, text almost none.
  if (controls > Math.max(2, head.length / 20)) {
    return { message: 'this is not a text file: it holds many control characters' };
  }
  return undefined;
}

function isMarkedUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

/** C0 controls other than tab, line feed, form feed, carriage return and escape. */
function isControl(byte: number): boolean {
  return byte < 0x20 && ![0x09, 0x0a, 0x0c, 0x0d, 0x1b].includes(byte);
}
