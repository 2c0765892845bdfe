import { readFileSync } from 'node:fs';

/** The sample plan, whole and without a mistake. */
export const sample = readFileSync('src/samples/lab-results.md', 'utf8');
