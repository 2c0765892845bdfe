import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { root } from './paths.ts';

/** The script that stands in the page itself: one request less before its first paint. */
export const bootScript = readFileSync(`${root}src/boot.js`, 'utf8')
  .replace(/^[ \t]*\/\/.*\n/gm, '')
  .replace(/^[ \t]+/gm, '');

/** Its source expression in a Content-Security-Policy. */
export const bootHash = `'sha256-${createHash('sha256').update(bootScript).digest('base64')}'`;
