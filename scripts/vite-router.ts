import type { Plugin } from 'vite';

/** What wouter brings for others: patterns of routes, of which the app has none, and a hook that React has. */
const instead: Readonly<Record<string, string>> = {
  regexparam: 'export const parse = undefined;',
  'use-sync-external-store/shim/index.js': `export { useSyncExternalStore } from 'react';`,
};

/** Lets the app load of its router what links and the address need. */
export function plainRouter(): Plugin {
  const prefix = '\0planwright:router/';
  return {
    name: 'planwright:plain-router',
    apply: 'build',
    enforce: 'pre',
    resolveId: (source, importer) =>
      source in instead && importer?.includes('/wouter/') ? prefix + source : undefined,
    load: (id) => (id.startsWith(prefix) ? instead[id.slice(prefix.length)] : undefined),
  };
}
