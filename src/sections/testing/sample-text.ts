import { readFileSync } from 'node:fs';

/** The sample plan, whole and without a mistake. */
export const sample = readFileSync('src/samples/lab-results/plan.md', 'utf8');

/** The infrastructure sample, likewise. */
export const infrastructureSample = readFileSync('src/samples/tide-gauges/plan.md', 'utf8');
