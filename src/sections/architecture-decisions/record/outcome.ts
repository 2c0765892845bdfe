import type { Block } from '@/markdown/blocks';
import type { Piece } from '@/markdown/outline';
import { atomOf } from '@/plan/codecs/leaf';
import { normaliseLabel } from '@/plan/heading-text';
import { atomField, type Inner } from './field-of';
import { headings, ownBlocks, pieceNamed } from './headings';
import { leadField, leadParagraph, writeAt, writeBelow } from './paragraph';
import type { RecordField, RecordFields } from './record';

const chosen = /^(\s*(?:\*\*)?Chosen option:?(?:\*\*)?:?\s*)(.*)$/is;
/** What stands between the name and the reason: "because", the end, or what follows a name in quotes or bold. */
const joint =
  /\**\s*[,.]?\s+because\b:?\s*|\**\s*[.,]?\s*$|(?:(?<=^["“].*["”])|(?<=^(?:\*\*)?(?:(?!\*\*).)*)\*\*)[.,;:]?(?:\s*[—–])?\s+/;
const parts = new RegExp(`^("|“|\\*\\*|)(.*?)("|”|)(${joint.source})(.*)$`, 'is');

/** The name of the option that a `"Name", because …` chooses. */
const name: Inner = {
  get: (whole) => parts.exec(whole)?.[2]?.trim() ?? '',
  put: (whole, text) =>
    whole.replace(
      parts,
      (_, open: string, _old, close: string, joint: string, rest: string) =>
        open + text + close + joint + rest,
    ),
};

/** The reason that it gives, as a sentence of its own. */
const reason: Inner = {
  get: (whole) => asSentence(parts.exec(whole)?.[5] ?? ''),
  put: (whole, text) =>
    whole.replace(
      parts,
      (_, open: string, option: string, close: string, joint: string) =>
        `${open}${option}${close}${reasonJoint(joint)} ${afterBecause(text)}`,
    ),
};

function reasonJoint(joint: string): string {
  if (/because/i.test(joint)) return joint.trimEnd();
  return `${/^\**/.exec(joint)?.[0]}, because`;
}

/** Words that are written small within a sentence; any other first word may be a name. */
const small =
  /^(?:the|a|an|it|its|this|that|these|those|we|our|they|there|no|only|one|all|each|every|both|any|with|without|in|on|at|by|of|for|from)\b/i;

/** A sentence as it goes on after "because". */
export function afterBecause(text: string): string {
  return small.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

export function asSentence(text: string): string {
  return small.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

/** What a Decision Outcome says: the option chosen, why, and the decision in a paragraph of its own. */
export function readOutcome(pieces: readonly Piece[]): RecordFields {
  const piece = pieceNamed(pieces, headings.outcome);
  if (!piece) return {};
  const blocks = ownBlocks(piece);
  const index = blocks.findIndex((block) => isChosen(piece, block));
  const block = blocks[index];
  if (!block) return unchosen(pieces, piece);
  const atom = atomOf(piece.chunk, block);
  const within = (inner: Inner) =>
    atomField(piece.chunk, atom, block.kind === 'field' ? inner : afterMark(inner));
  const rationale = within(reason);
  const open = rationale.text === '' && blocks[index + 1]?.kind === 'list';
  return {
    selected: within(name),
    ...(open ? {} : { rationale }),
    ...(open ? {} : { decision: decisionBeside(piece, blocks, index) }),
  };
}

/** An outcome that names no option yet: the line that does goes first. */
function unchosen(pieces: readonly Piece[], piece: Piece): RecordFields {
  const decision = leadParagraph(pieces, headings.outcome);
  const write = writeBelow(piece, (block) => block.kind === 'text');
  const selected: RecordField = {
    text: '',
    write: (document, text) => write(document, `Chosen option: "${text}".`),
  };
  return { selected, ...(decision ? { decision } : {}) };
}

function isChosen({ chunk }: Piece, block: Block): boolean {
  if (block.kind === 'field') return normaliseLabel(block.field.label) === 'chosen option';
  return block.kind === 'text' && chosen.test(chunk.source.slice(block.from, block.to));
}

function afterMark({ get, put }: Inner): Inner {
  return {
    get: (whole) => get(chosen.exec(whole)?.[2] ?? ''),
    put: (whole, text) =>
      whole.replace(chosen, (_, mark: string, rest: string) => mark + put(rest, text)),
  };
}

/** The paragraph after the chosen option; one that is missing is written there. */
function decisionBeside(piece: Piece, blocks: readonly Block[], index: number): RecordField {
  const { to } = blocks[index] as Block;
  const write = writeAt(piece.chunk, to, (block) => block.kind === 'text');
  return leadField(piece, blocks.slice(index + 1)) ?? { text: '', write };
}
