import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCitingTasks, tasksFor } from './citing-tasks';
import { readTasks } from './tasks';

describe('a task is read from', () => {
  it.each([
    ['- [ ] T001 [P] [US1] Write the test', 'T001', false, 'Write the test'],
    ['- [x] T-001 Write the test', 'T-001', true, 'Write the test'],
    ['- [X] **T001**: Write the test', 'T001', true, 'Write the test'],
    ['- **TASK-001**: Write the test', 'TASK-001', null, 'Write the test'],
    ['1. [ ] T001: Write the test', 'T001', false, 'Write the test'],
    ['### T001: Write the test', 'T001', null, 'Write the test'],
    ['| ID | Task |\n|---|---|\n| T001 | Write the test |', 'T001', null, 'Write the test'],
    ['| # | Task |\n|---|---|\n| [T001](#t001) | Write the test |', 'T001', null, 'Write the test'],
    ['- [~] T001 Write the test', 'T001', false, 'Write the test'],
    ['- [-] T001 Write the test', 'T001', false, 'Write the test'],
    ['### T001-BE-02 — Write the test', 'T001-BE-02', null, 'Write the test'],
    ['### T001-T009: All of it\n- [x] T001 Write the test', 'T001', true, 'Write the test'],
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
      },
    ]);
  });

  it('the sample, with what each task is for', () => {
    const tasks = readCitingTasks(readFileSync('src/samples/lab-results/tasks.md', 'utf8'));
    expect(tasks).toHaveLength(18);
    expect(tasks.filter(({ done }) => done)).toHaveLength(2);
    expect(tasksFor(tasks, 'FR-004').map(({ id }) => id)).toEqual(['T-010', 'T-011']);
    expect(tasksFor(tasks, 'ADR-004').map(({ id }) => id)).toEqual(['T-003', 'T-008']);
  });
});

describe('a task names', () => {
  const cites = (source: string) => readCitingTasks(source).map((task) => task.cites.join(' '));

  it('what its row names', () => {
    expect(cites('| ID | Task | For |\n|---|---|---|\n| T001 | Write | FR-001, FR-002 |')).toEqual([
      'FR-001 FR-002',
    ]);
  });

  it('what is set in below its item, up to the next task', () => {
    const source =
      '- [ ] T001 Write (FR-001)\n  - File: a.ts\n\n  - For: FR-002\n- [ ] T002 Read\n  - [ ] T003 FR-003\n\nDone: FR-004';
    expect(cites(source)).toEqual(['FR-001 FR-002', '', 'FR-003']);
  });

  it('what stands under its heading, also where a list before it has named it', () => {
    const source =
      '- [x] T001 Write\n- [ ] T002 Read\n\n## T001: Write\n\n**For**: FR-001\n\n### Notes\n\nFR-002\n\n## Order\n\nFR-003';
    expect(cites(source)).toEqual(['FR-001 FR-002', '']);
    expect(readCitingTasks(source)[0]).toMatchObject({ line: 1, text: 'Write', done: true });
  });
});
