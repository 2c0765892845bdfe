import { type Encoding, encodingLabel } from '@/markdown/bytes/encoding';
import { type TextFile, textOf, type WorkspaceFile } from '../files';
import { asBytes, asFields, asString, type Fields, oneOf, optional } from './read-row';

/** A file written out, text as one string. */
export function writeFile(file: WorkspaceFile): Fields {
  if (file.kind === 'binary') return { ...file };
  return { ...file, text: file.text.toString() };
}

/** The file of a row, throwing what `readRow` reports. */
export function readFile(value: unknown): WorkspaceFile {
  const fields = asFields(value, 'file');
  const path = asString(fields['path'], 'path');
  if (oneOf(fields['kind'], 'kind', ['text', 'binary']) === 'binary') {
    return { kind: 'binary', path, bytes: asBytes(fields['bytes'], 'bytes') };
  }
  return readText(fields, path, textOf(asString(fields['text'], 'text')));
}

/** The text file of a row whose text is already at hand. */
export function readText(fields: Fields, path: string, text: TextFile['text']): TextFile {
  const readOnly = optional(fields['readOnly'], 'readOnly', asString);
  const original = optional(fields['original'], 'original', asBytes);
  return {
    kind: 'text',
    path,
    text,
    encoding: readEncoding(fields['encoding']),
    ...(readOnly === undefined ? {} : { readOnly }),
    ...(original === undefined ? {} : { original }),
  };
}

function readEncoding(value: unknown): Encoding {
  const fields = asFields(value, 'encoding');
  const encoding = { name: asString(fields['name'], 'encoding'), bom: fields['bom'] === true };
  const known = encodingLabel(encoding as Encoding);
  if (known.startsWith('undefined'))
    throw new RangeError(`the encoding ${encoding.name} is unknown`);
  return encoding as Encoding;
}
