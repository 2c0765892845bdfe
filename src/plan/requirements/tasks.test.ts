import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readTasks, tasksFor } from './tasks';

describe('a task is read from', () => {
  it.each([
    ['- [ ] T001 [P] [US1] Write the test', 'T001', false, 'Write the test'],
    ['- [x] T-001 Write the test', 'T-001', true, 'Write the test'],
    ['- [X] **T001**: Write the test', 'T001', true, 'Write the test'],
    ['- **TASK-001**: Write the test', 'TASK-001', null, 'Write the test'],
    ['1. [ ] T001: Write the test', 'T001', false, 'Write the test'],
    ['### T001: Write the test', 'T001', null, 'Write the test'],
    ['| ID | Task |\n|---|---|\n| T001 | Write the test |', 'T001', null, 'Write the test'],
  ])('%s', (source, id, done, text) => {
    expect(readTasks(source)).toMatchObject([{ id, done, text }]);
  });

  it('a list with phases; a task is there once', () => {
    const source =
      '## Phase 1\n- [x] T001 Set up [FR-001]\n## Order\n- T001: before T002\n- T002 runs later';
    expect(readTasks(source)).toEqual([
      {
        id: 'T001',
        text: 'Set up [FR-001]',
        done: true,
        line: 2,
        phase: 'Phase 1',
        cites: ['FR-001'],
      },
    ]);
  });

  it('the sample, with what each task is for', () => {
    const tasks = readTasks(readFileSync('src/samples/lab-results/tasks.md', 'utf8'));
    expect(tasks).toHaveLength(18);
    expect(tasks.filter(({ done }) => done)).toHaveLength(2);
    expect(tasksFor(tasks, 'FR-004').map(({ id }) => id)).toEqual(['T-010', 'T-011']);
    expect(tasksFor(tasks, 'ADR-004').map(({ id }) => id)).toEqual(['T-003', 'T-008']);
  });
});
