import { fail, ok } from '@/markdown/result';
import { type LeafKind, text } from '../kinds';
import type { Codec } from './codec';
import { atomAt, leafAt } from './leaf';

/** The text of the region's own heading, without the template's words before its colon. */
export function title(prefix: string): Codec {
  const kind = afterPrefix(prefix);
  return {
    shape: { type: 'leaf', label: 'Title', kind, wide: true },
    read: ({ piece }) => {
      if (!piece.heading) return { value: '', place: { type: 'absent' } };
      return leafAt(piece.chunk, atomAt(piece.chunk, piece.heading.text.from, 'heading'), kind);
    },
  };
}

function afterPrefix(prefix: string): LeafKind {
  const pattern = new RegExp(`^([\\W\\d]*${prefix}\\s*[)）]?\\s*[:：—–-]\\s*)(.*)$`, 'isu');
  return {
    ...text,
    get: (heading) => pattern.exec(heading)?.[2] ?? heading,
    put: (heading, value) => {
      if (typeof value !== 'string') return fail('Expected a text');
      const lead = pattern.exec(heading)?.[1];
      if (lead === undefined) return ok(value);
      return ok(value === '' ? lead.trimEnd() : `${lead}${/\s$/.test(lead) ? '' : ' '}${value}`);
    },
  };
}
