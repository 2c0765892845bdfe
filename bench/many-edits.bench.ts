import { Text } from '@codemirror/state';
import { fixesFor } from '@/app/checks/fix';
import { placeReport } from '@/app/checks/plan-report';
import { checkPlan } from '@/plan/checks/check-plan';
import { noFolder } from '@/plan/checks/folder';
import { editPlan } from '@/plan/edit';
import { fixPlan } from '@/plan/fix-plan';
import type { Operation } from '@/plan/operation';
import type { Plan } from '@/plan/plan';
import { openPlan } from '@/plan/read-plan';
import { sections } from '@/sections';
import { sectionChecks } from '@/sections/checks';
import { fixes } from '@/sections/fixes';
import { knownPlaceholders } from '@/templates/known-placeholders';

/*
 * Edits of many places at once, in a plan with 1,000 failure scenarios and 1,000 requirements: each has
 * to be done within two seconds on one core. Measured cold, as a user meets it.
 */
const count = 1000;
const limit = 2000;

const numbers = Array.from({ length: count }, (_, index) => String(index + 1).padStart(4, '0'));

function source(row: {
  risk: (id: string) => string;
  requirement: (id: string) => string;
}): string {
  return [
    '# Implementation Plan: Many rows',
    '## Architecture Decisions',
    '### ADR-001: The only one',
    '**Linked Requirements**: FR-0001',
    '## Pre-Mortem Analysis',
    '### Failure Scenarios Summary',
    '| ID | Failure Mode | Category | Probability | Impact | Risk Score | Status |',
    '|----|--------------|----------|-------------|--------|------------|--------|',
    ...numbers.map(row.risk),
    '',
    '## Requirements Traceability Matrix',
    '### FR Coverage Matrix',
    '| FR-ID | Requirement Summary | ADR-xxx | TASK-xxx | TEST-xxx | Status |',
    '|-------|---------------------|---------|----------|----------|--------|',
    ...numbers.map(row.requirement),
    '',
    '**FR Coverage**: 0/1 (0%)',
    '### Traceability Gaps',
    '| Gap Type | Item | Issue | Resolution |',
    '|----------|------|-------|------------|',
    '| Orphan FR | FR-9999 | Gone | - |',
    '',
  ].join('\n');
}

const wrong = source({
  risk: (id) => `| FAIL-${id} | Something breaks | Technical | H | M | 5 | Open |`,
  requirement: (id) => `| FR-${id} | Something | ADR-001 | T-001 | - | ⚠ No task |`,
});
const right = source({
  risk: (id) => `| FAIL-${id} | Something breaks | Technical | H | M | 6 | Open |`,
  requirement: (id) => `| FR-${id} | Something | ADR-001 | T-001 | TEST-${id} | ✓ Covered |`,
});

const open = (text: string) => openPlan(Text.of(text.split('\n')), sections);
const risks = ['sections', 'pre-mortem', 'value', 'summary', 'rows'];

function edited(plan: Plan, operations: readonly Operation[]): Plan {
  const done = editPlan(plan, operations, sections);
  if (!done.ok) throw new Error(done.error.message);
  return done.value.plan;
}

function findings(plan: Plan) {
  const placeholders = knownPlaceholders();
  const report = checkPlan({ plan, folder: noFolder, checks: sectionChecks, placeholders });
  return placeReport(plan, report).findings.filter(({ fixable }) => fixable);
}

const tasks: Record<
  string,
  { text: string; run: (plan: Plan) => Plan; holds: string; times: number }
> = {
  'fix: 1,000 scores, 1,000 statuses, 1,000 gaps': {
    text: wrong,
    run: (plan) => fixPlan(plan, sections, fixes).plan,
    holds: '| H | M | 6 |',
    times: count,
  },
  '“Fix all” of what the checks found': {
    text: wrong,
    run: (plan) => edited(plan, fixesFor(plan, findings(plan))),
    holds: '| ✓ Covered |',
    times: count,
  },
  'paste of 1,000 probabilities; their scores follow': {
    text: right,
    run: (plan) =>
      edited(
        plan,
        numbers.map((_, index) => ({
          type: 'set',
          path: [...risks, String(index), 'probability'],
          value: 'L',
        })),
      ),
    holds: '| L | M | 2 |',
    times: count,
  },
  'paste of 1,000 new rows': {
    text: right,
    run: (plan) =>
      edited(
        plan,
        numbers.map((id, index) => ({
          type: 'insert',
          path: risks,
          index: count + index,
          value: { id: `FAIL-9${id}`, mode: 'Pasted', probability: 'L', impact: 'L' },
        })),
      ),
    holds: '| Pasted |',
    times: count,
  },
  'rename of an id with 1,000 citations': {
    text: right,
    run: (plan) =>
      edited(plan, [
        {
          type: 'set',
          path: ['sections', 'architecture-decisions', 'value', 'decisions', '0', 'id'],
          value: 'ADR-002',
        },
      ]),
    holds: '| ADR-002 |',
    times: count,
  },
};

for (const [name, { text, run, holds, times }] of Object.entries(tasks)) {
  const plan = open(text);
  const began = performance.now();
  const after = run(plan).document.text.toString();
  const took = performance.now() - began;
  const found = after.split(holds).length - 1;
  console.log(`${name}: ${took.toFixed(0)} ms (at most ${limit})`);
  if (found !== times) throw new Error(`${name}: “${holds}” stands ${found} times`);
  if (took > limit) process.exitCode = 1;
}
