import type { Atom } from '@/markdown/atoms';
import type { FieldBlock } from '@/markdown/blocks';
import { restructure } from '@/markdown/restructure';
import { fail } from '@/markdown/result';
import type { Claims } from '../claims';
import * as kinds from '../kinds';
import type { ArrayPlace, LeafPlace } from '../place';
import { isObject } from '../value';
import type { Reading } from './codec';
import { atomOf, leafAt } from './leaf';
import { insertNamed, removeNamed, takeBullets } from './named-items';
import type { PairsLayout } from './pairs';

/** A run of `- **Name**: text` items from `first` on. */
export function readPairFields(claims: Claims, first: FieldBlock, layout: PairsLayout): Reading {
  const fields = takeBullets(claims, first);
  const { chunk } = claims.piece;
  const readings = fields.map((block) => readField(claims, block, layout));
  const place: ArrayPlace = {
    type: 'array',
    chunk,
    at: first.from,
    items: readings.map((reading) => reading.place),
    ids: readings.map(() => ''),
    insert: (document, index, value) => {
      const item = isObject(value) ? { text: '', ...value } : value;
      return insertNamed(claims, fields, document, index, item);
    },
    remove: (document, index) => removeNamed(claims, fields[index], document),
  };
  return { value: readings.map(({ value }) => value), place };
}

function readField(claims: Claims, block: FieldBlock, layout: PairsLayout): Reading {
  const { chunk } = claims.piece;
  const atom = atomOf(chunk, block);
  const text = leafAt(chunk, atom, layout.text);
  return {
    value: { name: block.field.label, text: text.value },
    place: {
      type: 'object',
      chunk,
      at: block.from,
      fields: { name: namePlace(claims, block, atom), text: text.place },
    },
  };
}

/** The label between its marks, written in place; the text after it must stay what it is. */
function namePlace(claims: Claims, block: FieldBlock, text: Atom): LeafPlace {
  const { chunk } = claims.piece;
  const { label, mark } = block.field;
  const from = chunk.source.indexOf(label, mark.from + 2);
  const span = { from, to: from + label.length };
  const atom: Atom = { context: 'raw', identity: 'label', value: label, block, ...span };
  return {
    type: 'leaf',
    chunk,
    atom,
    kind: kinds.text,
    write: (document, value) => {
      if (typeof value !== 'string' || value === '') return fail('An item needs a name');
      const insert = { ...span, insert: value };
      return restructure(document, chunk, block, [insert], (blocks, now) => {
        const [own, ...more] = blocks;
        if (own?.kind !== 'field' || more.length > 0 || own.field.label !== value) return false;
        return atomOf(now, own).value === text.value;
      });
    },
  };
}
