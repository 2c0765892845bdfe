import type { PlaceKind } from './places-in-text';

export const mayPair = 'marks that may pair with others';

/** Marks that open a span of inline Markdown, which may end beyond the value. */
const inlineMarks = /[`*_~[\]<>\\]/;

/**
 * Why a place of this kind may refuse the value, told from the value alone; undefined where it has
 * to take it.
 */
export function reasonToRefuse(kind: PlaceKind, value: string): string | undefined {
  const plain = value.replaceAll('\r\n', '\n');
  if (plain !== plain.trim()) return 'blanks at an end';
  if (plain === '') return 'empty';
  if (plain.includes('\r')) return 'lone carriage return';
  if (kind === 'cell') return plain.includes('\n') ? 'a line break in a cell' : undefined;
  if (/\n[ \t]*\n/.test(plain)) return 'a blank line';
  if (/\n[ \t]|[ \t]\n/.test(plain)) return 'blanks beside a line break';
  return inlineMarks.test(plain) ? mayPair : undefined;
}
