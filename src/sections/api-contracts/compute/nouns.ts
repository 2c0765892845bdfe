/** English plurals for the names of resources; a word that is no plain word stays as it is. */
const irregular: readonly (readonly [string, string])[] = [
  ['person', 'people'],
  ['child', 'children'],
  ['man', 'men'],
  ['woman', 'women'],
  ['datum', 'data'],
  ['medium', 'media'],
  ['criterion', 'criteria'],
  ['index', 'indexes'],
  ['analysis', 'analyses'],
  ['movie', 'movies'],
  ['cookie', 'cookies'],
  ['leaf', 'leaves'],
  ['shelf', 'shelves'],
];
const uncountable = new Set([
  'data',
  'metadata',
  'information',
  'feedback',
  'equipment',
  'staff',
  'media',
  'news',
  'series',
  'inventory',
  'analytics',
  'settings',
  'history',
]);
const plurals = new Map(irregular);
const singulars = new Map(irregular.map(([one, many]) => [many, one]));

export function isPlural(word: string): boolean {
  const lower = word.toLowerCase();
  if (uncountable.has(lower) || singulars.has(lower)) return true;
  return /[^su]s$/.test(lower) && !/(?:is|us|ss)$/.test(lower);
}

export function pluralOf(word: string): string {
  const lower = word.toLowerCase();
  const known = plurals.get(lower);
  if (known !== undefined) return known;
  if (isPlural(lower)) return lower;
  if (/[^aeiou]y$/.test(lower)) return `${lower.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(lower) ? `${lower}es` : `${lower}s`;
}

export function singularOf(word: string): string {
  const lower = word.toLowerCase();
  if (uncountable.has(lower)) return lower;
  const known = singulars.get(lower);
  if (known !== undefined) return known;
  if (!isPlural(lower)) return lower;
  if (/[^aeiou]ies$/.test(lower)) return `${lower.slice(0, -3)}y`;
  return /(?:ss|us|x|zz|ch|sh)es$/.test(lower) ? lower.slice(0, -2) : lower.slice(0, -1);
}

export function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** `purchase-order` is `PurchaseOrder`. */
export function pascalCase(words: readonly string[]): string {
  return words.map(capitalised).join('');
}

export function withArticle(phrase: string): string {
  return `${/^(?:[aeio]|u(?!se|ni|ti))/i.test(phrase) ? 'an' : 'a'} ${phrase}`;
}
