import type { Atom } from '@/markdown/atoms';
import { type Block, type FieldBlock, isComment } from '@/markdown/blocks';
import { keptBy } from '@/markdown/kept';
import { type Field, labelRows } from '@/markdown/labels';
import type { Piece } from '@/markdown/outline';
import type { Row, TableBlock } from '@/markdown/tables';
import { areAll, type PlainLabel, plainLabelsOf } from './codecs/plain-labels';
import { labelKeys, normaliseLabel } from './heading-text';

/** A row of a table that is a label and its value. */
export interface LabelRow {
  readonly table: TableBlock;
  readonly row: Row;
}

/**
 * What of a region no codec has taken yet: the blocks of its first piece and the pieces of its
 * sub-headings. Each is taken once; what is left is read by inference.
 */
export class Claims {
  readonly piece: Piece;
  readonly blocks: Block[];
  readonly pieces: Piece[];
  /** The labels that this region's codecs asked for, in template order, and where each was found. */
  readonly labels: {
    readonly label: string;
    readonly block: FieldBlock | undefined;
    readonly row?: LabelRow | undefined;
    readonly plain?: PlainLabel | undefined;
    /** The blocks below it that are its value, too. */
    readonly below?: readonly Block[] | undefined;
  }[] = [];
  /** The labels by which this region's parts are found, as they are compared. */
  readonly ownLabels = new Set<string>();
  /** Their aliases, by which no item of another label's list is taken. */
  readonly aliases = new Set<string>();
  /** The pieces of each sub-heading that this region's codecs asked for, in template order. */
  readonly heads: (readonly Piece[])[] = [];
  /** The rows of tables that were taken as labels. */
  private readonly rows = new Set<Row>();
  /** The labels that are not bold and were taken, each by where it stands. */
  private readonly plain = new Map<Atom, Set<number>>();
  /** All labels that are not bold, as they were read when so many labels were known. */
  private readonly read: { known: number; labels: readonly PlainLabel[] } = {
    known: -1,
    labels: [],
  };

  constructor(pieces: readonly Piece[]) {
    const [first, ...rest] = pieces;
    if (!first) throw new Error('A region has at least one piece');
    this.piece = first;
    this.blocks = [...first.blocks];
    this.pieces = rest;
  }

  /** The same region with labels of its own, for a group whose labels stand beside each other. */
  group(): Claims {
    const inner = new Claims([this.piece]);
    return Object.assign(inner, {
      blocks: this.blocks,
      pieces: this.pieces,
      rows: this.rows,
      plain: this.plain,
      read: this.read,
      ownLabels: this.ownLabels,
      aliases: this.aliases,
    });
  }

  get source(): string {
    return this.piece.chunk.source;
  }

  /** Takes the first free labelled value with one of these names. */
  takeField(names: readonly string[]): FieldBlock | undefined {
    const found = this.findField(names);
    if (found) this.takeBlock(found);
    return found;
  }

  /** The first free label with the first of these names, else with another; a remark in brackets may follow it. */
  findField(names: readonly string[]): FieldBlock | undefined {
    const [first, ...others] = names.map(normaliseLabel);
    const fields = this.blocks.filter((block) => block.kind === 'field');
    const known = fields.map((block) => ({ block, keys: keysOf(block.field) }));
    const named = (
      wanted: readonly (string | undefined)[],
      isFree: (block: FieldBlock) => boolean = () => true,
    ) =>
      known.find(({ keys: [key], block }) => wanted.includes(key) && isFree(block)) ??
      known.find(({ keys, block }) => keys.some((key) => wanted.includes(key)) && isFree(block));
    return (named([first]) ?? named(others, (block) => !this.isListed(block)))?.block;
  }

  /** Whether a bullet is an item of the list below a label that says nothing itself. */
  isListed(block: FieldBlock): boolean {
    if (!block.field.bullet) return false;
    const { blocks } = this.piece;
    const head = blocks
      .slice(0, blocks.indexOf(block))
      .findLast(({ kind }) => kind === 'text' || kind === 'field' || kind === 'list');
    if (head?.kind !== 'field') return head?.kind === 'list';
    const { bullet, value } = head.field;
    return bullet ? this.isListed(head) : value.to === value.from;
  }

  /** Takes the first free row that is a label with one of these names; its table with the last of its rows. */
  takeRow(names: readonly string[]): LabelRow | undefined {
    const wanted = new Set(names.map(normaliseLabel));
    for (const table of this.blocks) {
      if (table.kind !== 'table') continue;
      const labels = labelRows(this.source, table);
      const row = labels.find(
        ({ label, row: one }) => wanted.has(normaliseLabel(label)) && !this.rows.has(one),
      )?.row;
      if (!row) continue;
      this.rows.add(row);
      const isHeaded = labels[0]?.row !== table.header;
      const rows = isHeaded ? table.rows : [table.header, ...table.rows];
      if (rows.every((one) => this.rows.has(one))) this.takeBlock(table);
      return { table, row };
    }
    return undefined;
  }

  /** Takes the first free label that is not bold with one of these names; its block with the last of its labels. */
  takePlain(names: readonly string[]): PlainLabel | undefined {
    const wanted = new Set(names.map(normaliseLabel));
    const labels = this.plainLabels();
    const isTaken = ({ host, mark }: PlainLabel) => this.plain.get(host)?.has(mark.from) === true;
    const found = labels.find(
      (label) => wanted.has(label.key) && !isTaken(label) && this.blocks.includes(label.host.block),
    );
    if (!found) return undefined;
    const { host, mark } = found;
    this.plain.set(host, new Set([...(this.plain.get(host) ?? []), mark.from]));
    const beside = labels.filter((label) => label.host.block === host.block);
    if (beside.every(isTaken) && areAll(this.piece, host.block, beside)) this.takeBlock(host.block);
    return found;
  }

  /** The paragraphs and items of a block of which labels that are not bold were taken, and where these start. */
  takenOf(block: Block): ReadonlyMap<Atom, ReadonlySet<number>> {
    return new Map([...this.plain].filter(([host]) => host.block === block));
  }

  /** The region's labels that are not bold; those that further parts declare are known once these are read. */
  private plainLabels(): readonly PlainLabel[] {
    const known = this.ownLabels.size + this.aliases.size;
    if (this.read.known !== known)
      Object.assign(this.read, { known, labels: plainLabelsOf(this.piece, this.isKnown) });
    return this.read.labels;
  }

  /** Whether a label is one that this region's parts are found by. */
  readonly isKnown = (key: string): boolean => this.ownLabels.has(key) || this.aliases.has(key);

  takeBlock(block: Block): void {
    this.blocks.splice(this.blocks.indexOf(block), 1);
  }

  /** Takes the first free block that satisfies the test. */
  takeFirst<B extends Block>(test: (block: Block) => block is B): B | undefined {
    const found = this.blocks.find(test);
    if (found) this.takeBlock(found);
    return found;
  }

  /** The free block that directly follows `block` in the text, comments between them passed over. */
  after(block: Block): Block | undefined {
    const all = this.piece.blocks;
    for (let i = all.indexOf(block) + 1; i < all.length; i += 1) {
      const next = all[i] as Block;
      if (isComment(next)) continue;
      return this.blocks.includes(next) ? next : undefined;
    }
    return undefined;
  }

  /** The piece that sub-heading number `head` of the template is written after. */
  anchorOf(head: number): Piece {
    return (
      this.heads
        .slice(0, head)
        .findLast(({ length }) => length > 0)
        ?.at(-1) ?? this.piece
    );
  }

  /** Leaves these pieces to be taken, and no others. */
  leave(pieces: readonly Piece[]): void {
    this.pieces.length = 0;
    for (const piece of pieces) this.pieces.push(piece);
  }

  /** Takes the pieces of the sub-heading that `test` accepts, those under it included. */
  takePieces(test: (heading: string) => boolean, headingOf: (piece: Piece) => string): Piece[] {
    const start = this.pieces.findIndex((piece) => test(headingOf(piece)));
    if (start < 0) return [];
    return this.pieces.splice(start, spanOf(this.pieces, start));
  }
}

const keysOf = keptBy(({ label }: Field) => labelKeys(label));

/** How many pieces from `start` on belong to its heading. */
export function spanOf(pieces: readonly Piece[], start: number): number {
  const level = pieces[start]?.heading?.level ?? 0;
  let end = start + 1;
  while (end < pieces.length && (pieces[end]?.heading?.level ?? 0) > level) end += 1;
  return end - start;
}
