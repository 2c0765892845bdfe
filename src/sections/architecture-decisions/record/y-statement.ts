import { atomsOf } from '@/markdown/atoms';
import type { Piece } from '@/markdown/outline';
import { consequencesText } from './consequences-field';
import type { RecordFields } from './record';

const statement = new RegExp(
  [
    '^in the context of (?<context>.+?),? facing (?<concern>.+?),?',
    ' we decided for (?<decision>.+?)(?:,? and (?:neglected|against) (?<neglected>.+?))?,?',
    ' to achieve (?<aim>.+?),? accepting (?:that )?(?<price>.+?)(?:,? because (?<reason>.+?))?\\.?$',
  ].join(''),
  'isu',
);
const template = /<[^<>]+>/;

/**
 * What a record says in one sentence: in the context of …, facing …, we decided for … and neglected …, to
 * achieve …, accepting …, because …. It is read, and written by hand.
 */
export function readYStatement(pieces: readonly Piece[]): RecordFields | undefined {
  for (const { chunk } of pieces)
    for (const { context, value } of atomsOf(chunk)) {
      const said = context === 'text' || context === 'item' ? partsOf(value) : undefined;
      if (said) return said;
    }
  return undefined;
}

function partsOf(text: string): RecordFields | undefined {
  if (template.test(text)) return undefined;
  const plain = text
    .replace(/[*_]{2,}/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  const { context, concern, decision, aim, price, reason } = statement.exec(plain)?.groups ?? {};
  if (!context || !concern || !decision || !aim || !price) return undefined;
  const because = reason ? `, because ${reason}` : '';
  return {
    context: { text: `${context}, facing ${concern}` },
    decision: { text: decision },
    rationale: { text: `To achieve ${aim}${because}` },
    consequences: { text: consequencesText([{ name: 'Cons', text: price }]) },
  };
}

/** Whether a field holds the whole sentence, not its own part of it. */
export function isYStatement(text: string): boolean {
  return partsOf(text) !== undefined;
}
