import { expect, it } from 'vitest';
import { checkPlan } from '@/plan/checks/check-plan';
import { contextOf } from '@/plan/checks/testing/check-text';
import { sections } from '@/sections';
import { placeReport } from './plan-report';

const source = `# Plan

## Complexity Tracking

| Violation | Why Needed | Simpler Alternative Rejected Because |
|-----------|------------|--------------------------------------|
| A queue | Retries | [Name] |
| A cache | See ADR-009 | TODO |

## Architecture Decisions

### ADR-001: One
`;

it('places what is still to be written, and an id that nothing defines, in its cell', () => {
  const context = contextOf(source, { definitions: sections });
  const { findings } = placeReport(context.plan, checkPlan(context));
  const placed = findings.flatMap(({ checkId, line, path }) =>
    line === 7 || line === 8 ? [`${checkId} ${path?.slice(3).join('/')}`] : [],
  );
  expect(placed).toEqual([
    'SR-PLAN-02 violations/0/rejected',
    'SR-PLAN-02 violations/1/rejected',
    'REF-UNDEFINED violations/1/why',
  ]);
});
