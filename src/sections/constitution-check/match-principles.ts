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

/** One name goes on where the other ends, at the end of a word; a short word alone is too little. */
function extendsName(longer: string, shorter: string): boolean {
  if (!longer.startsWith(shorter)) return false;
  return longer[shorter.length] === ' ' ? shorter.length > 3 : unspaced.test(shorter);
}

function isAlike(a: Name, b: Name): boolean {
  return !differs(a, b) && (extendsName(a.words, b.words) || extendsName(b.words, a.words));
}

/** The same number, and names that do not contradict it: one has none, they share a stem, or have no script in common. */
function isNumbered(a: Name, b: Name): boolean {
  if (a.number === undefined || a.number !== b.number) return false;
  if (a.words === '' || b.words === '') return true;
  const [own, other] = [stemsOf(a), stemsOf(b)];
  return isLatin(a) === isLatin(b) ? own.some((stem) => other.includes(stem)) : true;
}

const isLatin = ({ words }: Name) => /\p{Script=Latin}/u.test(words);

function stemsOf({ words }: Name): readonly string[] {
  return words.split(' ').flatMap((one) => (one.length < 5 ? [] : one.slice(0, 5)));
}

/**
 * For each principle the index of the first name that means it: the same words; else words that go on
 * where the other's end, if they fit no other; else the same number, Roman or Arabic, as long as
 * nothing shows that the two lists are numbered differently.
 */
export function matchPrinciples(
  names: readonly string[],
  principles: readonly Principle[],
): readonly (number | undefined)[] {
  const judged = names.map((name) => readName(name));
  const known = principles.map(({ name, number }) => readName(name, number));
  const found = known.map(({ words }) =>
    first(judged, (name) => words !== '' && name.words === words),
  );
  const isFree = freeOf(judged, found);
  const alike = known.map((own, at) =>
    found[at] === undefined
      ? sole(judged, (name, index) => isFree(index) && isAlike(name, own))
      : undefined,
  );
  for (const [at, index] of alike.entries())
    if (index !== undefined && alike.indexOf(index) === alike.lastIndexOf(index)) found[at] = index;
  if (known.some((own, at) => differs(own, judged[found[at] ?? -1]))) return found;
  const isLeft = freeOf(judged, found);
  return known.map(
    (own, at) =>
      found[at] ?? first(judged, (name, index) => isLeft(index) && isNumbered(name, own)),
  );
}

/** Whether a name stands for no principle yet, nor repeats one that does. */
function freeOf(judged: readonly Name[], found: readonly (number | undefined)[]) {
  const taken = new Set(found.map((index) => judged[index ?? -1]?.words));
  return (index: number) => !taken.has(judged[index]?.words);
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

function differs({ number }: Name, name: Name | undefined): boolean {
  return number !== undefined && name?.number !== undefined && name.number !== number;
}
