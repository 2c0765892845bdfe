import type { MarkdownDocument } from '@/markdown/document';
import { headingText, outlineOf, type Piece } from '@/markdown/outline';
import { fail, type Result } from '@/markdown/result';
import { type Edited, writeAtom } from '@/markdown/write';
import { spanOf } from '@/plan/claims';
import { atomAt } from '@/plan/codecs/leaf';
import { insertAfterPiece, rawSpan, replacePieces } from '@/plan/piece-edits';
import { headings, ownBlocks, pieceNamed } from './headings';
import { inSteps, type NameStep, nextNameStep } from './name-steps';
import { nameIn } from './option-name';
import type { RecordField } from './record';

/** `### Option 1: Name` for each option, below the heading of all. */
export function headedOptions(pieces: readonly Piece[], piece: Piece): RecordField | undefined {
  const options = optionsBelow(pieces, piece);
  if (options.length === 0) return undefined;
  return {
    text: options.map(({ name }) => name).join('\n'),
    layout: 'headings',
    write: (document, text) => inSteps(document, (current) => nextEdit(current, text.split('\n'))),
  };
}

/** An option's pieces, the sub-headings below it included. */
interface HeadedOption {
  readonly name: string;
  readonly pieces: readonly Piece[];
}

function optionsBelow(all: readonly Piece[], piece: Piece): HeadedOption[] {
  const start = all.indexOf(piece);
  const level = (piece.heading?.level ?? 0) + 1;
  return all.slice(start, start + spanOf(all, start)).flatMap((other) => {
    if (other.heading?.level !== level) return [];
    const at = all.indexOf(other);
    const own = all.slice(at, at + spanOf(all, at));
    return [{ name: nameIn(headingText(other)), pieces: own }];
  });
}

function nextEdit(
  document: MarkdownDocument,
  names: readonly string[],
): Result<Edited> | undefined {
  const all = outlineOf(document);
  const piece = pieceNamed(all, headings.options);
  const options = piece ? optionsBelow(all, piece) : [];
  const step = nextNameStep(
    options.map(({ name }) => name),
    names,
  );
  if (!piece || step === undefined) return undefined;
  const own = options[step.at];
  if (step.kind === 'insert') return insertOption(document, options, piece, step);
  if (!own) return fail('The record no longer lists its options');
  return step.kind === 'remove' ? removeOption(document, own) : rename(document, own, step.name);
}

/** With a number of its own where the others have one; those after it keep theirs. */
function insertOption(
  document: MarkdownDocument,
  options: readonly HeadedOption[],
  piece: Piece,
  { at, name }: NameStep & { readonly name: string },
): Result<Edited> {
  const level = Math.min(6, (piece.heading?.level ?? 1) + 1);
  const before = options[at - 1];
  const like = before ? headingText(before.pieces[0] as Piece) : '';
  const [, word, joint] = /^(\p{L}+ )\d+(\s*[:.)—–-]\s*)/u.exec(like) ?? [];
  const label = word === undefined ? '' : `${word}${at + 1}${joint}`;
  const after = before?.pieces.at(-1) ?? piece;
  return insertAfterPiece(document, after, `${'#'.repeat(level)} ${label}${name}`);
}

function removeOption(document: MarkdownDocument, { name, pieces }: HeadedOption): Result<Edited> {
  if (pieces.some((piece) => ownBlocks(piece).length > 0) || pieces.length > 1)
    return fail(`“${name}” has a text of its own in the record, to be removed by hand`);
  const all = outlineOf(document);
  const next = all[all.indexOf(pieces[0] as Piece) + 1];
  const { from, to } = rawSpan(document, pieces);
  const end = next ? rawSpan(document, [next]).from : to;
  const expected = all.filter((piece) => !pieces.includes(piece));
  return replacePieces(document, [{ from, to: end }], expected);
}

function rename(document: MarkdownDocument, { name: old, pieces }: HeadedOption, name: string) {
  const [{ chunk, heading }] = pieces as [Piece];
  if (!heading) return fail('The record no longer lists its options');
  const atom = atomAt(chunk, heading.text.from, 'heading');
  const text = atom.value.includes(old) ? atom.value.replace(old, () => name) : name;
  return writeAtom(document, chunk, atom, text);
}
