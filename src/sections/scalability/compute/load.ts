/** A load that a text states: so many users, or so many requests a second. */
export interface Load {
  /** `users`, or what is counted by the second: `requests`, `messages`. */
  readonly counted: string;
  /** Users, or a number a second. */
  readonly value: number;
}

const rate =
  /(\d[\d,]*(?:\.\d+)?)\s*(?:(k|m)(?!\p{L}))?\s*(?:(rps|qps|tps)(?!\p{L})|(\p{L}+)\s*(?:\/|\bper\b|\ba\b)\s*(s|sec(?:ond)?|min(?:ute)?|h(?:our)?)(?!\p{L}))/giu;
const users =
  /(\d[\d,]*(?:\.\d+)?)\s*(?:(k|m)(?!\p{L}))?\s+(?:\p{L}+\s+)?(?:users?|people)(?!\p{L})/iu;

const nouns: Readonly<Record<string, string>> = {
  rps: 'requests',
  req: 'requests',
  reqs: 'requests',
  qps: 'queries',
  query: 'queries',
  tps: 'transactions',
  msg: 'messages',
  msgs: 'messages',
};
const seconds: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600 };

/** Every rate in a text, by the second: `85 requests/second`, `100 req/min`, `~500 QPS`, `1.2K RPS`. */
export function readRates(text: string): readonly Load[] {
  return [...text.matchAll(rate)].map(([, number = '', suffix, short, noun = '', unit = 's']) => ({
    counted: countedBy(short ?? noun),
    value: numberOf(number, suffix) / (seconds[unit.charAt(0).toLowerCase()] ?? 1),
  }));
}

/** The users that a text names as such: `10K users`, `1,000 concurrent users`. */
export function readUsers(text: string): Load | null {
  const match = users.exec(text);
  return match ? { counted: 'users', value: numberOf(match[1] ?? '', match[2]) } : null;
}

function countedBy(word: string): string {
  const name = word.toLowerCase();
  return nouns[name] ?? (name.endsWith('s') ? name : `${name}s`);
}

function numberOf(text: string, suffix: string | undefined): number {
  const factor = /k/i.test(suffix ?? '') ? 1000 : /m/i.test(suffix ?? '') ? 1_000_000 : 1;
  return Number(text.replaceAll(',', '')) * factor;
}
