/**
 * What Markdown takes for blank. Other white space (a no-break space, U+2028, a byte order mark) is
 * text, as every other character, though `String.trim` takes it away.
 */
const leading = /^[ \t\r\n]+/;

export function trimBlanks(text: string): string {
  return trimBlanksEnd(trimBlanksStart(text));
}

export function trimBlanksStart(text: string): string {
  return text.replace(leading, '');
}

export function trimBlanksEnd(text: string): string {
  let end = text.length;
  while (end > 0 && ' \t\r\n'.includes(text[end - 1] as string)) end -= 1;
  return text.slice(0, end);
}
