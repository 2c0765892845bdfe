import { isFilledCell } from '../filled-cell';

/** What the template holds in brackets in these tables. */
const templates = new Set(['[Brief description]', '[Dashboard]', '[SLO Dashboard]', '[OTel]']);

export function isFilled(text: string): boolean {
  return isFilledCell(text, templates);
}
