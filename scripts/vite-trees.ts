import type { Plugin } from 'vite';
import { replacePart, rewriteLibrary } from './rewrite-library.ts';

/** How trees print themselves, and how nodes are found by a position or by what is around them. */
const unused = `toString childString cursorAt resolve resolveInner resolveStack moveTo matchContext
  enterUnfinishedNodesBefore`.split(/\s+/);

/** The trees' code without what nobody here asks them. Throws when the library has changed under it. */
export function withoutSearch(trees: string): string {
  return unused.reduce((code, name) => {
    const method = new RegExp(`^ {4}${name}\\(.*\\) \\{(?: .* \\}$|[\\s\\S]*?^ {4}\\}$)`, 'gm');
    return replacePart(code, method, '', '@lezer/common');
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
    rewriteLibrary('plain-trees', /@lezer\/common\/dist\/index\.js$/, withoutSearch),
    rewriteLibrary('plain-parser', /@lezer\/markdown\/dist\/index\.js$/, withoutReuse),
  ];
}
