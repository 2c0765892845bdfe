/** A line that is neither code nor comment, with the headings that it stands under. */
export interface TextLine {
  readonly text: string;
  /** 1-based. */
  readonly line: number;
  /** The headings above it, outermost first; a heading is under itself. */
  readonly headings: readonly string[];
}

const fence = /^\s*(?:>\s*)*(`{3,}|~{3,})/;
const heading = /^ {0,3}(#{1,6})\s+(.*?)\s*#*\s*$/;
const underline = /^ {0,3}(=+|-+)\s*$/;

/** The lines of a Markdown file outside fences and comments. Linear in the text; never fails. */
export function textLines(source: string): readonly TextLine[] {
  const lines: TextLine[] = [];
  const above: { level: number; text: string }[] = [];
  const under = (level: number, text: string) => {
    while ((above.at(-1)?.level ?? 0) >= level) above.pop();
    above.push({ level, text });
  };
  const headings = () => above.map(({ text }) => text);
  const front = frontMatterLines(source);
  let open: string | undefined;
  let comment = false;
  for (const [index, raw] of source.split('\n').entries()) {
    if (index < front) continue;
    const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
    const mark = comment ? undefined : fence.exec(line)?.[1];
    if (open !== undefined) {
      if (mark?.startsWith(open) && line.trim().replace(/[>\s]/g, '') === mark) open = undefined;
      continue;
    }
    if (mark) {
      open = mark;
      continue;
    }
    const seen = withoutComments(line, comment);
    comment = seen.open;
    const found = heading.exec(seen.text);
    if (found) under(found[1]?.length ?? 1, found[2] ?? '');
    const last = lines.at(-1);
    const rule = underline.exec(seen.text)?.[1];
    if (rule && last?.line === index && isPlain(last.text)) {
      under(rule.startsWith('=') ? 1 : 2, last.text.trim());
      lines[lines.length - 1] = { ...last, headings: headings() };
    }
    lines.push({ text: seen.text, line: index + 1, headings: headings() });
  }
  return lines;
}

/** Whether a line is one of a paragraph, which a rule below it makes a heading. */
function isPlain(text: string): boolean {
  return continues(text) && !/^(?: {4}|\t|\s*<)/.test(text);
}

function frontMatterLines(source: string): number {
  const block = /^---[ \t]*\r?\n[\s\S]*?\n---[ \t]*(?:\r?\n|$)/.exec(source)?.[0];
  return block === undefined ? 0 : block.trimEnd().split('\n').length;
}

function withoutComments(line: string, inside: boolean): { text: string; open: boolean } {
  let text = '';
  let at = 0;
  let open = inside;
  for (;;) {
    const next = line.indexOf(open ? '-->' : '<!--', at);
    if (next < 0) return { text: open ? text : text + line.slice(at), open };
    if (!open) text += line.slice(at, next);
    at = next + (open ? 3 : 4);
    open = !open;
  }
}

/** The cells of a table's row; `undefined` for another line. */
export function tableCells(line: string): readonly string[] | undefined {
  const bare = line.trim();
  if (!bare.startsWith('|')) return undefined;
  const cells = bare
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replaceAll('\\|', '|'));
  return cells.length > 1 ? cells : undefined;
}

/** Whether a row is the line between a table's header and its body. */
export function isDelimiter(cells: readonly string[]): boolean {
  return cells.every((cell) => /^:?-+:?$/.test(cell));
}

/** Whether a line goes on with the text of the line before it: no blank, item, heading, row or quote. */
export function continues(line: string): boolean {
  return !/^\s*(?:$|[-*+]\s|\d+[.)]\s|#{1,6}\s|\||>|\*\*[^*]+\*\*\s*[:：]|---|===)/.test(line);
}
