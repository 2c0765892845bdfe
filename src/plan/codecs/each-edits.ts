import type { MarkdownDocument } from '@/markdown/document';
import { headingText, outlineOf, type Piece } from '@/markdown/outline';
import { fail, ok, type Result } from '@/markdown/result';
import type { Edited } from '@/markdown/write';
import {
  insertAfterPiece,
  insertBeforePiece,
  parsePieces,
  type RawReplacement,
  rawSpan,
  replacePieces,
  shiftHeadings,
  withEndings,
} from '../piece-edits';
import { isObject, type Json } from '../value';
import { inStyle, styleOf } from './house-style';

/** A list of repeated sub-headings, as its edits need it. */
export interface Items {
  /** The pieces of each item, in order. */
  readonly items: readonly (readonly Piece[])[];
  readonly ids: readonly string[];
  /** What the first item is written after. */
  readonly anchor: () => Piece;
  readonly level: number;
  readonly pattern: RegExp;
  /** A new item in the template's layout; its first line is a heading. */
  readonly skeleton: string | undefined;
}

/**
 * Inserts an item: `{id, title}` in the template's layout and the plan's style, `{copyOf, id, title}` as a
 * copy of another, `{markdown}` as it is given.
 */
export function insertEach(
  list: Items,
  document: MarkdownDocument,
  index: number,
  value: Json,
): Result<Edited> {
  const text = newItem(list, document, value);
  if (!text.ok) return text;
  const mark = ruleAt(list, document, index);
  const rule = mark === undefined ? '\n\n' : `\n\n${mark}\n\n`;
  const before = list.items[index - 1]?.at(-1);
  if (before) return insertAfterPiece(document, before, text.value, rule);
  const after = list.items[0]?.[0];
  if (after) return insertBeforePiece(document, after, text.value, rule);
  return insertAfterPiece(document, list.anchor(), text.value);
}

function newItem(list: Items, document: MarkdownDocument, value: Json): Result<string> {
  if (!isObject(value)) return fail('Expected an object with an id');
  const { markdown, copyOf, id, title, ...more } = value;
  if (Object.keys(more).length > 0) return fail('Add it first, then fill it in');
  const near = list.items[0]?.[0] ?? list.anchor();
  if (typeof markdown === 'string')
    return oneItem(list, withEndings(document, near, markdown.replaceAll('\r\n', '\n').trim()));
  if (typeof id !== 'string' || !list.pattern.test(id))
    return fail('Expected an id for the new item');
  if (title !== undefined && (typeof title !== 'string' || title.includes('\n')))
    return fail('A title is one line');
  if (copyOf !== undefined) return copyItem(list, document, String(copyOf), id, title);
  const like = list.items.at(-1)?.[0];
  const level = like?.heading?.level ?? list.level;
  const skeleton = shiftHeadings((list.skeleton ?? '### \n').trim(), level - 3);
  const heading = `${'#'.repeat(Math.min(6, level))} ${id}${titled(list, like, title ?? '')}`;
  const body = inStyle(skeleton.split('\n').slice(1).join('\n'), styleOf(like, list.items.flat()));
  return oneItem(list, withEndings(document, near, `${heading}\n${body}`.trimEnd()));
}

/** The title with the sign that parts it from the id in the plan's own headings. */
function titled({ pattern }: Items, like: Piece | undefined, title: string): string {
  const gap = like ? (pattern.exec(headingText(like))?.[3] ?? '') : '';
  const joint = gap.trim() === '' ? ': ' : gap.endsWith(' ') ? gap : `${gap} `;
  return title === '' ? joint.trimEnd() : joint + title;
}

function copyItem(
  list: Items,
  document: MarkdownDocument,
  copyOf: string,
  id: string,
  title: string | undefined,
): Result<string> {
  const pieces = list.items[list.ids.indexOf(copyOf)];
  const heading = pieces?.[0]?.heading;
  if (!pieces || !heading) return fail(`There is no ${copyOf} to copy`);
  const { from, to } = rawSpan(document, pieces);
  const raw = document.text.sliceString(from, to);
  const [, lead = '', old = '', gap = '', own = ''] =
    list.pattern.exec(headingText(pieces[0] as Piece)) ?? [];
  const line = raw.split('\n', 1)[0] ?? '';
  const named = title === undefined || title === own ? own : title;
  const copied = line.replace(lead + old + gap + own, () => lead + id + (gap || ': ') + named);
  return oneItem(
    list,
    copied.trimEnd() + (line.endsWith('\r') ? '\r' : '') + raw.slice(line.length),
  );
}

/** The text, when it reads as one item and nothing else. */
function oneItem({ pattern }: Items, text: string): Result<string> {
  const [first, ...rest] = parsePieces(text);
  const level = first?.heading?.level ?? 0;
  const whole = level > 0 && rest.every(({ heading }) => (heading?.level ?? 0) > level);
  if (!first || !whole || !pattern.test(headingText(first)))
    return fail('Markdown would read this text as something else here');
  return ok(text);
}

/** The rule that parts a new item from its neighbour: as between the two it comes to stand between. */
function ruleAt({ items }: Items, document: MarkdownDocument, index: number): string | undefined {
  const ruleOf = (pieces: readonly Piece[]) => ruleAfter(document, pieces)?.trim();
  const before = items[index - 1];
  if (before && index < items.length) return ruleOf(before);
  return items
    .slice(0, items.length > 1 ? -1 : 1)
    .map(ruleOf)
    .find((mark) => mark !== undefined);
}

const rule = /^(?:[ \t]*\r?\n)+ {0,3}(?:-{3,}|\*{3,}|_{3,})[ \t]*\r?\n/;

function ruleAfter(document: MarkdownDocument, pieces: readonly Piece[]): string | undefined {
  const { to } = rawSpan(document, pieces);
  return rule.exec(document.text.sliceString(to, to + 200))?.[0];
}

/** Removes an item with the blank line or rule that parts it from its neighbour. */
export function removeEach(list: Items, document: MarkdownDocument, index: number): Result<Edited> {
  const own = list.items[index];
  if (!own) throw new RangeError(`There is no item ${index}`);
  const pieces = outlineOf(document);
  const expected = pieces.filter((piece) => !own.includes(piece));
  return replacePieces(document, [removal(list, document, index, pieces)], expected);
}

function removal(
  { items }: Items,
  document: MarkdownDocument,
  index: number,
  pieces: readonly Piece[],
): RawReplacement {
  const own = items[index] as readonly Piece[];
  const span = rawSpan(document, own);
  const next = items[index + 1];
  const previous = items[index - 1];
  const adjoin = (a: readonly Piece[], b: readonly Piece[]) =>
    pieces.indexOf(a.at(-1) as Piece) + 1 === pieces.indexOf(b[0] as Piece);
  const gap = (from: number, to: number) => document.text.sliceString(from, to);
  if (next && adjoin(own, next)) {
    const { from } = rawSpan(document, next);
    if (!gap(span.to, from).includes('<!--')) return { from: span.from, to: from };
  }
  if (previous && adjoin(previous, own)) {
    const { to } = rawSpan(document, previous);
    if (!gap(to, span.from).includes('<!--')) return { from: to, to: span.to };
  }
  const rest = gap(span.to, document.text.length);
  if (rest.trim() !== '') {
    const blank = /^[ \t]*\r?\n(?:[ \t]*\r?\n)?/.exec(rest)?.[0].length ?? 0;
    return { from: span.from, to: span.to + blank };
  }
  const lead = /\s*$/.exec(gap(0, span.from))?.[0].length ?? 0;
  return { from: span.from - lead, to: span.to };
}

/**
 * Moves an item's bytes to where item `to` stands. What parts the items (blank lines, rules, comments
 * after them) keeps its place.
 */
export function moveEach(
  list: Items,
  document: MarkdownDocument,
  index: number,
  to: number,
): Result<Edited> {
  const spans = list.items.map((pieces) => rawSpan(document, pieces));
  const text = (from: number, end: number) => document.text.sliceString(from, end);
  const span = (i: number) => spans[i] as { from: number; to: number };
  const gap = (i: number) => text(span(i).to, span(i + 1).from);
  const own = text(span(index).from, span(index).to);
  const changes: RawReplacement[] = [];
  if (to > index) {
    changes.push({ from: span(index).from, to: span(index + 1).from });
    for (let i = index + 1; i < to; i += 1)
      if (gap(i) !== gap(i - 1))
        changes.push({ from: span(i).to, to: span(i + 1).from, insert: gap(i - 1) });
    changes.push({ from: span(to).to, insert: gap(to - 1) + own });
  } else {
    changes.push({ from: span(to).from, insert: own + gap(to) });
    for (let i = to; i < index - 1; i += 1)
      if (gap(i) !== gap(i + 1))
        changes.push({ from: span(i).to, to: span(i + 1).from, insert: gap(i + 1) });
    changes.push({ from: span(index - 1).to, to: span(index).to });
  }
  return replacePieces(document, changes, movedPieces(list, document, index, to));
}

/** The outline with the items in their new order, each in the place of the one that stood there. */
function movedPieces(list: Items, document: MarkdownDocument, index: number, to: number): Piece[] {
  const order = [...list.items];
  order.splice(to, 0, ...order.splice(index, 1));
  const starts = new Map(list.items.map((pieces, i) => [pieces[0], order[i] ?? []]));
  const owned = new Set(list.items.flat());
  return outlineOf(document).flatMap((piece) => {
    const moved = starts.get(piece);
    return moved ? [...moved] : owned.has(piece) ? [] : [piece];
  });
}
