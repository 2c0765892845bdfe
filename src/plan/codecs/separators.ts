const closers: Readonly<Record<string, string>> = { '`': '`', '[': ']', '(': ')' };
const separator = /(?:[ \t]*：[ \t]*|[ \t]*:(?:[ \t]+|$)|[ \t]+[-–—](?:[ \t]+|$))/y;
const escaped = /(?:\\:|(?<=[ \t])\\-)(?=[ \t]|$)/y;

export interface Separator {
  readonly at: number;
  /** The mark with the blanks around it. */
  readonly joint: string;
}

/** The places of a line's text outside code and brackets, and not behind a backslash. */
function* placesIn(line: string): Generator<number> {
  for (let at = 0; at < line.length; at += 1) {
    const closer = closers[line[at] ?? ''];
    const end = closer ? line.indexOf(closer, at + 1) : -1;
    if (end > at) at = end;
    else yield at;
    if (line[at] === '\\') at += 1;
  }
}

/** The colons, and dashes between blanks, that part a text's first line. */
export function separatorsIn(text: string): readonly Separator[] {
  const line = text.split('\n', 1)[0] ?? '';
  const found: Separator[] = [];
  let next = 1;
  for (const at of placesIn(line)) {
    if (at < next || !/[ \t:：]/.test(line[at] ?? '')) continue;
    separator.lastIndex = at;
    const joint = separator.exec(line)?.[0];
    if (joint === undefined) continue;
    found.push({ at, joint });
    // The blank after a colon may be the one before a dash.
    next = at + Math.max(1, joint.trimEnd().length);
  }
  return found;
}

/** The text with a backslash before each mark that would part it; a mark that Markdown cannot escape stays. */
export function escapeSeparators(text: string): string {
  return separatorsIn(text).reduceRight((result, { at, joint }) => {
    const mark = at + joint.search(/[:-]/);
    return mark < at ? result : `${result.slice(0, mark)}\\${result.slice(mark)}`;
  }, text);
}

/** The inverse of `escapeSeparators`. */
export function unescapeSeparators(text: string): string {
  const line = text.split('\n', 1)[0] ?? '';
  const backslashes = [...placesIn(line)].filter((at) => {
    escaped.lastIndex = at;
    return escaped.test(line);
  });
  return backslashes.reduceRight((result, at) => result.slice(0, at) + result.slice(at + 1), text);
}
