import { expect, it } from 'vitest';
import { decisionsIn, isFilled, namesTask } from './cells';
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
  ['ADR-001, ADR-003', ['ADR-001', 'ADR-003']],
  ['[ADR-002](adrs/ADR-002-queue.md), ADR-002', ['ADR-002']],
  ['ADR-xxx', []],
  ['FR-001', []],
  ['-', []],
])('%s cites %s', (cell, ids) => {
  expect(decisionsIn(cell)).toEqual(ids);
});

it.each([
  ['T-001, T-002', true],
  ['T001', true],
  ['TASK-001-003', true],
  ['T-004 … T-009', true],
  ['WP-02', true],
  ['T-xxx', false],
  ['ADR-001', false],
  ['TBD', false],
  ['later', false],
  ['', false],
])('%s names a task: %s', (cell, names) => {
  expect(namesTask(cell)).toBe(names);
});

it.each([
  ['Dashboard', true],
  ['[Dashboard]', false],
  ['[OTel]', false],
  ['[Delivery board]', true],
])('%s is filled: %s', (cell, filled) => {
  expect(isFilled(cell)).toBe(filled);
});
