import { deflateRawSync } from 'node:zlib';
import { crc32 } from '../crc32';

/** An entry of a zip that may lie: what is declared need not be what is there. */
export type RawEntry = {
  readonly name: string | Uint8Array;
  readonly content?: Uint8Array;
  readonly method?: number;
  readonly flags?: number;
  readonly declared?: number;
  readonly crc?: number;
  readonly mode?: number;
};

/** A zip written by hand, so that names, flags, sizes and checksums can be wrong. */
export function rawZip(entries: readonly RawEntry[]): Uint8Array {
  const locals: number[] = [];
  const central: number[] = [];
  for (const entry of entries) {
    const name = typeof entry.name === 'string' ? new TextEncoder().encode(entry.name) : entry.name;
    const content = entry.content ?? new Uint8Array();
    const method = entry.method ?? 8;
    const packed = method === 8 ? deflateRawSync(content) : content;
    const shared = [
      ...u16(entry.flags ?? 0x800, method, 0, 0x21),
      ...u32(entry.crc ?? crc32(content), packed.length, entry.declared ?? content.length),
      ...u16(name.length, 0),
    ];
    const offset = locals.length;
    for (const byte of [...u32(0x04034b50), ...u16(20), ...shared, ...name]) locals.push(byte);
    for (const byte of packed) locals.push(byte);
    central.push(...u32(0x02014b50), ...u16(0x0314, 20), ...shared);
    central.push(...u16(0, 0, 0, 0, entry.mode ?? 0o100644), ...u32(offset), ...name);
  }
  const end = [
    ...u32(0x06054b50),
    ...u16(0, 0, entries.length, entries.length),
    ...u32(central.length, locals.length),
    ...u16(0),
  ];
  return Uint8Array.from([...locals, ...central, ...end]);
}

/** A zip of one file of so many zero bytes, about a thousandth of it in size. */
export function bomb(name: string, size: number, entry: Partial<RawEntry> = {}): Uint8Array {
  return rawZip([{ name, content: new Uint8Array(size), crc: 0, ...entry }]);
}

function u16(...values: number[]): number[] {
  return values.flatMap((value) => [value & 0xff, (value >>> 8) & 0xff]);
}

function u32(...values: number[]): number[] {
  return values.flatMap((value) => u16(value & 0xffff, value >>> 16));
}

/** The UTF-8 bytes of a text. */
export function utf8Bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** The message of a failed result; a result that did not fail is shown instead. */
export function messageOf(result: { ok: boolean; error?: { message: string } }): string {
  return result.ok ? `no failure: ${JSON.stringify(result)}` : (result.error?.message ?? '');
}
