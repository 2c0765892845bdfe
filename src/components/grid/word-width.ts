/** Widths at 14 px, in px, by kinds of characters as wide as each other; all others are `USUAL`. */
const kinds: readonly (readonly [RegExp, number])[] = [
  [/[fijlrtI.,:;'’|!()[\]{}`/\\-]/g, 4.9],
  [/[mwMW@%]/g, 12.3],
  [/[\p{Lu}_+=<>~#&]/gu, 9.8],
  [/\d/g, 8.7],
];
const USUAL = 8.1;

/** About how wide a word is in a cell, in px. */
export function wordWidth(word: string): number {
  let rest = word;
  let width = 0;
  for (const [kind, each] of kinds) {
    const left = rest.replace(kind, '');
    width += (rest.length - left.length) * each;
    rest = left;
  }
  return width + rest.length * USUAL;
}
