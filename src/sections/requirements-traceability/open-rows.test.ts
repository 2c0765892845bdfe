import { describe, expect, it } from 'vitest';
import { folderOf } from '@/plan/checks/folder';
import { valuesOf } from '@/plan/edit';
import type { JsonObject } from '@/plan/value';
import { diffOf, editText, planOf, sectionValue } from '../testing/edit-text';
import { addIds, missingLinks, nextTest, openRows, readFolder, specCoverage } from './open-rows';

const plan = `# Plan

## Architecture Decisions

### ADR-001: Queue

**Linked Requirements**: FR-001, FR-003

## Requirements Traceability Matrix

### FR Coverage Matrix

| FR-ID | Requirement Summary | ADR-xxx | TASK-xxx (planned) | TEST-xxx (expected) | Status |
|-------|---------------------|---------|--------------------|---------------------|--------|
| FR-001 | Take in orders | ADR-001 | T-001 | TEST-001 | ✓ Covered |
| FR-002 | Cancel | - | T-002 | TEST-002 | ⚠ No ADR |
| FR-003 | Refund | - | - | - | ⚠ No ADR or task |
| FR-009 | Print | ADR-001 | T-009 | - | ✓ Covered |

**FR Coverage**: 2/4 (50%) — Target: ≥90%

### NFR Coverage Matrix

| NFR-ID | Requirement | ADR-xxx | Monitoring | Alert | Status |
|--------|-------------|---------|------------|-------|--------|
| NFR-PERF-001 | Fast | ADR-001 | Dashboard | - | ✓ Planned |
| NFR-SEC-001 | Safe | - | - | - | ⚠ No monitoring |

**NFR Coverage**: 1/2 (50%)
`;

const spec = `# Spec

## Functional Requirements

- **FR-001**: System MUST take in orders.
- **FR-002**: System MUST cancel an order.
- **FR-003**: System MUST refund.
- **FR-004**: System MUST ship.
`;

const tasks = '- [ ] T-003 Refund by card [FR-003]\n- [ ] T-004 Refund by voucher [FR-003]\n';
const folder = folderOf(
  new Map([
    ['spec.md', spec],
    ['tasks.md', tasks],
  ]),
);
const value = sectionValue(planOf(plan), 'requirements-traceability');
const values = valuesOf(planOf(plan));

describe('the rows that are open', () => {
  it('lack a decision, a task, a monitoring or a test', () => {
    expect(openRows(value)).toMatchObject([
      { id: 'FR-002', row: 1, summary: 'Cancel', lack: 'decision', untested: false },
      { id: 'FR-003', row: 2, lack: 'decision and task', untested: true },
      { id: 'FR-009', row: 3, lack: undefined, untested: true },
      { matrix: 'nonFunctional', id: 'NFR-SEC-001', row: 1, lack: 'monitoring', untested: false },
    ]);
  });
});

describe('the specification', () => {
  it('is compared with the matrix, both ways', () => {
    const { missing, uncovered, unlisted } = specCoverage(value, readFolder(folder).requirements);
    expect(missing.map(({ id }) => id)).toEqual(['FR-004']);
    expect(uncovered.map(({ id }) => id)).toEqual(['FR-002', 'FR-003']);
    expect(unlisted).toEqual(['FR-009']);
  });

  it('is read once while it stays as it is', () => {
    expect(readFolder(folder)).toBe(readFolder(folder));
  });
});

describe('what the plan and the tasks already say', () => {
  it('is offered for a row that does not', () => {
    const links = (id: string, row: number) =>
      missingLinks({ id, row }, value, readFolder(folder), values);
    expect(links('FR-003', 2)).toEqual({ decisions: ['ADR-001'], tasks: ['T-003', 'T-004'] });
    expect(links('FR-001', 0)).toEqual({ decisions: [], tasks: [] });
  });

  it('is written with what follows from it, after the ids that are there', () => {
    const cover = (now: JsonObject) => [
      ...addIds(now, 2, 'decisions', ['ADR-001']),
      ...addIds(now, 2, 'tasks', ['T-003', 'T-004']),
      ...addIds(now, 0, 'tasks', ['T-001', 'T-009']),
    ];
    const after = editText(plan, 'requirements-traceability', cover);
    expect(diffOf(plan, after).filter((line) => line.startsWith('+'))).toEqual([
      '+| FR-001 | Take in orders | ADR-001 | T-001, T-009 | TEST-001 | ✓ Covered |',
      '+| FR-003 | Refund | ADR-001 | T-003, T-004 | - | ✓ Covered |',
      // 3 of 4: FR-002 is the last without a decision.
      '+**FR Coverage**: 3/4 (75%) — Target: ≥90%',
    ]);
  });
});

it.each([
  ['FR-003', 'TEST-003'],
  ['FR-001', 'TEST-003'],
  ['REQ-PAY-007', 'TEST-003'],
  ['FR-0100', 'TEST-0100'],
])('a test for %s is %s', (id, test) => {
  expect(nextTest(value, id)).toBe(test);
});
