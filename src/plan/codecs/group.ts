import type { FieldBlock } from '@/markdown/blocks';
import type { MarkdownDocument } from '@/markdown/document';
import { endOfLine } from '@/markdown/fences';
import { insertText } from '@/markdown/insert';
import type { Result } from '@/markdown/result';
import type { Edited } from '@/markdown/write';
import type { Claims } from '../claims';
import type { LeafKind } from '../kinds';
import type { Place } from '../place';
import type { Json, JsonObject } from '../value';
import type { Codec, Reading } from './codec';
import { labelled } from './labelled';
import { insertForLabel } from './missing-label';
import { takeEmptyLabel } from './pairs';

export interface GroupMember {
  readonly label: string;
  readonly kind: LeafKind;
  readonly help?: string;
  readonly aliases?: readonly string[];
}

/** The labelled bullets that the template lists after `**Label**:`, each a value by its own name. */
export function labelledGroup(
  label: string,
  members: { readonly [key: string]: GroupMember },
  help?: string,
): Codec<JsonObject> {
  const codecs = Object.entries(members).map(
    ([key, { label: name, kind, ...options }]) => [key, labelled(name, kind, options)] as const,
  );
  const parts = codecs.map(([key, { shape }]) => ({ key, shape }));
  return {
    shape: { type: 'object', label, parts, ...(help === undefined ? {} : { help }) },
    names: [[label], ...codecs.flatMap(([, { names = [] }]) => names)],
    read: (claims) => {
      const head = takeEmptyLabel(claims, [label]);
      claims.labels.push({ label, block: head });
      const inner = claims.group();
      const readings = codecs.map(([key, codec]) => [key, codec.read(inner)] as const);
      const none = inner.labels.every(({ block, plain }) => !block && !plain);
      const create = (key: string) => creating(claims, head, label, members[key] as GroupMember);
      return grouped(claims, readings, none ? create : undefined);
    },
  };
}

function grouped(
  claims: Claims,
  readings: readonly (readonly [string, Reading])[],
  create: ((key: string) => Place) | undefined,
): Reading<JsonObject> {
  const value: { [key: string]: Json } = {};
  const fields: { [key: string]: Place } = {};
  for (const [key, reading] of readings) {
    value[key] = reading.value;
    fields[key] = create ? create(key) : reading.place;
  }
  const { chunk, from } = claims.piece;
  const first = Object.values(fields).find((place) => place.type === 'leaf');
  const at = first?.type === 'leaf' ? first.atom.from : from;
  return { value, place: { type: 'object', chunk, at, fields } };
}

/** The first value of a group: its bullet, and the group's label where that is missing too. */
function creating(
  claims: Claims,
  head: FieldBlock | undefined,
  label: string,
  member: GroupMember,
): Place {
  const create = (document: MarkdownDocument, value: Json): Result<Edited> => {
    const written = member.kind.put('', value);
    if (!written.ok) return written;
    const line = `- **${member.label}**:${written.value === '' ? '' : ` ${written.value}`}`;
    const { chunk } = claims.piece;
    if (!head)
      return insertForLabel(
        document,
        claims,
        label,
        `**${label}**:\n${line}`,
        (atoms) => atoms.length === 2 && atoms[1]?.value === written.value,
      );
    const at = endOfLine(chunk.source, head.to);
    return insertText(document, chunk, at, `\n${line}`, (atoms) => {
      return atoms.length === 1 && atoms[0]?.value === written.value;
    });
  };
  return { type: 'absent', kind: member.kind, create };
}
