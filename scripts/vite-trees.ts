import type { Plugin } from 'vite';
import { replacePart, rewriteLibrary, withoutMethods } from './rewrite-library.ts';

type Parts = readonly (readonly [RegExp, string])[];

/** How trees print themselves, how nodes are found by a position or by what is around them, and ways back. */
const unused = `toString childString cursorAt resolve resolveInner resolveStack moveTo matchContext
  enterUnfinishedNodesBefore prevSibling childAfter childBefore enter atLastNode move prev toTree isTop isSkipped isError
  tree add match`.split(/\s+/);

/** Steps of a cursor for which a tree has a way of its own. */
const steps: Parts = [
  [/^ {4}next\(enter = true\) .*\n/m, ''],
  [/^ {4}iterate\(enter, leave\) \{[\s\S]*?^ {4}\}\n/m, ''],
];

/** The trees' code without what nobody here asks them. Throws when the library has changed under it. */
export function withoutSearch(trees: string): string {
  return withoutMethods(changed(trees, steps, '@lezer/common'), unused, '@lezer/common');
}

/** Taking up parts of an earlier tree, and reading a text with gaps. */
const reuse: Parts = [
  [
    /^ {8}this\.fragments = fragments\.length \? new FragmentCursor.*$/m,
    '        this.fragments = null;',
  ],
  [/^ {4}reuseFragment\(start\) \{[\s\S]*?^ {4}\}$/m, '    reuseFragment() { return false; }'],
  [/\bthis\.ranges\.length > 1\b/g, 'false'],
  [/^ {8}while \(this\.rangeI < this\.ranges\.length - 1 &&[\s\S]*?^ {8}\}\n/m, ''],
];

/** What asks a parser to end early, and what only extensions ask it. */
const ofExtensions = 'stopAt parsedPos startComposite findOpeningDelimiter getDelimiterAt'.split(
  ' ',
);

/** The parser for a whole text: each chunk is parsed alone. Throws when the library has changed under it. */
export function withoutReuse(parser: string): string {
  return withoutMethods(changed(parser, reuse, '@lezer/markdown'), ofExtensions, '@lezer/markdown');
}

function changed(library: string, parts: Parts, name: string): string {
  return parts.reduce((code, [part, instead]) => replacePart(code, part, instead, name), library);
}

/** Lets the app load of syntax trees what it reads them with. */
export function plainTrees(): Plugin[] {
  return [
    rewriteLibrary('plain-trees', /@lezer\/common\/dist\/index\.js$/, withoutSearch),
    rewriteLibrary('plain-parser', /@lezer\/markdown\/dist\/index\.js$/, withoutReuse),
  ];
}
