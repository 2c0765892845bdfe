import type { Block } from '@/markdown/blocks';
import { escapeLineStart } from '@/markdown/escape';
import { endOfLine } from '@/markdown/fences';
import { insertText } from '@/markdown/insert';
import type { ListBlock } from '@/markdown/lists';
import { fail } from '@/markdown/result';
import type { Claims } from '../claims';
import type { ArrayPlace } from '../place';
import { isObject } from '../value';
import type { Codec } from './codec';
import { readItems } from './lists';

/** The region's first list that no label owns, as items; a new one is written below the heading. */
export function list(label: string, options: { ordered?: boolean; help?: string } = {}): Codec {
  const { ordered = false, help } = options;
  return {
    shape: { type: 'list', label, item: 'text', ordered, ...(help === undefined ? {} : { help }) },
    read: (claims) => {
      const block = claims.takeFirst((next: Block): next is ListBlock => next.kind === 'list');
      if (block) return readItems(claims, block, false);
      return { value: [], place: noItems(claims, ordered ? '1.' : '-') };
    },
  };
}

function noItems(claims: Claims, mark: string): ArrayPlace {
  const { chunk, heading, from } = claims.piece;
  return {
    type: 'array',
    chunk,
    at: from,
    items: [],
    ids: [],
    insert: (document, _, value) => {
      const text = isObject(value) ? value['text'] : value;
      if (typeof text !== 'string' || text.includes('\n')) return fail('A new item takes one line');
      const line = `${mark} ${escapeLineStart(text)}`;
      const at = heading ? endOfLine(chunk.source, heading.to) : from;
      const insert = heading ? `\n\n${line}` : `${line}\n`;
      return insertText(document, chunk, at, insert, (atoms) => atoms.length === 1);
    },
  };
}
