/**
 * Reads what a spreadsheet puts on the clipboard: cells split by tabs, rows by line breaks, quoted
 * cells with doubled quotes inside. A line break inside a quoted cell becomes a space, for a cell of
 * a Markdown table is one line. One final line break ends the last row and makes no further row.
 */
export function parseTsv(text: string): string[][] {
  const body = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  const rows: string[][] = [[]];
  let at = 0;
  for (;;) {
    const cell = body[at] === '"' ? quotedCell(body, at) : null;
    const { value, end } = cell ?? plainCell(body, at);
    rows.at(-1)?.push(value);
    if (end >= body.length) return rows;
    if (body[end] === '\n') rows.push([]);
    at = end + 1;
  }
}

type ReadCell = { value: string; end: number };

function plainCell(body: string, start: number): ReadCell {
  let end = start;
  while (end < body.length && body[end] !== '\t' && body[end] !== '\n') end += 1;
  return { value: body.slice(start, end), end };
}

/** Null unless the closing quote ends the cell: then the quotes are part of the text. */
function quotedCell(body: string, start: number): ReadCell | null {
  let at = start + 1;
  let value = '';
  while (at < body.length) {
    if (body[at] !== '"') value += body[at];
    else if (body[at + 1] === '"') {
      value += '"';
      at += 1;
    } else break;
    at += 1;
  }
  const end = at + 1;
  const closed = body[at] === '"' && (end === body.length || /[\t\n]/.test(body[end] ?? ''));
  return closed ? { value: value.replace(/\s*\n\s*/g, ' '), end } : null;
}

/** The inverse of `parseTsv` for cells without line breaks. */
export function printTsv(block: readonly (readonly string[])[]): string {
  return block.map((row) => row.map(printCell).join('\t')).join('\n');
}

function printCell(text: string): string {
  return /^"|[\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
