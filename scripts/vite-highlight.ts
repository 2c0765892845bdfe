import type { Plugin } from 'vite';
import { rewriteLibrary } from './rewrite-library.ts';

const stub = '\0planwright:no-highlight';

/** What the parser asks for once its styles are gone. */
const code = `
export class Tag {}
export const tags = {};
export const styleTags = () => () => null;
`;

/** The table of all nodes' colours, and the colours of an extension's own nodes. */
const table = /styleTags\(\{[\s\S]*?^\}\)/m;
const ofNode = /,\s*style: (?:\{[^{}]*\}|tags\.\w+(?:\([^()]*\))?)/g;

/** The parser's code without what its nodes look like. Throws when the library has changed under it. */
export function withoutStyles(parser: string): string {
  const plain = parser.replace(table, 'styleTags({})').replace(ofNode, '');
  if (/\btags\./.test(plain)) throw new Error('@lezer/markdown has changed: styles are left');
  return plain;
}

/**
 * The Markdown parser says of its nodes how an editor colours them, and brings the library of colours.
 * The app reads with the parser and colours nothing.
 */
export function withoutHighlighting(): Plugin {
  return {
    ...rewriteLibrary('without-highlighting', /@lezer\/markdown\/dist\/index\.js$/, withoutStyles),
    enforce: 'pre',
    resolveId: (source, importer) =>
      source === '@lezer/highlight' && importer?.includes('/@lezer/markdown/') ? stub : undefined,
    load: (id) => (id === stub ? code : undefined),
  };
}
