import type { Principle } from '@/plan/requirements/principles';

const word = '(?:principle|article|prinzip|artikel|principe|principio|принцип|статья|원칙)';
const worded = new RegExp(
  `^${word}\\s+([IVXLC]+|\\d+)(?![\\p{L}\\p{N}])\\s*[.:：)、—–-]?\\s*`,
  'iu',
);
const numbered =
  /^([IVXLC]+|\d+|[一二三四五六七八九十]+(?=、))\s*(?:[.:：)、—–]|-\s|(?=[(（]))\s*/iu;
const signs = /[*_`~✓✔✗✘☑]|\p{Extended_Pictographic}|\u{FE0F}/gu;
const remark = /\s*(?:\([^()]*\)|（[^（）]*）)/g;
const articles =
  /(?<![\p{L}\p{N}])(?:the|an?|der|die|das|les?|la|el|los|las|lo|gli|os?)(?![\p{L}\p{N}])/gu;
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]$/u;

/** A principle's name as names are compared: its words without number, articles, remarks and punctuation. */
interface Name {
  readonly words: string;
  readonly number: number | undefined;
}

function readName(text: string, number = ''): Name {
  const plain = text.replace(signs, '').trim();
  const [lead = '', own = number] = worded.exec(plain) ?? numbered.exec(plain) ?? [];
  const name = plain.slice(lead.length).replace(remark, ' ').trim() || plain.slice(lead.length);
  const words = name.normalize('NFKC').toLowerCase().replaceAll('&', ' and ');
  const spaced = words.replace(/[’']s\b/g, 's').replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ');
  const bare = fold(spaced.replace(articles, ' '));
  return { words: bare || fold(spaced), number: numberOf(own) };
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

const roman: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };
const han = '一二三四五六七八九';

function numberOf(text: string): number | undefined {
  if (/^\d+$/.test(text)) return Number(text);
  if (/^[IVXLC]+$/i.test(text)) {
    const digits = [...text.toUpperCase()].map((letter) => roman[letter] ?? 0);
    return digits.reduce((sum, one, i) => sum + (one < (digits[i + 1] ?? 0) ? -one : one), 0);
  }
  const [, tens, ones = ''] =
    /^([一二三四五六七八九]?十)?([一二三四五六七八九])?$/.exec(text) ?? [];
  if (tens === undefined && ones === '') return undefined;
  const ten = tens === undefined ? 0 : 10 * (tens === '十' ? 1 : han.indexOf(tens.charAt(0)) + 1);
  return ten + (ones === '' ? 0 : han.indexOf(ones) + 1);
}

/** One name goes on where the other ends, at the end of a word. */
function extendsName(longer: string, shorter: string): boolean {
  if (shorter === '' || !longer.startsWith(shorter)) return false;
  return longer[shorter.length] === ' ' || unspaced.test(shorter);
}

const isAlike = (a: Name, b: Name) =>
  extendsName(a.words, b.words) || extendsName(b.words, a.words);

/**
 * For each principle the index of the first name that means it: the same words; else words that go on
 * where the other's end, if they fit no other; else the same number, Roman or Arabic, as long as no
 * other name shows that the two are numbered differently.
 */
export function matchPrinciples(
  names: readonly string[],
  principles: readonly Principle[],
): readonly (number | undefined)[] {
  const judged = names.map((name) => readName(name));
  const known = principles.map(({ name, number }) => readName(name, number));
  const found = known.map(({ words }) =>
    first(judged, (name) => name.words === words && words !== ''),
  );
  const free = () => new Set([...judged.keys()].filter((index) => !isTaken(judged, found, index)));
  const open = free();
  const alike = known.map((own, at) =>
    found[at] === undefined
      ? sole(judged, (name, index) => open.has(index) && isAlike(name, own))
      : undefined,
  );
  for (const [at, index] of alike.entries())
    if (index !== undefined && alike.indexOf(index) === alike.lastIndexOf(index)) found[at] = index;
  if (known.some((own, at) => differs(own, judged[found[at] ?? -1]))) return found;
  const left = free();
  return known.map(
    ({ number }, at) =>
      found[at] ??
      first(
        judged,
        (name, index) => number !== undefined && left.has(index) && name.number === number,
      ),
  );
}

function first(names: readonly Name[], test: (name: Name, index: number) => boolean) {
  const index = names.findIndex(test);
  return index < 0 ? undefined : index;
}

/** The first of those that pass, where they are all the same words. */
function sole(names: readonly Name[], test: (name: Name, index: number) => boolean) {
  const passed = names.filter(test);
  return new Set(passed.map(({ words }) => words)).size === 1 ? first(names, test) : undefined;
}

/** A name that repeats one with a principle of its own is no other's. */
function isTaken(names: readonly Name[], found: readonly (number | undefined)[], index: number) {
  return found.some((one) => one !== undefined && names[one]?.words === names[index]?.words);
}

function differs({ number }: Name, name: Name | undefined): boolean {
  return number !== undefined && name?.number !== undefined && name.number !== number;
}
