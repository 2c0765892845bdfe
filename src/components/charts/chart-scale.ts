/** Round numbers from 0 up to at least `most`, about `count` steps. */
export function niceTicks(most: number, count: number): readonly number[] {
  if (!(most > 0)) return [0, 1];
  const rough = most / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 2.5, 5, 10].find((one) => one * power >= rough) ?? 10) * power;
  const steps = Math.ceil(most / step - 1e-9);
  return Array.from({ length: steps + 1 }, (_, index) => Number((index * step).toPrecision(12)));
}

/** Maps 0 to `most` onto the pixels between `from` and `to`. */
export function scaleTo(most: number, from: number, to: number): (value: number) => number {
  return (value) => from + (value / most) * (to - from);
}

const short = new Intl.NumberFormat('en', { notation: 'compact', maximumSignificantDigits: 3 });
const plain = new Intl.NumberFormat('en', { maximumSignificantDigits: 3 });

/** Three digits, thousands in short: 46, 3.54, 1,150 as 1.15K. */
export function printFigure(value: number): string {
  return Math.abs(value) >= 10_000 ? short.format(value) : plain.format(value);
}
