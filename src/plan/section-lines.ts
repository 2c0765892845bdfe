import { chunkStarts } from '@/markdown/document';
import { rawOffset } from '@/markdown/line-endings';
import type { Plan, PlanSection } from './plan';

export interface Lines {
  /** The section's first line, counted from 1. */
  readonly line: number;
  /** Its last line; the same as `line` where it has one. */
  readonly endLine: number;
}

/**
 * The lines of each section, in the plan's order. Every line of the file belongs to exactly one of
 * them; what follows the last `\n` counts as a line unless it is empty.
 */
export function sectionLines({ document, sections }: Plan): Lines[] {
  const { text } = document;
  const starts = new Map<object, number>();
  const offsets = chunkStarts(document);
  for (const [index, chunk] of document.chunks.entries()) starts.set(chunk, offsets[index] ?? 0);
  const first = sections.map((section, index) =>
    index === 0 ? 1 : text.lineAt(startOf(section, starts)).number,
  );
  const endsWithBreak = text.line(text.lines).length === 0 && text.lines > 1;
  const last = endsWithBreak ? text.lines - 1 : text.lines;
  return first.map((line, index) => ({ line, endLine: (first[index + 1] ?? last + 1) - 1 }));
}

function startOf({ pieces }: PlanSection, starts: ReadonlyMap<object, number>): number {
  const piece = pieces[0];
  if (!piece) throw new Error('A section has at least one piece');
  return (starts.get(piece.chunk) ?? 0) + rawOffset(piece.chunk.breaks, piece.from);
}
