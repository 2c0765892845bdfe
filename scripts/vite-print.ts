import type { Plugin } from 'vite';

const printing = /^ {4}(?:toString\(\)|childString\(index\)) \{(?: .* \}$|[\s\S]*?^ {4}\}$)/gm;

/** The trees' code without how they print themselves. Throws when the library has changed under it. */
export function withoutPrinting(trees: string): string {
  const silent = trees.replace(printing, '');
  if (silent === trees || /\bchildString\b/.test(silent))
    throw new Error('@lezer/common has changed: its trees print themselves');
  return silent;
}

/** Syntax trees can say what they are, to whoever looks for a mistake in a grammar. */
export function silentTrees(): Plugin {
  return {
    name: 'planwright:silent-trees',
    apply: 'build',
    transform: {
      filter: { id: /@lezer\/common\/dist\/index\.js$/ },
      handler: (trees) => ({ code: withoutPrinting(trees), map: null }),
    },
  };
}
