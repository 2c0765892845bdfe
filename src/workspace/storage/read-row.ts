import { fail, ok, type Result } from '@/markdown/result';

/** A stored value that is not of the form it should have. Never leaves this folder but as a Problem. */
class Unreadable extends Error {}

export type Fields = Readonly<Record<string, unknown>>;

/** The value that `read` gets out of a row, or what is wrong with the row. */
export function readRow<T>(what: string, read: () => T): Result<T> {
  try {
    return ok(read());
  } catch (error) {
    if (!(error instanceof Unreadable) && !(error instanceof RangeError)) throw error;
    return fail(`${what} cannot be read: ${error.message}`);
  }
}

export function asFields(value: unknown, name: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Unreadable(`${name} is not a record`);
  }
  return value as Fields;
}

export function asString(value: unknown, name: string): string {
  if (typeof value !== 'string') throw new Unreadable(`${name} is not text`);
  return value;
}

export function asCount(value: unknown, name: string): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    throw new Unreadable(`${name} is not a number`);
  }
  return value;
}

export function asBytes(value: unknown, name: string): Uint8Array {
  if (!ArrayBuffer.isView(value)) throw new Unreadable(`${name} is not bytes`);
  return new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
}

/** A list; one that does not have the `length` it was written with is damaged. */
export function asList(value: unknown, name: string, length?: number): readonly unknown[] {
  if (!Array.isArray(value)) throw new Unreadable(`${name} is not a list`);
  if (length !== undefined && value.length !== length)
    throw new Unreadable(`${name} has ${value.length} entries instead of ${length}`);
  return value;
}

/** The value read by `read`, or undefined where there is none. */
export function optional<T>(
  value: unknown,
  name: string,
  read: (value: unknown, name: string) => T,
): T | undefined {
  return value === undefined ? undefined : read(value, name);
}

export function oneOf<T extends string>(value: unknown, name: string, allowed: readonly T[]): T {
  const found = allowed.find((item) => item === value);
  if (found === undefined) throw new Unreadable(`${name} is not one of ${allowed.join(', ')}`);
  return found;
}
