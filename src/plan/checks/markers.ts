import type { Block, FieldBlock, TextBlock } from '@/markdown/blocks';
import { blocksOf } from '@/markdown/blocks';
import type { Chunk } from '@/markdown/chunk';
import { type InlinePart, inlinePartsOf } from '@/markdown/inline';
import { keptBy } from '@/markdown/kept';
import { labelAt } from '@/markdown/labels';
import { type Span, shifted } from '@/markdown/spans';
import type { Row, TableLine } from '@/markdown/tables';
import { normaliseLabel } from '../heading-text';
import { codeNodes, quietPart, quietText } from '../ids/quiet-text';
import { bracketsIn, type Links, linksIn } from './brackets';
import { isUnchosen } from './choices';

/** A placeholder as it stands in a chunk's source. */
export interface Marker extends Span {
  readonly text: string;
  /** A lone `[text]`, which a link definition elsewhere in the file makes a link. */
  readonly reference: boolean;
}

const silent = new Set([
  ...codeNodes,
  'LinkReference',
  'LinkTitle',
  'Autolink',
  'URL',
  'HTMLTag',
  'TaskMarker',
  'ProcessingInstruction',
  'ProcessingInstructionBlock',
]);

const words = new RegExp(
  [
    '(?<![\\p{L}\\p{N}_-])(?:TODO|TBD|FIXME|XXX)(?![\\p{L}\\p{N}_-])',
    '\\?{3,}',
    'NEEDS\\s+CLARIFICATION',
    'RESEARCH\\s+NEEDED',
    '(?<![\\p{L}\\p{N}_-])[A-Z]+(?:-[A-Z]+)*-xxx(?![\\p{L}\\p{N}_-])',
    '\\{(?:covered|total|percentage)\\}',
  ].join('|'),
  'gu',
);
const wordTarget = /^(?:TODO|TBD|FIXME|XXX|\?{3,})$/;
const unusedOption = /\[REMOVE IF UNUSED\]\s*Option\s+\d+/g;
const codeFields = new Set(['branch', 'feature branch', 'input']);
const killCriteria = 'kill criteria';

/** All placeholders of a chunk, in order; they may overlap (`[… or NEEDS CLARIFICATION]` is two). */
export function readMarkers(chunk: Chunk, known: ReadonlySet<string>): readonly Marker[] {
  if (chunk.kind === 'front-matter') return [];
  const parts = inlinePartsOf(chunk);
  const found = [...markersBetween(chunk, parts, known)];
  for (const { line, from } of parts)
    for (const marker of line ? markersInLine(known)(line) : [])
      found.push({ ...marker, ...shifted(marker, from) });
  return found.sort((a, b) => a.from - b.from || b.to - a.to);
}

/** What stands in no row of a table that is read by itself. */
function markersBetween(
  chunk: Chunk,
  parts: readonly InlinePart[],
  known: ReadonlySet<string>,
): readonly Marker[] {
  const between = parts.filter(({ line }) => !line);
  const lines = new Set(parts.map(({ line }) => line));
  const quiet = quietText(chunk, silent, between);
  const reader = new MarkerReader(chunk.source, quiet, linksIn(between), known);
  const blocks = blocksOf(chunk);
  for (const [index, block] of blocks.entries())
    reader.read(block, blocks[index - 1], (row) => !lines.has(row.line));
  return reader.found;
}

/** The placeholders of a row, with offsets in its line, kept by it. */
const markersInLine = keptBy((known: ReadonlySet<string>) =>
  keptBy((line: TableLine): readonly Marker[] => {
    const part = { from: 0, to: line.text.length, text: line.text, line };
    const reader = new MarkerReader(line.text, quietPart(part, silent), linksIn([part]), known);
    for (const { content } of line.cells) reader.value(content);
    return reader.found;
  }),
);

class MarkerReader {
  readonly found: Marker[] = [];
  private readonly source: string;
  private readonly quiet: string;
  private readonly known: ReadonlySet<string>;
  private readonly links: ReadonlySet<number>;

  constructor(source: string, quiet: string, links: Links, known: ReadonlySet<string>) {
    this.source = source;
    this.quiet = quiet;
    this.known = known;
    this.links = links.starts;
    for (const target of links.targets) this.target(target);
  }

  /** The block's placeholders; `isOwn` says which of a table's rows are read with it. */
  read(block: Block, before: Block | undefined, isOwn: (row: Row) => boolean): void {
    switch (block.kind) {
      case 'heading':
        this.fixed(block.text);
        break;
      case 'field':
        this.field(block);
        break;
      case 'text':
        this.value(block);
        break;
      case 'fence':
        this.fence(block.text, before);
        break;
      case 'table':
        for (const { content } of block.header.cells) this.fixed(content);
        for (const row of block.rows.filter(isOwn))
          for (const { content } of row.cells) this.value(content);
        break;
      case 'list':
        for (const { text } of block.items) this.item(text);
        break;
      case 'raw':
        this.free(block);
    }
  }

  /** A link whose target is still to come: `[spec](TBD)`. */
  private target({ from, to }: Span): void {
    const text = this.source.slice(from, to);
    if (wordTarget.test(text)) this.found.push({ from, to, text, reference: false });
  }

  /** The template's own words: only what it brackets for the author to replace counts. */
  private fixed({ from, to }: Span): void {
    for (const { worded, ...bracket } of this.brackets(from, to))
      if (!worded) this.found.push({ ...bracket, reference: true });
  }

  private free({ from, to }: Span): void {
    for (const { index, 0: text } of this.quiet.slice(from, to).matchAll(words)) {
      const at = from + index;
      this.found.push({ from: at, to: at + text.length, text, reference: false });
    }
    for (const { worded: _, ...bracket } of this.brackets(from, to))
      this.found.push({ ...bracket, reference: true });
  }

  /** Text that a template's choice may stand in, unchanged. */
  value(span: Span | TextBlock): void {
    const text = this.quiet.slice(span.from, span.to);
    if (text !== '' && isUnchosen(text))
      this.found.push({ from: span.from, to: span.to, text: text.trim(), reference: false });
    this.free(span);
  }

  private item(text: Span): void {
    const label = labelAt(this.source, text.from);
    const from = label && label.to <= text.to ? label.to : text.from;
    this.fixed({ from: text.from, to: from });
    this.value({ from, to: text.to });
  }

  private field({ field }: FieldBlock): void {
    this.fixed(field.mark);
    this.value(field.value);
    if (codeFields.has(normaliseLabel(field.label))) this.code(field.value);
  }

  private fence(text: Span, before: Block | undefined): void {
    for (const { index, 0: option } of this.source
      .slice(text.from, text.to)
      .matchAll(unusedOption)) {
      const from = text.from + index;
      this.found.push({ from, to: from + option.length, text: option, reference: false });
    }
    if (before?.kind === 'field' && normaliseLabel(before.field.label) === killCriteria)
      this.code(text);
  }

  /** Code that a template field holds: its own bracketed texts count in it. */
  private code({ from, to }: Span): void {
    const own = bracketsIn(this.source, this.source, from, to, this.known, new Set());
    for (const { worded, ...bracket } of own) {
      const listed = this.found.some((other) => other.from === bracket.from);
      if (!worded && !listed) this.found.push({ ...bracket, reference: false });
    }
  }

  private brackets(from: number, to: number) {
    return bracketsIn(this.source, this.quiet, from, to, this.known, this.links);
  }
}
