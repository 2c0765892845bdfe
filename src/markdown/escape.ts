/**
 * Values are written so that Markdown reads them as text. Only what stands at a line's start, a
 * comment's opening and (in cells) `|` is ever escaped, and only that is unescaped again, so that
 * every other backslash in a file stays what it is.
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

export function escapeCell(text: string): string {
  return text.replace(/(\\*)\|/g, '$1$1\\|');
}

export function unescapeCell(text: string): string {
  return text.replace(/(\\+)\|/g, (all, run: string) => halved(run, '|') ?? all);
}

function halved(run: string, mark: string): string | undefined {
  return run.length % 2 === 1 ? run.slice(0, (run.length - 1) / 2) + mark : undefined;
}
