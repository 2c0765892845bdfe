import { keepLines } from '@/markdown/kept-lines';

// As in the app, once its first form is drawn.
keepLines();
