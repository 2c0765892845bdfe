import { Text } from '@codemirror/state';
import { decodeBytes, type Encoding, encodeText, looksBinary } from '@/markdown/bytes';
import { fail, ok, type Result } from '@/markdown/result';
import { fileTooLarge, formatSize, limits } from '@/transfer/limits';
import type { Io } from './io';
import { systemProblem } from './problem-line';

export interface OpenText {
  /** As the user named it; `-` for standard input. */
  readonly path: string;
  readonly text: Text;
  readonly encoding: Encoding;
  /** Why the text cannot be written back. */
  readonly readOnly?: string;
}

/** Text split at `\n` alone, so that every other character of the file stays in it. */
export function textOf(source: string): Text {
  return Text.of(source.split('\n'));
}

/** Reads a text file, or standard input for `-`. */
export async function openText(io: Io, path: string): Promise<Result<OpenText>> {
  const bytes = path === '-' ? await readInput(io) : readFile(io, path);
  if (!bytes.ok) return bytes;
  const problem = looksBinary(bytes.value);
  if (problem) return fail({ ...problem, path });
  const { text, encoding, readOnly } = decodeBytes(bytes.value);
  const why = readOnly === undefined ? {} : { readOnly };
  return ok({ path, text: textOf(text), encoding, ...why });
}

/** A file's bytes, unless it is no file, too large to be opened, or cannot be read. */
export function readFile(io: Io, path: string): Result<Uint8Array> {
  try {
    const facts = io.facts(path);
    if (!facts) return fail('there is no such file or folder', { path });
    if (facts.kind === 'folder') return fail('this is a folder, and a file is needed', { path });
    const large = fileTooLarge(path, facts.size);
    return large ? fail(large) : limited(path, io.read(path, limits.fileBytes));
  } catch (error) {
    return fail(systemProblem(path, error));
  }
}

/** Standard input, unless it is too large to be opened. */
export async function readInput(io: Io): Promise<Result<Uint8Array>> {
  return limited('-', await io.stdin(limits.fileBytes));
}

/** What was read, unless that is more than a file may hold; it may not be all that there is. */
function limited(path: string, bytes: Uint8Array): Result<Uint8Array> {
  const most = formatSize(limits.fileBytes);
  return bytes.length > limits.fileBytes
    ? fail(`is larger than ${most}, the most that Planwright opens`, { path })
    : ok(bytes);
}

/** The bytes of a text in the encoding that its file has. */
export function bytesOf({ path, encoding, readOnly }: OpenText, text: Text): Result<Uint8Array> {
  if (readOnly !== undefined) return fail(`cannot be written: ${readOnly}`, { path });
  const bytes = encodeText(text.toString(), encoding);
  return bytes.ok ? bytes : fail({ ...bytes.error, path });
}

export function writeFile(io: Io, path: string, bytes: Uint8Array): Result<undefined> {
  try {
    io.write(path, bytes);
    return ok(undefined);
  } catch (error) {
    return fail(systemProblem(path, error));
  }
}
