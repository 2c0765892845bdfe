import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { linkParts } from './link-parts.ts';
import { root } from './paths.ts';

/** Vite's own is ready for styles, nonces and browsers that cannot preload. */
const helper = `
const asked = new Set();
export function __vitePreload(load, needed) {
  for (const name of needed.split(' ')) {
    if (asked.has(name)) continue;
    asked.add(name);
    const link = document.createElement('link');
    const href = \`/assets/\${name}.js\`;
    document.head.append(Object.assign(link, { rel: 'modulepreload', crossOrigin: '', href }));
  }
  return load();
}`;

/** What says how scripts name each other. */
const rules = ['link-parts', 'shared-names']
  .map((name) => readFileSync(`${root}scripts/${name}.ts`, 'utf8'))
  .join('');

/** Lets what loads later be fetched with all that it needs, at once, and with no more words than that takes. */
export function plainParts(): Plugin {
  return {
    name: 'planwright:plain-parts',
    apply: 'build',
    enforce: 'pre',
    load: { filter: { id: /^\0vite\/preload-helper\.js$/ }, handler: () => helper },
    // Names of files come from what the bundler has made; what is done to it afterwards belongs to them.
    augmentChunkHash: () => rules,
    generateBundle: (_options, bundle) => {
      const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
      const unused = linkParts(new Map(chunks.map((chunk) => [chunk.fileName, chunk])));
      for (const file of unused) delete bundle[file];
    },
  };
}
