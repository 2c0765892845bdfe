import type { Plugin } from 'vite';

/** Has to be the first line of a script. */
const hint = '//# allFunctionsCalledOnLoad\n';

/**
 * For chunks most of which runs before the first drawing: Chromium compiles them whole while they
 * load, beside the page's own thread, and not function by function when they are called.
 */
export function compileAtOnce(chunks: readonly string[]): Plugin {
  return {
    name: 'planwright:compile-at-once',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler: (_options, bundle) => {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type === 'chunk' && chunks.includes(chunk.name)) chunk.code = hint + chunk.code;
        }
      },
    },
  };
}
