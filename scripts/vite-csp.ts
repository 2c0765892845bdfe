import type { Plugin } from 'vite';
import { cspMeta } from './csp.ts';

/** A dependency that writes `<style>` elements or probes `eval`, and how it is made to fit the policy. */
interface Patch {
  readonly file: string;
  readonly find: string | RegExp;
  readonly replace: string;
}

// A constructed style sheet is not inline style, so the policy lets it pass.
const adoptSheet = `
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];`;

const hiddenScrollbars = 'null /* the rule is in src/styles.css */';

const patches: readonly Patch[] = [
  {
    file: '/sonner/dist/index.mjs',
    find: /function __insertCSS\(code\) \{[\s\S]*?\n\}/,
    replace: `function __insertCSS(css) {${adoptSheet}\n}`,
  },
  {
    file: '/react-style-singleton/dist/es2015/singleton.js',
    find: /^[\s\S]*$/,
    replace: `export function stylesheetSingleton() {
  let users = 0;
  let sheet = null;
  return {
    add(css) {
      if (users++ > 0) return;
      sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    },
    remove() {
      if (--users > 0) return;
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    },
  };
}`,
  },
  {
    file: '/@radix-ui/react-select/dist/index.mjs',
    find: /jsx\(\s*"style",\s*\{[\s\S]*?nonce\s*\}\s*\)/,
    replace: hiddenScrollbars,
  },
  {
    file: '/@radix-ui/react-scroll-area/dist/index.mjs',
    find: /jsx\(\s*"style",\s*\{[\s\S]*?nonce\s*\}\s*\)/,
    replace: hiddenScrollbars,
  },
  {
    file: '/zod/v4/core/core.js',
    find: '(_a.__zod_globalConfig = {})',
    replace: '(_a.__zod_globalConfig = { jitless: true })',
  },
];

/** Applies the patch for this module, if there is one; throws when the dependency has changed under it. */
export function patchForPolicy(id: string, code: string): string | undefined {
  const patch = patches.find(({ file }) => id.endsWith(`/node_modules${file}`));
  if (!patch) return undefined;
  const patched = code.replace(patch.find, () => patch.replace);
  if (patched === code)
    throw new Error(`${patch.file} has changed: review its patch in vite-csp.ts`);
  return patched;
}

/** Puts the Content-Security-Policy into the built page and makes the dependencies live with it. */
export function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transform: { handler: (code, id) => patchForPolicy(id.replaceAll('\\', '/'), code) },
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: cspMeta },
        injectTo: 'head-prepend',
      },
    ],
  };
}
