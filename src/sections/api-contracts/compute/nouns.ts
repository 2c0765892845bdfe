/** English plurals for the names of resources; a word that is no plain word stays as it is. */
const irregular = Object.entries({
  person: 'people',
  child: 'children',
  man: 'men',
  woman: 'women',
  foot: 'feet',
  tooth: 'teeth',
  goose: 'geese',
  mouse: 'mice',
  datum: 'data',
  medium: 'media',
  criterion: 'criteria',
  phenomenon: 'phenomena',
  curriculum: 'curricula',
  index: 'indexes',
  matrix: 'matrices',
  vertex: 'vertices',
  appendix: 'appendices',
  analysis: 'analyses',
  diagnosis: 'diagnoses',
  basis: 'bases',
  crisis: 'crises',
  thesis: 'theses',
  hypothesis: 'hypotheses',
  synopsis: 'synopses',
  movie: 'movies',
  cookie: 'cookies',
  cache: 'caches',
  leaf: 'leaves',
  shelf: 'shelves',
  half: 'halves',
  knife: 'knives',
  life: 'lives',
  loaf: 'loaves',
  wolf: 'wolves',
  hero: 'heroes',
  potato: 'potatoes',
  tomato: 'tomatoes',
  veto: 'vetoes',
  quiz: 'quizzes',
  bus: 'buses',
  gas: 'gases',
  lens: 'lenses',
  alias: 'aliases',
  bias: 'biases',
  canvas: 'canvases',
  atlas: 'atlases',
});
/** Those that other words end in: `salesperson`, `grandchild`, `bookshelf`. */
const ending = /^(?:person|people|child|children|woman|women|shelf|shelves)$/;
const uncountable = new Set([
  'data',
  'metadata',
  'software',
  'hardware',
  'species',
  'sheep',
  'fish',
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

/** The word with its last part changed, where that is one of these. */
function changed(word: string, forms: ReadonlyMap<string, string>): string | undefined {
  const part = [...forms.keys()].find(
    (form) =>
      word === form || word.endsWith(`-${form}`) || (ending.test(form) && word.endsWith(form)),
  );
  return part && word.slice(0, -part.length) + forms.get(part);
}

export function isPlural(word: string): boolean {
  const lower = word.toLowerCase();
  if (uncountable.has(lower) || changed(lower, singulars) !== undefined) return true;
  if (changed(lower, plurals) !== undefined) return false;
  return /[^su]s$/.test(lower) && !/(?:is|us|ss)$/.test(lower);
}

export function pluralOf(word: string): string {
  const lower = word.toLowerCase();
  const known = changed(lower, plurals);
  if (known !== undefined) return known;
  if (isPlural(lower)) return lower;
  if (/[^aeiou]y$/.test(lower)) return `${lower.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(lower) ? `${lower}es` : `${lower}s`;
}

export function singularOf(word: string): string {
  const lower = word.toLowerCase();
  if (uncountable.has(lower)) return lower;
  const known = changed(lower, singulars);
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
