import type { Plugin } from 'vite';
import { bootScripts } from './boot.ts';

/** Puts the boot scripts into the page where it names them: requests less before its first paint. */
export function inlineBoot(): Plugin {
  return {
    name: 'planwright:boot',
    transformIndexHtml: {
      order: 'post',
      handler: (html) =>
        Object.entries(bootScripts).reduce((page, [part, code]) => {
          const mark = `<!-- src/boot: ${part} -->`;
          if (!page.includes(mark)) throw new Error(`index.html has no ${mark}`);
          return page.replace(mark, () => `<script>${code}</script>`);
        }, html),
    },
  };
}
