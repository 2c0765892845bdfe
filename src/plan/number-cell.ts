import { withoutMarks } from './numbers';

const noAnswers = new Set(['', '-', '–', '—', 'n/a', 'none', 'tbd', 'todo', 'fixme', 'xxx', '???']);
const templateChoices = new Set(['h/m/l', 'c/m/l']);
const bracketed = /^\[[^[\]]*\]$/;
/** What answers in brackets: a number, a date, an id, a word that no template asks for by itself. */
const bracketedAnswer =
  /^\[\s*(?:[+-]?\d+(?:[.,]\d+)?|\d+-\d\d-\d\d|[a-z-]+-\d+[a-z]?|draft|proposed|accepted|approved|rejected|deprecated|superseded|in review|final|done|yes|no|critical|high|medium|low)\s*\]$/;

/**
 * Whether a value's place holds no answer yet: empty, `-`, `N/A`, `TBD` and their like, or a template's
 * `[0-10]`, `**[X]**`, `H/M/L`; an answer in brackets, such as `[Draft]`, is one. Narrower than the placeholder rule for prose: it judges a cell that
 * is meant to hold one number or one choice.
 */
export function isBlankCell(text: string): boolean {
  const bare = withoutMarks(text).toLowerCase();
  if (noAnswers.has(bare) || templateChoices.has(bare)) return true;
  return bracketed.test(bare) && !bracketedAnswer.test(bare);
}

/** A cell around its number: `before + number + after` is the cell's text. */
export type NumberCell = { before: string; number: string; after: string };

/** Splits `**51** pts` at its first number; `null` when there is none, or a letter comes before it. */
export function splitNumberCell(text: string): NumberCell | null {
  const match = /^([^\p{L}\d]*?)([-\u2212]?\d+(?:[.,]\d+)?)(.*)$/su.exec(text);
  if (!match || isBlankCell(text)) return null;
  return { before: match[1] ?? '', number: match[2] ?? '', after: match[3] ?? '' };
}

function splitOuterMarks(text: string): { open: string; core: string; close: string } {
  const match = /^(\s*)([*_`]*)(.*?)(\2)(\s*)$/s.exec(text);
  const mirrored = match?.[2] ?? '';
  const core = match?.[3] ?? text;
  // `**6** x **7**` opens and closes with marks that are not each other's.
  if (mirrored !== '' && core.includes(mirrored)) return { open: '', core: text, close: '' };
  return { open: (match?.[1] ?? '') + mirrored, core, close: mirrored + (match?.[5] ?? '') };
}

function replaceWithin(core: string, printed: string, keeps: (note: string) => boolean): string {
  const cell = splitNumberCell(core);
  if (!cell) return printed;
  const open = /[*_`]*$/.exec(cell.before)?.[0] ?? '';
  const close = cell.after.startsWith(open) ? open : '';
  const before = cell.before.slice(0, cell.before.length - open.length);
  const after = cell.after.slice(close.length);
  const marked = close === '' ? printed : open + printed + close;
  const joins = /[-\u2212+.,]$/.test(before);
  return (keeps(before) && !joins ? before : '') + marked + (keeps(after) ? after : '');
}

/**
 * The cell with its number replaced by `printed`. Bold and code marks stay; a note beside the number
 * (`51 pts`) stays when `keeps` says that it cannot be made wrong by another number. A cell without
 * a number, such as `**[X]**`, becomes the number between the same marks.
 */
export function replaceNumber(
  cell: string,
  printed: string,
  keeps: (note: string) => boolean,
): string {
  const { open, core, close } = splitOuterMarks(cell);
  return open + replaceWithin(core, printed, keeps) + close;
}
