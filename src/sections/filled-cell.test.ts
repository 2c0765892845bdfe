import { expect, it } from 'vitest';
import { isFilledCell } from './filled-cell';

const templates = new Set(['[Dashboard]', '[SLO Dashboard]']);

it.each([
  ['Delivery dashboard', true],
  ['`promtool`', true],
  ['[Grafana](https://grafana.example)', true],
  ['[Grafana board]', true],
  ['TEST-001', true],
  ['TODOs of the week', true],
  ['', false],
  ['<!-- to come -->', false],
  ['Dashboard <!-- TODO: link -->', true],
  [' - ', false],
  ['—', false],
  ['**N/A**', false],
  ['None', false],
  ['tbd', false],
  ['TBD with QA', false],
  ['???', false],
  ['TEST-xxx', false],
  ['[Dashboard]', false],
  ['see [SLO  Dashboard]', false],
  ['[e.g., a board]', false],
  ['[BOARD NAME]', false],
  ['NEEDS CLARIFICATION', false],
])('%s is filled: %s', (text, filled) => {
  expect(isFilledCell(text, templates)).toBe(filled);
});
