import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { minifySync } from 'vite';
import { root } from './paths.ts';

/**
 * What stands in the page itself: `begin` before the style sheet, which it does not wait for; `still`
 * where the body begins, so that it runs as soon as there are styles and before anything is painted.
 */
export const bootScripts = {
  begin: minified('theme') + minified('open-plan'),
  still: minified('still'),
} as const;

/** Their source expressions in a Content-Security-Policy. */
export const bootHashes = Object.values(bootScripts)
  .map((code) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`)
  .join(' ');

function minified(part: string): string {
  return minifySync(`${part}.js`, readFileSync(`${root}src/boot/${part}.js`, 'utf8')).code;
}
