import { keptBy } from '@/markdown/kept';
import { headingText, type Piece } from '@/markdown/outline';
import { normaliseHeading } from './heading-text';
import type { SectionDefinition } from './section';

export interface SectionSpan {
  readonly definition: SectionDefinition | undefined;
  readonly pieces: readonly Piece[];
}

/** The heading as headings are compared. */
export const headingKey = keptBy((piece: Piece) => normaliseHeading(headingText(piece)));

/**
 * Divides a plan's pieces into sections, in order and without gaps. Front matter is a section of its
 * own, and so is what stands before the title. The title and what follows it up to the first section
 * are the header. A section starts at every heading of the top level that is not below a known one, and at a known heading of any
 * level when no top-level heading has that name.
 */
export function splitSections(
  pieces: readonly Piece[],
  definitions: readonly SectionDefinition[],
): SectionSpan[] {
  if (pieces[0]?.chunk.kind !== 'front-matter') return splitBody(pieces, definitions);
  const blank = pieces.findIndex(
    ({ heading, blocks }, index) => index > 0 && (heading || blocks.length > 0),
  );
  const front = pieces.slice(0, blank < 0 ? pieces.length : blank);
  const body = splitBody(pieces.slice(front.length), definitions);
  return [{ definition: undefined, pieces: front }, ...body];
}

function splitBody(
  pieces: readonly Piece[],
  definitions: readonly SectionDefinition[],
): SectionSpan[] {
  const title = pieces.findIndex(({ heading }) => heading !== undefined);
  const isTitle = title >= 0 && isTitleHeading(pieces, title, definitions);
  const first = isTitle ? title + 1 : Math.max(title, 0);
  const level = topLevel(pieces, first);
  const starts = knownStarts(pieces, first, level, definitions);
  const spans: SectionSpan[] = [];
  const header = definitions.find(({ id }) => id === 'header');
  const preamble = isTitle ? title : 0;
  if (pieces.slice(0, preamble).some(({ to, from }) => to > from))
    spans.push({ definition: undefined, pieces: pieces.slice(0, preamble) });
  let current: Piece[] = pieces.slice(preamble, first);
  let definition = header;
  let limit = level;
  const flush = () => {
    if (current.some(({ heading, to, from }) => heading || to > from))
      spans.push({ definition, pieces: current });
  };
  for (let index = first; index < pieces.length; index += 1) {
    const piece = pieces[index] as Piece;
    const known = starts.get(index);
    if (known || (piece.heading && piece.heading.level <= limit)) {
      flush();
      current = [];
      definition = known;
      // What stands below a known section's heading is its own, whatever the level of that heading.
      limit = known ? Math.min(level, piece.heading?.level ?? level) : level;
    }
    current.push(piece);
  }
  flush();
  return spans;
}

/** The first heading is the title unless it names a section. */
function isTitleHeading(
  pieces: readonly Piece[],
  index: number,
  definitions: readonly SectionDefinition[],
): boolean {
  const piece = pieces[index] as Piece;
  const level = piece.heading?.level ?? 0;
  const named = findDefinition(definitions, headingKey(piece));
  if (named && named.id !== 'header') return false;
  const next = pieces.find(({ heading }, i) => i > index && heading);
  return level === 1 || next === undefined || (next.heading?.level ?? 0) > level;
}

function topLevel(pieces: readonly Piece[], first: number): number {
  let least = 7;
  for (let i = first; i < pieces.length; i += 1) {
    const level = pieces[i]?.heading?.level ?? 7;
    if (level < least) least = level;
  }
  return Math.max(2, least === 7 ? 2 : least);
}

function findDefinition(definitions: readonly SectionDefinition[], key: string) {
  return byHeading(definitions).get(key);
}

const byHeading = keptBy(
  (definitions: readonly SectionDefinition[]) =>
    new Map(
      definitions.flatMap((definition) =>
        definition.headings.map((heading) => [normaliseHeading(heading), definition]),
      ),
    ),
);

/** Where each known section starts: at its first top-level heading, else at its first one. */
function knownStarts(
  pieces: readonly Piece[],
  first: number,
  level: number,
  definitions: readonly SectionDefinition[],
): Map<number, SectionDefinition> {
  const found = new Map<SectionDefinition, { index: number; top: boolean }>();
  for (let index = first; index < pieces.length; index += 1) {
    const piece = pieces[index] as Piece;
    if (!piece.heading) continue;
    const definition = findDefinition(definitions, headingKey(piece));
    if (!definition || definition.id === 'header') continue;
    const top = piece.heading.level <= level;
    if (!top && definition.common) continue;
    const old = found.get(definition);
    if (!old || (top && !old.top)) found.set(definition, { index, top });
  }
  return new Map([...found].map(([definition, { index }]) => [index, definition]));
}
