import { describe, expect, it } from 'vitest';
import { withDefinition } from './define';
import { readRequirements } from './requirements';
import { readTasks } from './tasks';

const specify = (source: string, id: string) =>
  withDefinition(source, id, readRequirements(source));

describe('an id that spec.md lacks', () => {
  const source = [
    '### Functional Requirements',
    '',
    '- **FR-001**: Skippers MUST book a berth',
    '  - for a night',
    '- **FR-003**: The master MUST see the quay',
    '  with all its berths',
    '',
    '## Success',
  ].join('\n');

  it('gets an item among the others, in their form', () => {
    expect(specify(source, 'FR-077')).toBe(
      source.replace('berths\n', 'berths\n- **FR-077**: NEEDS CLARIFICATION\n'),
    );
    expect(specify(source, 'FR-002')).toBe(
      source.replace('night\n', 'night\n- **FR-002**: NEEDS CLARIFICATION\n'),
    );
  });

  it('stands after the variants of the one before it', () => {
    const varied = source.replace('night\n', 'night\n- **FR-001a**: For a day\n');
    expect(specify(varied, 'FR-002')).toBe(
      varied.replace('day\n', 'day\n- **FR-002**: NEEDS CLARIFICATION\n'),
    );
  });

  it('is one of its requirements then', () => {
    const ids = readRequirements(specify(source, 'FR-004') ?? '').map(({ id }) => id);
    expect(ids).toEqual(['FR-001', 'FR-003', 'FR-004']);
  });

  it('gets a row where they stand in a table', () => {
    const table = '| ID | Requirement | Prio |\n|---|---|---|\n| FR-001 | Book a berth | P1 |\n';
    expect(specify(table, 'FR-002')).toBe(`${table}| FR-002 | NEEDS CLARIFICATION | |\n`);
  });

  it.each([
    ['1. FR-001: Book a berth', '2. FR-002: NEEDS CLARIFICATION'],
    ['* `FR-001` — Book a berth', '* `FR-002` — NEEDS CLARIFICATION'],
    ['- FR-001 (P1): Book a berth', '- FR-002 NEEDS CLARIFICATION'],
    ['- **FR-001**: Book a berth\r', '- **FR-002**: NEEDS CLARIFICATION\r'],
  ])('%j leads to %j', (line, added) => {
    expect(specify(`## Requirements\n\n${line}\n`, 'FR-002')).toBe(
      `## Requirements\n\n${line}\n${added}\n`,
    );
  });

  it('is not written where no item shows how', () => {
    expect(specify('### FR-001: Book a berth\n\nA skipper books.\n', 'FR-002')).toBeUndefined();
    expect(specify('Nothing yet.\n', 'FR-002')).toBeUndefined();
  });
});

it('a task that tasks.md lacks is one that is not done, numbered as the others are', () => {
  const source = '## Phase 1\n\n- [x] T001 [P] Set up\n- [x] T002 [US1] Book in src/a.ts\n';
  const after = withDefinition(source, 'TASK-009', readTasks(source));
  expect(after).toBe(`${source}- [ ] T009 NEEDS CLARIFICATION\n`);
  expect(readTasks(after ?? '').at(-1)).toMatchObject({ id: 'T009', done: false });
});
