import { expect, it } from 'vitest';
import { isFilled } from './cells';
import { isStatusWrong, type Lack, printStatus } from './status';

it.each<[string, Lack | undefined, boolean]>([
  ['✓ Covered', undefined, false],
  ['✅ Done', undefined, false],
  ['⚠ No ADR', undefined, true],
  ['⚠️ No ADR', 'decision', false],
  ['✓ Covered', 'task', true],
  ['Covered', 'task', false],
  ['', 'task', false],
])('%s for a row that lacks %s is wrong: %s', (status, lack, wrong) => {
  expect(isStatusWrong(status, lack)).toBe(wrong);
});

it.each<[string, Lack | undefined, string]>([
  ['', undefined, '✓ Covered'],
  ['TBD', 'task', '⚠ No task'],
  ['✓ Covered', 'decision', '⚠ No ADR'],
  ['⚠ No ADR', 'task', '⚠ No task'],
  ['⚠ No ADR', undefined, '✓ Covered'],
  ['✅ Covered', 'decision and task', '⚠️ No ADR or task'],
  ['⚠️ No ADR', undefined, '✅ Covered'],
  ['✓ Done in 1.2', undefined, '✓ Done in 1.2'],
  ['⚠ Waits for legal', 'decision', '⚠ Waits for legal'],
  ['⚠ Waits for legal', undefined, '✓ Covered'],
  ['In progress', 'decision', 'In progress'],
])('%s of a row that lacks %s becomes %s', (status, lack, text) => {
  expect(printStatus(status, lack, 'Covered')).toBe(text);
});

it.each([
  ['Dashboard', true],
  ['[Dashboard]', false],
  ['[OTel]', false],
  ['[Delivery board]', true],
])('%s is filled: %s', (cell, filled) => {
  expect(isFilled(cell)).toBe(filled);
});
