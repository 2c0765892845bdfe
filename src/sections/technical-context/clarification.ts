/** A field's text, and whether it says that an answer is still to be found. */
export interface Clarification {
  readonly open: boolean;
  /** What is asked, or the whole text where the marker stands within it. */
  readonly text: string;
  /** The marker leads: what follows it is the question. */
  readonly leads: boolean;
}

const marker = 'NEEDS CLARIFICATION';
const leading = /^\*{0,2}NEEDS\s+CLARIFICATION\*{0,2}\s*(?::\s*([\s\S]*?)\s*)?$/;
const bracketed = /^\[\s*([\s\S]*\S)\s*\]$/;
const within =
  /[\s,;]*(?:\bor\s+)?[([]?\s*\*{0,2}NEEDS\s+CLARIFICATION\b\*{0,2}(?::[^\])]*)?[\])]?/;

/** Text in brackets is a template's, whatever it holds, unless the marker leads in it. */
export function readClarification(value: string): Clarification {
  const question = questionIn(value);
  if (question !== undefined) return { open: true, text: question, leads: true };
  return { open: !isTemplate(value) && within.test(value), text: value, leads: false };
}

/** The value that asks `question`, in the layout that it had: with brackets or without. */
export function writeQuestion(before: string, question: string): string {
  const said = question.trim() === '' ? marker : `${marker}: ${question.trim()}`;
  const inner = bracketed.exec(before.trim())?.[1];
  return inner !== undefined && leading.test(inner) ? `[${said}]` : said;
}

/** The value for what is typed as its question; a marker that is typed or pasted with it is not written twice. */
export function askedAs(before: string, typed: string): string {
  return writeQuestion(before, questionIn(typed) ?? typed);
}

/** The value of a field that is marked as open: what it held becomes the question. */
export function markOpen(value: string): string {
  return writeQuestion('', isTemplate(value) || /^(?:-|—|TBD|N\/A)?$/i.test(value) ? '' : value);
}

/** The value without its marker. */
export function markAnswered(value: string): string {
  const { leads, text } = readClarification(value);
  return (leads ? text : value.replace(within, '')).trim();
}

/** What follows a marker that leads, in brackets or not; undefined where none does. */
function questionIn(value: string): string | undefined {
  const text = value.trim();
  const match = leading.exec(bracketed.exec(text)?.[1] ?? text);
  return match ? (match[1] ?? '') : undefined;
}

function isTemplate(value: string): boolean {
  return /^\s*\[/.test(value) && questionIn(value) === undefined;
}
