import { readVerdict, type Verdict } from './compute/verdict';

/** A heading of a principle in two: its name, and what it says of the verdict, as `✅ PASS`. */
export interface JudgedHeading {
  readonly name: string;
  readonly said: string;
}

const tail =
  /\s*(?:[-–—:]\s*)?((?:[✅✓✔☑❌✗✘⚠⬜]|\u{1F7E2}|\u{1F7E1}|\u{1F534})\u{FE0F}?.*|(?:PASS|FAIL|OPEN|VIOLATION|N\/A)\b.*)$/u;

export function readJudgedHeading(heading: string): JudgedHeading {
  const said = tail.exec(heading)?.[1] ?? '';
  return { name: heading.replace(tail, ''), said };
}

export const verdictWords: Readonly<Record<Verdict, string>> = {
  pass: 'PASS',
  open: 'OPEN',
  violation: 'VIOLATION',
  'not-applicable': 'N/A',
};

const signs: readonly Readonly<Record<Verdict, string>>[] = [
  { pass: '✅', open: '⚠️', violation: '❌', 'not-applicable': '⬜' },
  { pass: '✓', open: '⚠', violation: '✗', 'not-applicable': '' },
  { pass: '✔', open: '⚠', violation: '✘', 'not-applicable': '' },
  { pass: '\u{1F7E2}', open: '\u{1F7E1}', violation: '\u{1F534}', 'not-applicable': '' },
];
const parts = /^(\W*?)\s*(PASS\w*|FAIL\w*|OPEN|VIOLATION|N\/A)?(?=\W|$)(?:\s+(.*))?$/su;

/** The heading with another verdict, said as it was said before or, where it said none, as `like` says it. */
export function withVerdict(heading: string, verdict: Verdict, like = '✅ PASS'): string {
  const { name, said } = readJudgedHeading(heading);
  if (readVerdict(said) === verdict) return heading;
  const [, sign = '', word = '', remark = ''] = parts.exec(said || like) ?? [];
  const own = sign === '' ? undefined : (setOf(sign) ?? signs[0])?.[verdict];
  const spoken = word !== '' || !own ? verdictWords[verdict] : '';
  const kept = said === '' ? '' : remark;
  const joint = said === '' ? ' ' : heading.slice(name.length, heading.length - said.length);
  return name + joint + [own, spoken, kept].filter(Boolean).join(' ');
}

function setOf(sign: string) {
  const bare = sign.replace('\u{FE0F}', '');
  return signs.find((set) => Object.values(set).some((other) => other.startsWith(bare)));
}
