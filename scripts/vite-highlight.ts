import type { Plugin } from 'vite';

const stub = '\0planwright:no-highlight';

/** Tags that are all one, and a style that says nothing of any node. */
const code = `
export class Tag {}
const tag = new Proxy(() => tag, { get: () => tag });
export const tags = tag;
export const styleTags = () => () => null;
`;

/**
 * The Markdown parser says of its nodes how an editor colours them, and brings the library of colours.
 * The app reads with the parser and colours nothing.
 */
export function withoutHighlighting(): Plugin {
  return {
    name: 'planwright:without-highlighting',
    apply: 'build',
    enforce: 'pre',
    resolveId: (source, importer) =>
      source === '@lezer/highlight' && importer?.includes('/@lezer/markdown/') ? stub : undefined,
    load: (id) => (id === stub ? code : undefined),
  };
}
