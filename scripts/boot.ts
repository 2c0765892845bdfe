import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { minifySync } from 'vite';
import { root } from './paths.ts';

const parts = ['theme', 'open-plan', 'still'];

/** The script that stands in the page itself: one request less before its first paint. */
export const bootScript = parts
  .map((part) => minifySync(`${part}.js`, readFileSync(`${root}src/boot/${part}.js`, 'utf8')).code)
  .join('');

/** Its source expression in a Content-Security-Policy. */
export const bootHash = `'sha256-${createHash('sha256').update(bootScript).digest('base64')}'`;
