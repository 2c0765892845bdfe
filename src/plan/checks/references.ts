import type { Chunk } from '@/markdown/chunk';
import { endOfLine } from '@/markdown/fences';
import { keptBy } from '@/markdown/kept';
import type { Piece } from '@/markdown/outline';
import { kindOfId } from '../id-pattern';
import { type Citation, citationsOf } from '../ids/citations';
import { definedIds } from '../ids/defined';
import type { Plan } from '../plan';
import type { Check, CheckContext, Finding } from './check';
import { definitionsIn, isTask } from './folder-ids';
import { judged } from './outcome';
import { unknownIds } from './unknown-ids';

/** REF-UNDEFINED */
export const referencesResolve: Check = {
  id: 'REF-UNDEFINED',
  prepare: function* ({ plan }) {
    for (const { pieces } of plan.sections) for (const piece of pieces) yield citedIn(piece);
  },
  run: (context) => judged(undefinedIn(context)),
};

function undefinedIn(context: CheckContext): Finding[] {
  const isUnknown = unknownIds(context);
  const specified = definitionsIn(context.folder).requirements.some((id) => kindOfId(id) === 'FR');
  return context.plan.sections.flatMap(({ id: section, pieces }) =>
    pieces.flatMap((piece) =>
      citedIn(piece).flatMap(({ id, from }): Finding[] => {
        if (!isUnknown(id)) return [];
        const message = `${id} is not defined, expected ${placeFor(id, specified)}`;
        return [{ message, chunk: piece.chunk, at: from, section, fixable: false, unknownId: id }];
      }),
    ),
  );
}

/** The piece's citations, each id once a line. */
const citedIn = keptBy((piece: Piece): readonly Citation[] => {
  const { chunk, from, to } = piece;
  const inLine = new Set<string>();
  let lineEnd = -1;
  return citationsOf(chunk).filter((citation) => {
    if (citation.from < from || citation.from >= to) return false;
    if (citation.from > lineEnd) {
      inLine.clear();
      lineEnd = endOfLine(chunk.source, citation.from);
    }
    return !inLine.has(citation.id) && inLine.add(citation.id);
  });
});

function placeFor(id: string, specified: boolean): string {
  const kind = kindOfId(id);
  if (kind === 'ADR') return `a heading “${id}: …”`;
  if (kind === 'FR') return specified ? 'it in spec.md' : 'it in spec.md or the FR Coverage Matrix';
  return isTask(kind) ? 'it in tasks.md' : `a row that starts with ${id}`;
}

/** REF-DUPLICATE */
export const idsUnique: Check = {
  id: 'REF-DUPLICATE',
  run: (context) => judged(duplicatesIn(context.plan, requirementsElsewhere(context))),
};

/** Where spec.md defines the requirements, the matrix only cites them. */
function requirementsElsewhere({ folder }: CheckContext): boolean {
  return definitionsIn(folder).requirements.some((id) => kindOfId(id) === 'FR');
}

function duplicatesIn(plan: Plan, skipsFr: boolean): Finding[] {
  const seen = new Set<string>();
  return definedIds(plan).flatMap(({ id, kind, chunk, at, section }) => {
    if (kind === 'FR' && skipsFr) return [];
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [duplicate(id, chunk, at, section)];
  });
}

function duplicate(id: string, chunk: Chunk, at: number, section: string): Finding {
  const message = `${id} is defined a second time, expected an id of its own`;
  return { message, chunk, at, section, fixable: false };
}
