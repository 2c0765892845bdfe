import type { Plugin } from 'vite';

/** How trees print themselves, and how nodes are found by a position or by what is around them. */
const unused = `toString childString cursorAt resolve resolveInner resolveStack moveTo matchContext
  enterUnfinishedNodesBefore`.split(/\s+/);

/** The trees' code without what nobody here asks them. Throws when the library has changed under it. */
export function withoutSearch(trees: string): string {
  return unused.reduce((code, name) => {
    const method = new RegExp(`^ {4}${name}\\(.*\\) \\{(?: .* \\}$|[\\s\\S]*?^ {4}\\}$)`, 'gm');
    const rest = code.replace(method, '');
    if (rest === code) throw new Error(`@lezer/common has changed: no ${name}`);
    return rest;
  }, trees);
}

const fragments =
  'this.fragments = fragments.length ? new FragmentCursor(fragments, input) : null;';
const reuse = /^ {4}reuseFragment\(start\) \{[\s\S]*?^ {4}\}$/m;

/** The parser without taking up parts of an earlier tree: each chunk is parsed alone. */
export function withoutReuse(parser: string): string {
  const alone = parser
    .replace(fragments, 'this.fragments = null;')
    .replace(reuse, '    reuseFragment() { return false; }');
  if (/new FragmentCursor|takeNodes\(this\)/.test(alone) || alone === parser)
    throw new Error('@lezer/markdown has changed: it reuses what was parsed');
  return alone;
}

/** Lets the app load of syntax trees what it reads them with. */
export function plainTrees(): Plugin[] {
  return [
    {
      name: 'planwright:plain-trees',
      apply: 'build',
      transform: {
        filter: { id: /@lezer\/common\/dist\/index\.js$/ },
        handler: (trees) => ({ code: withoutSearch(trees), map: null }),
      },
    },
    {
      name: 'planwright:plain-parser',
      apply: 'build',
      transform: {
        filter: { id: /@lezer\/markdown\/dist\/index\.js$/ },
        handler: (parser) => ({ code: withoutReuse(parser), map: null }),
      },
    },
  ];
}
