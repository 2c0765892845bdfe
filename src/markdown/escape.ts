/**
 * Values are written so that Markdown reads them as text. Only what stands at a line's start, a
 * comment's opening and (in cells) `|` is ever escaped, and only that is unescaped again, so that
 * every other backslash in a file stays what it is.
 */
const blockStart =
  /^(?=#{1,6}(?:[ \t]|$)|[-+*](?:[ \t]|$)|>|`{3}|~{3}|=+[ \t]*$|-{2,}[ \t]*$|(?:[-*_][ \t]*){3,}$|\[[ xX]\](?:[ \t]|$)|\[[^\]\n]+\]:|<[a-zA-Z/?!]|\*\*|__|\|?[ \t]*:?-[-:| \t]*$|\|)/;
const escapedStart = /^\\(?=[#\-+*>`~=_[<|:])/;
const ordered = /^(\d{1,9})([.)])(?=[ \t]|$)/;
const escapedOrdered = /^(\d{1,9})\\([.)])(?=[ \t]|$)/;

/** Escapes what would open a block, or a label, at the start of a line. */
export function escapeLineStart(line: string): string {
  if (blockStart.test(line)) return `\\${line}`;
  return line.replace(ordered, '$1\\$2');
}

export function unescapeLineStart(line: string): string {
  const plain = line.replace(escapedStart, '');
  if (plain !== line) return escapeLineStart(plain) === line ? plain : line;
  return line.replace(escapedOrdered, '$1$2');
}

export function escapeComment(text: string): string {
  return text.replaceAll('<!--', '\\<!--');
}

export function unescapeComment(text: string): string {
  return text.replaceAll('\\<!--', '<!--');
}

export function escapeCell(text: string): string {
  return text.replaceAll('|', '\\|');
}

export function unescapeCell(text: string): string {
  return text.replaceAll('\\|', '|');
}
