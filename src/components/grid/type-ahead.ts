/** How long the letters of one word may lie apart, in milliseconds. */
const pause = 1000;

let last = { cell: '', typed: '', time: Number.NEGATIVE_INFINITY };

/**
 * What was typed on a cell without a pause, with the letter that is pressed now. A whole option is no
 * beginning of another word: `H`, then `L`. `time` in milliseconds.
 */
export function typedOn(
  cell: string,
  letter: string,
  time: number,
  options: readonly string[],
): string {
  const goesOn = cell === last.cell && time - last.time < pause;
  const before = goesOn ? last.typed : '';
  const words = options.map((option) => option.toLowerCase());
  const next = before + letter.toLowerCase();
  const whole = words.includes(before) && !words.some((word) => word.startsWith(next));
  last = { cell, typed: whole ? letter.toLowerCase() : next, time };
  return last.typed;
}

/**
 * The option that what was typed goes to, as in the platform's own lists: the first that starts with it, from
 * `value` on; the next after `value` for one letter, pressed once or again and again.
 */
export function optionFor(
  typed: string,
  value: string,
  options: readonly string[],
): string | undefined {
  const [letter = ''] = typed;
  const same = [...typed].every((other) => other === letter);
  const start = options.indexOf(value) + (same ? 1 : 0);
  const turned = [...options.slice(Math.max(0, start)), ...options.slice(0, Math.max(0, start))];
  return turned.find((option) => option.toLowerCase().startsWith(same ? letter : typed));
}
