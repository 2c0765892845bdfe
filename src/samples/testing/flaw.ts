import type { CheckId } from '@/plan/checks/catalogue';

/** A flaw that is put into a sample, and what the checks are to say of it. */
export interface Flaw {
  readonly check: CheckId;
  /** What of the rule is broken, where a check has several. */
  readonly because?: string;
  /** Each text stands in the sample once; with `all`, it is replaced wherever it stands. */
  readonly replace?: readonly (readonly [from: string, to: string])[];
  readonly all?: true;
  /** The passage from the first text up to the second is taken out, white space between. */
  readonly cut?: readonly [from: string, upTo: string];
  /** A file that is taken out of the folder. */
  readonly without?: string;
  /** How the line of each finding starts, in the order of the plan. */
  readonly lines: readonly string[];
  /** Another check that the same flaw breaks, and why that cannot be helped. */
  readonly also?: readonly {
    readonly check: CheckId;
    readonly lines: readonly string[];
    readonly why: string;
  }[];
}

/** The sample's plan with the flaw in it. */
export function planted(
  source: string,
  { replace = [], cut, all }: Pick<Flaw, 'replace' | 'cut' | 'all'>,
): string {
  const text = replace.reduce((before, [from, to]) => {
    const count = before.split(from).length - 1;
    if (all ? count === 0 : count !== 1) throw new Error(`“${from}” stands ${count} times`);
    return before.replaceAll(from, () => to);
  }, source);
  return cut ? withoutPassage(text, ...cut) : text;
}

function withoutPassage(text: string, from: string, upTo: string): string {
  const start = text.indexOf(from);
  const end = text.indexOf(upTo, start + from.length);
  if (start < 0 || end < 0) throw new Error(`“${from}” and then “${upTo}” do not stand there`);
  return text.slice(0, start) + text.slice(end);
}
