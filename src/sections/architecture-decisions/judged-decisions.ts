import { keptBy } from '@/markdown/kept';
import { headingText, type Piece } from '@/markdown/outline';
import { answerTo } from '@/plan/checks/answers';
import { sectionOf } from '@/plan/checks/applies';
import type { CheckContext, Finding, Outcome } from '@/plan/checks/check';
import { judged, notApplicable } from '@/plan/checks/outcome';
import { keptIn, type Scope, scopeOf } from '@/plan/checks/scope';
import { spanOf } from '@/plan/claims';
import { adrIdOf } from '@/plan/ids/row-ids';
import { type ObjectPlace, type Place, positionOf } from '@/plan/place';
import type { PlanSection } from '@/plan/plan';
import { isArray, isObject, type JsonObject } from '@/plan/value';
import { type Decision, readDecision } from './decision';

/** A decision with its text, as checks look at it. */
export interface JudgedDecision {
  readonly id: string;
  readonly value: JsonObject;
  readonly place: ObjectPlace;
  readonly pieces: readonly Piece[];
  readonly decision: Decision;
}

export function decisionsSection({ plan }: CheckContext): PlanSection | undefined {
  return sectionOf(plan, 'architecture-decisions');
}

const keptItems = new WeakMap<JsonObject, JudgedDecision>();

/** The section's ADRs: its headings `ADR-nnn` with `:`, `—` or `-` before the title. */
export const judgedDecisions = keptBy(({ value, place, pieces }: PlanSection) => {
  const items = value['decisions'];
  const places = place.type === 'object' ? place.fields['decisions'] : undefined;
  const none: readonly JudgedDecision[] = [];
  if (!isArray(items) || places?.type !== 'array') return none;
  let start = 0;
  return items.flatMap((item, index) => {
    const own = places.items[index];
    if (!isObject(item) || own?.type !== 'object') return [];
    while (start < pieces.length && !startsAt(pieces[start], own)) start += 1;
    const read = keptItems.get(item) ?? readOne(item, own, pieces, start);
    if (read) keptItems.set(item, read);
    return read ?? [];
  });
});

function startsAt(piece: Piece | undefined, { chunk, at }: ObjectPlace): boolean {
  return piece?.chunk === chunk && piece.from === at;
}

function readOne(
  value: JsonObject,
  place: ObjectPlace,
  pieces: readonly Piece[],
  start: number,
): JudgedDecision | undefined {
  const piece = pieces[start];
  const id = piece && adrIdOf(headingText(piece));
  if (!id) return undefined;
  const own = pieces.slice(start, start + spanOf(pieces, start));
  return { id, value, place, pieces: own, decision: readDecision(value) };
}

/** A finding that does not yet name its section. */
export type Draft = Omit<Finding, 'section'>;

/**
 * Runs a rule over every ADR, keeping what it says of each while that one stays the same. `null`: the rule
 * does not apply to it; when it applies to none, the check does not apply.
 */
export function eachDecision(
  rule: (scope: Scope, judged: JudgedDecision) => readonly Draft[] | null,
) {
  const keep = keptIn((scope, decision: JudgedDecision) => ({ drafts: rule(scope, decision) }));
  return (context: CheckContext): Outcome => {
    const section = decisionsSection(context);
    if (!section) return notApplicable;
    const scope = scopeOf(context.plan, context.placeholders);
    const findings: Finding[] = [];
    let applied = false;
    for (const decision of judgedDecisions(section)) {
      const { drafts } = keep(scope, decision);
      if (!drafts) continue;
      applied = true;
      for (const draft of drafts) findings.push({ ...draft, section: section.id });
    }
    return applied ? judged(findings) : notApplicable;
  };
}

/** A draft at the first of these places that is in the text, else at the decision's heading. */
export function draftAt(
  { place }: JudgedDecision,
  message: string,
  fixable: boolean,
  ...places: readonly (Place | undefined)[]
): Draft {
  for (const candidate of places) {
    const position = candidate && positionOf(candidate);
    if (position) return { message, fixable, ...position };
  }
  return { message, fixable, chunk: place.chunk, at: place.at };
}

/** A draft at a label of the decision, else at its heading. */
export function draftAtLabel(
  judgedDecision: JudgedDecision,
  message: string,
  label: string,
): Draft {
  const answer = answerTo(judgedDecision.pieces, label);
  if (!answer) return draftAt(judgedDecision, message, false);
  return { message, fixable: false, chunk: answer.piece.chunk, at: answer.at };
}

/** The place of a decision's part: `placeOf(place, 'evidence', 'matrix')`. */
export function placeOf(place: Place | undefined, ...path: readonly string[]): Place | undefined {
  return path.reduce<Place | undefined>((at, key) => {
    if (at?.type === 'object') return at.fields[key];
    return at?.type === 'array' ? at.items[Number(key)] : undefined;
  }, place);
}
