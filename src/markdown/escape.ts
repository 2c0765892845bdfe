/**
 * Values are written so that Markdown reads them as text. Only what stands at a line's start, a
 * comment's opening, a character reference and (in cells) `|` is ever escaped, and only that is
 * unescaped again, so that every other backslash in a file stays what it is.
 */
const blockStart =
  /^(?=#{1,6}(?:[ \t]|$)|[-+*](?:[ \t]|$)|>|`{3}|~{3}|=+[ \t]*$|-{2,}[ \t]*$|(?:[-*_][ \t]*){3,}$|\[[ xX]\](?:[ \t]|$)|\[[^\]\n]+\]:|<[a-zA-Z/?!]|\*\*|__|\|?[ \t]*:?-[-:| \t]*$|\|)/;
const leadingBackslashes = /^\\*/;
const ordered = /^(\d{1,9})(\\*)([.)])(?=[ \t]|$)/;
const escapedOrdered = /^(\d{1,9})\\(\\*)([.)])(?=[ \t]|$)/;

/** Escapes what would open a block, or a label, at the start of a line; one backslash more where some stand. */
export function escapeLineStart(line: string): string {
  const text = line.replace(leadingBackslashes, '');
  return blockStart.test(text) ? `\\${line}` : line.replace(ordered, '$1\\$2$3');
}

/** The inverse of `escapeLineStart`; a line that it would not have written stays as it is. */
export function unescapeLineStart(line: string): string {
  if (!line.startsWith('\\')) return line.replace(escapedOrdered, '$1$2$3');
  const plain = line.slice(1);
  return escapeLineStart(plain) === line ? plain : line;
}

/**
 * A backslash escapes what follows, another backslash included: n of them before the mark stand for
 * themselves when they are written as 2n, and one more escapes the mark.
 */
export function escapeComment(text: string): string {
  return text.replace(/(\\*)<!--/g, '$1$1\\<!--');
}

export function unescapeComment(text: string): string {
  return text.replace(/(\\+)<!--/g, (all, run: string) => halved(run, '<!--') ?? all);
}

/**
 * A blank or line break that Markdown would drop where it stands, and a mark that would pair with one
 * outside the value, is written as its character reference: one of these, and no other is read as one.
 */
const reference = /(\\*)(&#(?:9|10|13|32|42|60|91|93|95|96|126);)/g;
const inlineMarks = /(\\*)([*<[\]_`~])/g;
const endBlanks = /^[ \t\r\n]+|(\\*)[ \t\r\n]+$/g;
const blanksAtLineStart = /(?<=\n)[ \t\r\n]+(?=[^ \t\r\n])/g;

/** Escapes what would be read as a character reference. */
export function escapeReferences(text: string): string {
  return text.replace(reference, '$1$1\\$2');
}

export function unescapeReferences(text: string): string {
  if (!text.includes('&#')) return text;
  return text.replace(
    reference,
    (_, run: string, mark: string) =>
      halved(run, mark) ??
      run.slice(0, run.length / 2) + String.fromCharCode(Number(mark.slice(2, -1))),
  );
}

/** Blanks at the text's ends as character references. */
export function referEndBlanks(text: string): string {
  return text.replace(
    endBlanks,
    (all, run = '') => run + run + asReferences(all.slice(run.length)),
  );
}

/** Blanks at the ends and at the start of lines, blank lines included, as character references. */
export function referBlanks(text: string): string {
  return referEndBlanks(text).replace(blanksAtLineStart, asReferences);
}

/** Marks of inline Markdown as character references, so that they pair with nothing. */
export function referMarks(text: string): string {
  return text.replace(
    inlineMarks,
    (_, run: string, mark: string) => run + run + asReferences(mark),
  );
}

/** Line breaks as character references. */
export function referLineBreaks(text: string): string {
  return text.replace(/(\\*)\n/g, (_, run: string) => run + run + asReferences('\n'));
}

/** The text on one line: its line breaks and the blanks at its ends as character references. */
export function onOneLine(text: string): string {
  return referLineBreaks(referEndBlanks(escapeReferences(text)));
}

function asReferences(blanks: string): string {
  return Array.from(blanks, (blank) => `&#${blank.charCodeAt(0)};`).join('');
}

export function escapeCell(text: string): string {
  return onOneLine(text).replace(/(\\*)\|/g, '$1$1\\|');
}

export function unescapeCell(text: string): string {
  const plain = text.replace(/(\\+)\|/g, (all, run: string) => halved(run, '|') ?? all);
  return unescapeReferences(plain);
}

function halved(run: string, mark: string): string | undefined {
  return run.length % 2 === 1 ? run.slice(0, (run.length - 1) / 2) + mark : undefined;
}
