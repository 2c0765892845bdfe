import { basename } from 'node:path';
import { type MinifyOptions, minify } from 'terser';
import type { Plugin, Rolldown } from 'vite';
import { exportedNames, importedNames, type Names, underOneName } from './shared-names.ts';

type Chunk = Rolldown.OutputChunk;

/** No code of the app reads a function's length or a method's name, which these take to be free to change. */
const options: MinifyOptions = {
  ecma: 2020,
  module: true,
  compress: { passes: 3, keep_fargs: false, unsafe_arrows: true, unsafe_methods: true },
};

/**
 * What the bundler has minified becomes 1 % smaller once more, for the chunks that every plan waits for, each after those
 * that it imports. What scripts give each other has one name in all.
 */
export function minifyAgain(chunks: readonly string[]): Plugin {
  const order = ({ name }: Chunk) => (chunks.includes(name) ? chunks.indexOf(name) : chunks.length);
  return {
    name: 'planwright:minify-again',
    apply: 'build',
    // Names of files come from what the bundler has made; what is done to it afterwards belongs to them.
    augmentChunkHash: ({ name }) => (chunks.includes(name) ? JSON.stringify(options) : ''),
    generateBundle: async (_options, bundle) => {
      const all = Object.values(bundle).filter((output) => output.type === 'chunk');
      const known = new Map<string, Names>();
      for (const chunk of all.sort((a, b) => order(a) - order(b))) {
        if (chunks.includes(chunk.name)) await minifyChunk(chunk, known);
        known.set(basename(chunk.fileName), exportedNames(chunk));
      }
      for (const chunk of all) chunk.code = underOneName(chunk, known);
    },
  };
}

async function minifyChunk(chunk: Chunk, known: ReadonlyMap<string, Names>): Promise<void> {
  const shared = [...importedNames(chunk, known)].map(([name, one]) => [`$${name}`, one]);
  const nameCache = { vars: { props: Object.fromEntries(shared) } };
  const { code } = await minify(chunk.code, { ...options, nameCache });
  if (code) chunk.code = code;
}
