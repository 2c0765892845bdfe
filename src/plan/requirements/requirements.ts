import { type Definition, readDefinitions, type Wording } from './definition';
import { textLines } from './text-lines';

export interface Requirement {
  readonly id: string;
  /** Its wording, on one line. */
  readonly text: string;
  readonly kind: 'functional' | 'non-functional';
  /** 1-based line of the specification. */
  readonly line: number;
  /** The nearest heading above it. */
  readonly group: string;
}

const requirementId = /(?:(?:N?FR|REQ)(?:-[A-Z0-9]+)*[-_.]?[A-Z]?|RN?F-)\d{1,6}(?:\.\d+)*[A-Za-z]?/;
const requirementsHeading =
  /require|anforderung|exigence|requisito|требовани|요구|要件|要求|需求|règles|(?:^|\W)N?FRs?(?:\W|$)/i;
/** A line that begins with what is struck out. */
const struck = /^[^\p{L}~]*~~/u;
const nonFunctional =
  /non.?functional|nicht.?funktional|non.?fonctionnel|no.?funcional|нефункц|비기능|非機能|非功能|quality attribute/i;

const obliges =
  /(?<!\p{L})(?:must|shall|should|may|will|can|doi(?:ven)?t|muss|soll|deb|dev|pued|pod)|должн|必须|需要|なければ|できる|해야/iu;

/** Whether an id's wording without a colon is a requirement: a sentence with an obligation, or one among requirements. */
function isRequirement({ text, headings, item }: Wording): boolean {
  if (!/^[`"'“‘«(*_]*(?:\p{Lu}|\p{Lo})/u.test(text) || !/\p{L}\S*\s+\S|\p{Lo}{3}/u.test(text))
    return false;
  const named = isNamed(headings);
  return item ? named || obliges.test(text) : named && obliges.test(text);
}

function isNamed(headings: readonly string[]): boolean {
  return headings.slice(1).some((heading) => requirementsHeading.test(heading));
}

/**
 * The requirements of a specification, in whichever layout: `- **FR-001**: …`, `- REQ-AUTH-001 (P1): …`, table
 * rows, `### FR-001: …`. What is struck out is dropped. An id that comes several times counts once: where the heading speaks of
 * requirements, else where it comes first. Never fails.
 */
export function readRequirements(source: string): readonly Requirement[] {
  const found = new Map<string, Definition>();
  const lines = textLines(source).filter(({ text }) => !struck.test(text));
  for (const next of readDefinitions(lines, requirementId, isRequirement)) {
    if (!saysSomething(next)) continue;
    const known = found.get(next.id);
    if (!known || rank(next) > rank(known)) found.set(next.id, next);
  }
  return [...found.values()].toSorted((a, b) => a.line - b.line).map(toRequirement);
}

/** A row that only maps ids to ids defines none. */
function saysSomething({ text, layout }: Definition): boolean {
  if (layout !== 'row') return true;
  return /\p{L}{2}/u.test(text.replace(/[A-Z]+(?:-[A-Z0-9]+)*-?\d+[a-z]?/g, ''));
}

function rank({ headings, text, bare }: Definition): number {
  return (bare ? -4 : 0) + (isNamed(headings) ? 2 : 0) + (text === '' ? 0 : 1);
}

function toRequirement({ id, text, line, headings }: Definition): Requirement {
  const own = headings.some((heading) => nonFunctional.test(heading)) && !/^FR\W/.test(id);
  const kind = /^RN?F-|^NFR/.test(id) || own ? 'non-functional' : 'functional';
  return { id, text, kind, line, group: headings.at(-1) ?? '' };
}
