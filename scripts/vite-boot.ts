import type { Plugin } from 'vite';
import { bootScript } from './boot.ts';

const mark = '<!-- src/boot -->';

/** Puts the boot script into the page, before the style sheet: scripts after that wait for it. */
export function inlineBoot(): Plugin {
  return {
    name: 'planwright:boot',
    transformIndexHtml: {
      order: 'post',
      handler: (html) => {
        if (!html.includes(mark)) throw new Error(`index.html has no ${mark}`);
        return html.replace(mark, () => `<script>${bootScript}</script>`);
      },
    },
  };
}
