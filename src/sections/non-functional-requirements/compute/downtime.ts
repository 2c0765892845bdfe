import { budgetMinutes, readTarget, type WindowUnit, windowOf } from '@/plan/budget';
import { formatMinutes } from '@/plan/format-minutes';
import { formatDecimal, fromInteger, subtract } from '@/plan/numbers';

/** What an availability target allows to be down, in words: `43.8 min`, `8.76 h`. */
export interface AllowedDowntime {
  /** `99.9%`, as it was understood. */
  readonly target: string;
  readonly month: string;
  readonly year: string;
}

const hundred = fromInteger(100);

/** `null` for a target that is no percentage of success: a duration, an error rate, words. */
export function downtimeOf(text: string): AllowedDowntime | null {
  const read = readTarget(text);
  if (read?.kind !== 'objective') return null;
  const { share } = read;
  const down = (unit: WindowUnit) =>
    share.units === 0n ? 'none' : formatMinutes(budgetMinutes(share, windowOf(unit)));
  return {
    target: `${formatDecimal(subtract(hundred, share))}%`,
    month: down('month'),
    year: down('year'),
  };
}

/** The targets that are weighed against each other. */
const steps = ['99%', '99.5%', '99.9%', '99.95%', '99.99%', '99.999%'];

/** The usual steps and the plan's own targets, each once, the lowest first. */
export function downtimeLadder(targets: readonly string[]): readonly AllowedDowntime[] {
  const found = new Map<string, AllowedDowntime>();
  for (const text of [...steps, ...targets]) {
    const downtime = downtimeOf(text);
    if (downtime) found.set(downtime.target, downtime);
  }
  const number = ({ target }: AllowedDowntime) => Number(target.slice(0, -1));
  return [...found.values()].sort((one, other) => number(one) - number(other));
}

const counts: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5, six: 6 };
const nines = /\b(two|three|four|five|six|[2-6])[\s-]*(?:nines|9['’]?s)\b/i;

/** The percentage that `three nines` stands for where a target has words alone; `null` else. */
export function percentageOfNines(text: string): string | null {
  const name = text.includes('%') ? undefined : nines.exec(text)?.[1]?.toLowerCase();
  if (name === undefined) return null;
  const count = counts[name] ?? Number(name);
  return count === 2 ? '99%' : `99.${'9'.repeat(count - 2)}%`;
}
