/** Something that a file defines by its id, and its 1-based line. */
interface Defined {
  readonly id: string;
  readonly line: number;
}

/** What stands in the place of a wording that is still to be found. */
const open = 'NEEDS CLARIFICATION';

const item =
  /^(\s*(?:[-*+]|(\d+)([.)]))\s+)(\[[ xX]\]\s*)?([*_`~[]*)([A-Z]+(?:-[A-Z]+)*[-_]?\d+)([*_`~\]]*\s*(?:[:：]|[—–-](?=\s))?[*_`~]*\s*)/;
const row = /^(\s*\|\s*)([*_`~[]*)([A-Z]+(?:-[A-Z]+)*[-_]?\d+)([*_`~\]]*\s*)\|/;

/**
 * The text of spec.md or tasks.md with an item, or a row, that defines the id: it stands after the last one
 * with a lower number and its variants (`FR-001a`), in that one's form. Undefined where the file has no item
 * and no row to go by.
 */
export function withDefinition(
  source: string,
  id: string,
  known: readonly Defined[],
): string | undefined {
  const lines = source.split('\n');
  const models = known.filter((one) => one.id[0] === id[0] && lineFor(lines, one, id));
  const model = models.findLast((one) => numberOf(one.id) < numberOf(id)) ?? models.at(-1);
  const line = model && lineFor(lines, model, id);
  if (!line) return undefined;
  const end = lines[model.line - 1]?.endsWith('\r') ? '\r' : '';
  const variants = known.filter((one) => one.id.replace(/[A-Za-z]$/, '') === model.id);
  const last = Math.max(model.line, ...variants.map((one) => one.line));
  return lines.toSpliced(endOf(lines, last), 0, line + end).join('\n');
}

function lineFor(lines: readonly string[], model: Defined, id: string): string | undefined {
  const line = (lines[model.line - 1] ?? '').trimEnd();
  const name = model.id.replace(/\d+$/, (digits) =>
    String(numberOf(id)).padStart(digits.length, '0'),
  );
  const cells = row.exec(line);
  if (cells?.[3] === model.id) {
    const [start, before = '', marks = '', , after = ''] = cells;
    const others =
      line
        .slice(start.length)
        .replace(/\|$/, '')
        .split(/(?<!\\)\|/).length - 1;
    return `${before}${marks}${name}${after}| ${open} |${' |'.repeat(others)}`;
  }
  const found = item.exec(line);
  if (found?.[6] !== model.id) return undefined;
  const [, bullet = '', number, , box, marks = '', , after = ''] = found;
  const own = number === undefined ? bullet : bullet.replace(number, String(Number(number) + 1));
  return `${own}${box ? '[ ] ' : ''}${marks}${name}${after.trimEnd()} ${open}`;
}

/** The index after an item with all that goes on with it or is set in under it. */
function endOf(lines: readonly string[], line: number): number {
  const depth = indentOf(lines[line - 1]);
  let at = line;
  while (isPart(lines[at] ?? '', depth)) at += 1;
  return at;
}

function isPart(line: string, depth: number): boolean {
  if (line.trim() === '') return false;
  return indentOf(line) > depth || !/^\s*(?:[-*+]\s|\d+[.)]\s|#|\||>|<!--|```)/.test(line);
}

function indentOf(line = ''): number {
  return line.length - line.trimStart().length;
}

function numberOf(id: string): number {
  return Number(/\d+$/.exec(id)?.[0] ?? Number.POSITIVE_INFINITY);
}
