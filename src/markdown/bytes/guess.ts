import { decodeLegacy } from './code-table';
import type { LegacyName } from './encoding';
import { type Habits, habits } from './habits';

/** Bytes of the file that are judged; enough for thousands of characters. */
const sampleSize = 64 * 1024;

/**
 * The legacy encoding that `bytes` most likely are in. Each candidate that can decode them is scored
 * by how well its non-ASCII characters fit the languages it is used for (see `plausibility`); the
 * highest mean wins, and windows-1252, in which every byte string is valid, where none is better.
 */
export function guessLegacy(bytes: Uint8Array): LegacyName {
  const sample = sampleOf(bytes);
  return (
    habits
      .map((habit) => ({ name: habit.name, score: score(sample, habit) }))
      .filter((candidate) => candidate.score > Number.NEGATIVE_INFINITY)
      .sort((a, b) => b.score - a.score)
      .find(({ name }) => decodeLegacy(bytes, name) !== undefined)?.name ?? 'windows-1252'
  );
}

/** The bytes around the first one above ASCII, so that a long English opening is not all we see. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte >= 0x80);
  const from = Math.max(0, first - 1);
  return bytes.subarray(from, from + sampleSize);
}

function score(sample: Uint8Array, habit: Habits): number {
  const text = decodeLegacy(sample, habit.name, { more: true });
  if (text === undefined) return Number.NEGATIVE_INFINITY;
  const chars = [...text];
  let sum = 0;
  let count = 0;
  chars.forEach((char, at) => {
    if (char < '\x80') return;
    sum += plausibility(char, chars[at - 1] ?? ' ', chars[at + 1] ?? ' ', habit);
    count += 1;
  });
  return count === 0 ? Number.NEGATIVE_INFINITY : sum / count;
}

/** Weight of a word of one letter: below that of a quote or sign, which it mostly is. */
const lonelyLetter = 0.4;

const letter = /\p{L}/u;
const asciiLetter = /[A-Za-z]/;
const typographic = /[–—‘’“”„‚«»‹›…•·€£§©®™°№±×÷µ¡¿½¼¾²³¹ªº\u00a0]/;

/**
 * How usual `char` is between its neighbours, from -1 (control, line drawing, a capital after a small
 * letter, scripts mixed in a word) over 0.5 (quotes, dashes, signs) to 1 (a letter of the languages).
 */
function plausibility(char: string, before: string, after: string, habit: Habits): number {
  if (!letter.test(char)) return sign(char, before, after, habit);
  const small = habit.usual.get(char) ?? habit.usual.get(char.toLowerCase());
  if (habit.script !== 'cjk') {
    if (isCapital(char) && isSmall(before)) return -1;
    const mixed = asciiLetter.test(before) || asciiLetter.test(after);
    if (habit.script === 'own' && mixed) return -1;
    if (habit.script === 'latin' && isForeign(before)) return isForeign(after) ? -1 : 0.3;
  }
  if (small === undefined) return habit.otherLetter;
  if (habit.script === 'own' && !isForeign(before) && !isForeign(after)) {
    return Math.min(small, lonelyLetter);
  }
  return isCapital(char) && isCapital(before) ? small / 2 : small;
}

function sign(char: string, before: string, after: string, habit: Habits): number {
  const weight = habit.usual.get(char);
  if (weight !== undefined) return weight;
  if (!typographic.test(char)) return -1;
  const insideWord = letter.test(before) && letter.test(after);
  return insideWord && !/[’–—·]/.test(char) ? -0.5 : 0.5;
}

function isForeign(char: string): boolean {
  return char >= '\x80' && letter.test(char);
}

function isSmall(char: string): boolean {
  return char.toUpperCase() !== char;
}

function isCapital(char: string): boolean {
  return char.toLowerCase() !== char;
}
