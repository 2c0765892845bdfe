import { expect, it } from 'vitest';
import { decisionsIn, linksRequirement, namesTask, requirementIn } from './cells';

it.each([
  ['ADR-001, ADR-003', ['ADR-001', 'ADR-003']],
  ['[ADR-002](adrs/ADR-002-queue.md), ADR-002', ['ADR-002']],
  ['ADR-xxx', []],
  ['FR-001', []],
  ['-', []],
  ['<!-- ADR-001 -->', []],
  ['[e.g., ADR-001]', []],
])('%s cites %s', (cell, ids) => {
  expect(decisionsIn(cell)).toEqual(ids);
});

it.each([
  ['T-001, T-002', true],
  ['T001', true],
  ['TASK-001-003', true],
  ['T-004 … T-009', true],
  ['WP-02', true],
  ['T1', true],
  ['`T-001`', true],
  ['T-001, more TBD', true],
  ['[e.g., T-001]', false],
  ['<!-- T-001 -->', false],
  ['FR-001', false],
  ['TEST-001', false],
  ['T-xxx', false],
  ['ADR-001', false],
  ['TBD', false],
  ['later', false],
  ['', false],
])('%s names a task: %s', (cell, names) => {
  expect(namesTask(cell)).toBe(names);
});

it.each([
  ['FR-001', 'FR-001'],
  ['**FR-004a**', 'FR-004a'],
  ['[`NFR-PERF-001`](spec.md)', 'NFR-PERF-001'],
  ['REQ-EXPORT-001', 'REQ-EXPORT-001'],
  ['FR-1.1', 'FR-1.1'],
  ['FR-Q01', 'FR-Q01'],
  ['~~FR-003~~', undefined],
  ['FR-xxx', undefined],
  ['<!-- FR-001 -->', undefined],
  ['8/10', undefined],
  ['', undefined],
])('%s is about %s', (cell, id) => {
  expect(requirementIn(cell)).toBe(id);
});

it.each([
  ['FR-001, NFR-PERF-002', true],
  ['FR-AUTH-001', true],
  ['FR-Q01', true],
  ['[FR-002](spec.md)', true],
  ['FR-xxx, NFR-xxx', false],
  ['<!-- FR-001 -->', false],
  ['US-001', false],
])('%s links a requirement: %s', (text, links) => {
  expect(linksRequirement(text)).toBe(links);
});
