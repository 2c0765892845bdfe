import type { Chunk } from '@/markdown/chunk';
import type { MarkdownDocument } from '@/markdown/document';
import { ok } from '@/markdown/result';
import { replaceInChunk } from '@/markdown/write';
import type { RecordField } from './record';

interface Entry {
  readonly key: string;
  /** Of the value, its quotes included. */
  readonly from: number;
  readonly to: number;
  readonly end: number;
}

const entryLine = /^([A-Za-z][\w-]*):(?:[ \t]+(.*?))?[ \t]*$/;

export function frontMatterOf({ chunks }: MarkdownDocument): Chunk | undefined {
  return chunks[0]?.kind === 'front-matter' ? chunks[0] : undefined;
}

/** A key of the front matter with a plain value. One that is absent is written after `after`, else at the end. */
export function frontMatterField(
  chunk: Chunk,
  keys: readonly string[],
  after: readonly string[] = [],
): RecordField {
  const entries = entriesOf(chunk.source);
  const own = entries.find(({ key }) => keys.includes(key.toLowerCase()));
  if (!own) {
    const before = entries.findLast(({ key }) => after.includes(key.toLowerCase()));
    const at = before ? before.end + 1 : chunk.source.lastIndexOf('---');
    return {
      text: '',
      write: (document, text) => {
        const insert = `${keys[0]}: ${spelled('', text)}\n`;
        return ok(replaceInChunk(document, chunk, [{ from: at, to: at, insert }]));
      },
    };
  }
  const { from, to } = own;
  const old = chunk.source.slice(from, to);
  return {
    text: plain(old),
    write: (document, text) => {
      const gap = chunk.source[from - 1] === ':' ? ' ' : '';
      const insert = gap + spelled(old, text);
      return ok(replaceInChunk(document, chunk, [{ from, to, insert }]));
    },
  };
}

/** The top-level keys with a value on their line alone; a remark after it is no part of it. */
function entriesOf(source: string): Entry[] {
  const entries: Entry[] = [];
  const lines = source.split('\n');
  let at = 0;
  for (const [index, line] of lines.entries()) {
    const [, key, value = ''] = entryLine.exec(line) ?? [];
    const goesOn = /^[ \t]+\S|^- /.test(lines[index + 1] ?? '');
    if (key !== undefined && !goesOn && !/^[|>]/.test(value)) {
      const from =
        at + (value === '' ? line.trimEnd().length : line.indexOf(value, key.length + 1));
      const to = from + withoutRemark(value).length;
      entries.push({ key, from, to, end: at + line.length });
    }
    at += line.length + 1;
  }
  return entries;
}

function withoutRemark(value: string): string {
  const quoted = /^("(?:[^"\\]|\\.)*"|'(?:[^']|'')*')/.exec(value)?.[0];
  if (quoted !== undefined) return quoted;
  return value.startsWith('#') ? '' : value.replace(/\s+#.*$/, '');
}

function plain(value: string): string {
  if (/^".*"$/s.test(value)) return value.slice(1, -1).replace(/\\(["\\])/g, '$1');
  if (/^'.*'$/s.test(value)) return value.slice(1, -1).replaceAll("''", "'");
  return value;
}

/** What YAML would read as something else than this text when it stands without quotes. */
const special =
  /^$|^[\s\-?:,[\]{}#&*!|>'"%@`]|:(?:\s|$)|\s#|\s$|^(?:true|false|null|yes|no|on|off|~)$/i;

/** The text as a YAML value, in the quotes that were there. */
function spelled(old: string, text: string): string {
  const line = text.replace(/\s*\n\s*/g, ' ');
  if (old.startsWith("'")) return `'${line.replaceAll("'", "''")}'`;
  if (!old.startsWith('"') && !special.test(line)) return line;
  return `"${line.replace(/["\\]/g, '\\$&')}"`;
}

/** A text as a YAML value on one line. */
export function yaml(text: string): string {
  return spelled('', text);
}

/** A status as MADR words it: small, ids as they are. */
export function lowerStatus(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
