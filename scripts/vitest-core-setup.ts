import fc from 'fast-check';
import { keepLines } from '@/markdown/kept-lines';

// As in the app, once its first form is drawn.
keepLines();

/** The same for every run, so that a run judges the change and not its luck; another number repeats another run. */
const seed = process.env['SEED'] ?? '1';
if (seed !== 'random') fc.configureGlobal({ seed: Number(seed) });
