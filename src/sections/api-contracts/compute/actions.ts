import { isPlural, pluralOf, singularOf } from './nouns';

export type Verb = 'create' | 'get' | 'list' | 'update' | 'change' | 'delete';

/** Something that a requirement asks an interface to do. */
export interface Action {
  readonly verb: Verb;
  /** The resource's words, the last one in the singular: `purchase`, `order`. */
  readonly resource: readonly string[];
  /** The one field that is changed; empty when it is the whole. */
  readonly field: readonly string[];
}

const verbs: Readonly<Record<string, Verb>> = {
  create: 'create',
  add: 'create',
  register: 'create',
  get: 'get',
  fetch: 'get',
  retrieve: 'get',
  view: 'get',
  read: 'get',
  list: 'list',
  search: 'list',
  browse: 'list',
  update: 'update',
  edit: 'update',
  modify: 'update',
  change: 'change',
  rename: 'change',
  delete: 'delete',
  remove: 'delete',
};

/** `creating` is `create` after one of these: `allow creating tasks`, `endpoints for listing orders`. */
const enabling = new Set(
  'allow allows support supports enable enables permit permits include includes for and or'.split(
    ' ',
  ),
);
const gerunds = new Map(
  Object.entries(verbs).map(([verb, action]) => [gerundOf(verb), action] as const),
);

function gerundOf(verb: string): string {
  if (verb === 'get') return 'getting';
  return `${verb.replace(/e$/, '')}ing`;
}

/** What a verb in its base form stands after; other places make it a noun (`the list of`). */
const before = new Set(
  'to must shall should may can will could cannot and or then also user users'.split(' '),
);
const adverb = /^(?:\w+ly|also|then|be|able)$/;
/** Of these many are meant: `view their loans`; `get` and `fetch` are by id all the same. */
const showing = /^(?:view|read)(?:ing)?$/i;
const byKey = /^by(?: (?:its|their|the))? (?:ids?|key|number|code|slug|uuid|name)\b/i;
const denial = /^(?:not|never|cannot|without|n't)$/;
/** What begins to say anew what is done. */
const modal = /^(?:must|shall|should|may|can|will|could)$/;
const skipped = new Set(
  'a an the this that their his her its our your my own all any each every one some several multiple many more other another only just additional unlimited new existing requested specific single given current available individual'.split(
    ' ',
  ),
);
const stops = new Set(
  'with for from by in on at to into onto via using without within as and or that which who when where while if so through per based including after before until unless under over between across against about is are be was were of must shall should may can will it them only just too again also either both once not no'.split(
    ' ',
  ),
);
/** `the list of orders`, `the details of an order`: the resource comes after. */
const wrappers = new Set(
  'list lists details detail information info data record records'.split(' '),
);

/** A word, its possessive mark, or a mark that ends a phrase. */
const tokens = /[\p{L}][\p{L}\d-]*|['’]s?(?!\p{L})|[,.;:()/]/gu;

/** The actions that a requirement's text names, in its order. */
export function readActions(text: string): readonly Action[] {
  const plain = text.replace(/`[^`]*`|\[|\]|\*\*|__/g, ' ');
  const words = plain.match(tokens) ?? [];
  const actions: Action[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const chain = verbChain(words, at);
    if (chain.verbs.length === 0 || isDenied(words, at)) continue;
    const object = readObject(words, chain.end);
    const many = meansMany(words, chain.end - 1, object);
    for (const verb of object.words.length > 0 ? chain.verbs : []) {
      const action = actionOf(verb, { ...object, all: object.all || many });
      if (action) actions.push(action);
    }
    at = Math.max(at, object.end - 1);
  }
  return actions;
}

/** Whether what is seen is a list: its name is in the plural, and no key tells one of them. */
function meansMany(words: readonly string[], verb: number, { words: names, end }: NounPhrase) {
  if (!showing.test(words[verb] ?? '') || !isPlural(names.at(-1) ?? '')) return false;
  return !byKey.test(words.slice(end, end + 3).join(' '));
}

/** Verbs that share their object: `create, update and delete`. */
function verbChain(words: readonly string[], start: number): { verbs: Verb[]; end: number } {
  const found: Verb[] = [];
  let at = start;
  if (!mayBeVerb(words, at)) return { verbs: found, end: at };
  for (let verb = verbAt(words, at); verb; verb = verbAt(words, at)) {
    found.push(verb);
    at += 1;
    let next = afterMarks(words, at);
    if (next === at) break;
    // `create, archive, and delete tasks`: what is done by a verb that is no operation shares their object too.
    if (!verbAt(words, next) && isListed(words, next)) next = afterMarks(words, next + 1);
    if (!verbAt(words, next)) break;
    at = next;
  }
  return { verbs: found, end: at };
}

function afterMarks(words: readonly string[], start: number): number {
  let at = start;
  while (/^(?:,|\/|and|or)$/i.test(words[at] ?? '')) at += 1;
  return at;
}

/** One word between marks, with a verb after the next. */
function isListed(words: readonly string[], at: number): boolean {
  const next = afterMarks(words, at + 1);
  return next > at + 1 && isNoun(words[at] ?? '') && verbAt(words, next) !== undefined;
}

function verbAt(words: readonly string[], at: number): Verb | undefined {
  const word = (words[at] ?? '').toLowerCase();
  return Object.hasOwn(verbs, word) ? verbs[word] : gerunds.get(word);
}

/** `MUST NOT create, move or delete`: what is denied lasts until the sentence ends or begins to say anew. */
function isDenied(words: readonly string[], at: number): boolean {
  for (let before = at - 1; before >= 0; before -= 1) {
    const word = (words[before] ?? '').toLowerCase();
    if (denial.test(word)) return true;
    if (modal.test(word) || /^[.;:]$/.test(word)) return false;
  }
  return false;
}

function mayBeVerb(words: readonly string[], at: number): boolean {
  let previous = at - 1;
  while (adverb.test((words[previous] ?? '').toLowerCase())) previous -= 1;
  const word = (words[previous] ?? '').toLowerCase();
  if (gerunds.has((words[at] ?? '').toLowerCase())) return enabling.has(word);
  return previous < 0 || before.has(word) || /^[,.;:]$/.test(word) || isLet(words, at);
}

/** `let the master list berths`: whoever is let do it stands between, in a few words. */
function isLet(words: readonly string[], at: number): boolean {
  const start = words.slice(Math.max(0, at - 6), at);
  const letting = start.findLastIndex((word) => /^lets?$/i.test(word));
  const who = start.slice(letting + 1);
  const last = who.at(-1)?.toLowerCase() ?? '';
  if (letting < 0 || last === '' || skipped.has(last)) return false;
  return who.every((word, index) => isNoun(word) && !verbAt(who, index));
}

interface NounPhrase {
  readonly words: readonly string[];
  /** What the phrase belongs to: `status` of `order`. */
  readonly owner: readonly string[];
  readonly all: boolean;
  readonly end: number;
}

function readObject(words: readonly string[], start: number): NounPhrase {
  const first = readNouns(words, start);
  const last = (first.words.at(-1) ?? '').toLowerCase();
  const next = (words[first.end] ?? '').toLowerCase();
  const { all, end } = first;
  if (/^['’]/.test(next)) {
    const own = readNouns(words, first.end + 1);
    const whole = wrappers.has(own.words.at(-1) ?? '');
    if (whole) return { words: first.words, owner: [], all, end: own.end };
    return { words: own.words, owner: first.words, all, end: own.end };
  }
  if (next !== 'of') return { ...unwrapped(first), owner: [] };
  const owner = readNouns(words, end + 1);
  const whole = { words: owner.words, owner: [], end: owner.end };
  if (owner.words.length === 0) return { ...first, owner: [] };
  if (wrappers.has(last)) return { ...whole, all: all || /^lists?$/.test(last) };
  return { words: first.words, owner: owner.words, all, end: owner.end };
}

/** `their profile information` is their profile, `the order list` all orders. */
function unwrapped(phrase: ReturnType<typeof readNouns>): ReturnType<typeof readNouns> {
  const last = phrase.words.at(-1) ?? '';
  if (!wrappers.has(last)) return phrase;
  const all = phrase.all || /^lists?$/.test(last);
  return { ...phrase, words: phrase.words.slice(0, -1), all };
}

function readNouns(words: readonly string[], start: number) {
  let at = start;
  let all = false;
  while (skipped.has((words[at] ?? '').toLowerCase())) {
    all ||= (words[at] ?? '').toLowerCase() === 'all';
    at += 1;
  }
  const found: string[] = [];
  for (let word = words[at]; word && isNoun(word); word = words[at]) {
    found.push(word.toLowerCase());
    at += 1;
  }
  return { words: found.slice(-3), all, end: at };
}

function isNoun(word: string): boolean {
  return /^[a-z][a-z\d-]*$/i.test(word) && !stops.has(word.toLowerCase());
}

function actionOf(verb: Verb, { words, owner, all }: NounPhrase): Action | undefined {
  if (verb === 'update' || verb === 'change') return changing(verb, words, owner);
  if (verb === 'get' && isOwn(words, owner)) return { verb, resource: singular(owner), field: [] };
  if (verb === 'get' && all) return { verb: 'list', resource: singular(words), field: [] };
  return { verb, resource: singular(words), field: [] };
}

/** `view the status of an order`: what is no thing of its own comes with what it belongs to. */
function isOwn(words: readonly string[], owner: readonly string[]): boolean {
  return (
    owner.length > 0 && /^(?:status|state|progress|name|title|price|balance)$/.test(words.join(' '))
  );
}

/** `change the status of an order`, `change an order's status` and `change order status` are one. */
function changing(verb: 'update' | 'change', words: readonly string[], owner: readonly string[]) {
  if (owner.length > 0)
    return { verb: 'change' as const, resource: singular(owner), field: singular(words) };
  if (verb === 'change' && words.length > 1)
    return { verb, resource: singular(words.slice(0, -1)), field: singular(words.slice(-1)) };
  return { verb, resource: singular(words), field: [] };
}

function singular(words: readonly string[]): readonly string[] {
  return words.map((word, index) => (index === words.length - 1 ? singularOf(word) : word));
}

/** `purchase`, `order`: the path segment `purchase-orders`. */
export function resourceSegment(resource: readonly string[]): string {
  return [...resource.slice(0, -1), pluralOf(resource.at(-1) ?? '')].join('-');
}
