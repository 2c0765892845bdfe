import { Text } from '@codemirror/state';
import { openDocument } from '@/markdown/document';
import { fail, ok, type Result } from '@/markdown/result';
import { canonical } from './canonical';
import { recordOf } from './read-record';
import { type AdrRecord, type SharedField, sharedFields } from './record';

/**
 * The record's whole text with one shared field set. It is read again: the field must say what was
 * written and every other must be what it was; else nothing is written.
 */
export function writeRecordField(source: string, field: SharedField, text: string): Result<string> {
  const before = recordOf(openDocument(Text.of(source.split('\n'))));
  const own = before.fields[field];
  if (!own?.write) return fail('The record has no place for this');
  if (own.text === text) return ok(source);
  const done = own.write(before.document, text);
  if (!done.ok) return done;
  const after = recordOf(done.value.document);
  if (!holds(before, after, field, text))
    return fail('In the record this would be read as something else');
  return ok(after.document.text.toString());
}

function holds(before: AdrRecord, after: AdrRecord, field: SharedField, text: string): boolean {
  return sharedFields.every((other) => {
    const now = after.fields[other];
    if (other === field)
      return now !== undefined && canonical(other, now.text) === canonical(other, text);
    return (now?.text ?? '') === (before.fields[other]?.text ?? '');
  });
}
