import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Operation } from '@/plan/operation';
import { readDecisions } from './architecture-decisions/decision';
import { addDecision, matrixPath } from './architecture-decisions/operations';
import { addScenario } from './pre-mortem/operations';
import { diffOf, editText, fixText, planOf, sectionValue } from './testing/edit-text';

const template = readFileSync('src/templates/product.md', 'utf8');
const decisionsId = 'architecture-decisions';
const first = (source: string) => readDecisions(sectionValue(planOf(source), decisionsId))[0];

const scores = (options: number): Operation[] =>
  Array.from({ length: options }, (_, option) => option).flatMap((option) =>
    [0, 1, 2, 3].map((criterion) => ({
      type: 'set',
      path: matrixPath(0, 'criteria', String(criterion), 'scores', String(option)),
      value: 6 + option,
    })),
  );

describe('a new plan from the template', () => {
  it('has only its traceability to fix, whose examples contradict their placeholders', () => {
    const fixed = fixText(template);
    const from = template.indexOf('### FR Coverage Matrix');
    const to = template.indexOf('### Impact Analysis');
    expect(fixed.slice(0, from)).toBe(template.slice(0, from));
    expect(fixed.endsWith(template.slice(to))).toBe(true);
    expect(fixText(fixed)).toBe(fixed);
  });

  it('takes scores into its placeholders: sums, count and choice follow', () => {
    const scored = editText(template, decisionsId, () => scores(3));
    expect(first(scored)?.weighted).toEqual(['**48**', '**56**', '**64**', '**[X]**', '**[X]**']);
    expect(first(scored)?.optionsGenerated).toBe('3');
    expect(first(scored)?.selected).toBe('Option 3 (highest weighted score)');
    expect(diffOf(template, scored)).toHaveLength(14);
  });

  it('leaves the choice open while two options are scored', () => {
    expect(first(editText(template, decisionsId, () => scores(2)))?.selected).toContain('[Name]');
  });

  it('fills the summary’s row from its decision', () => {
    const titled = editText(template, decisionsId, () => [
      { type: 'set', path: ['decisions', '0', 'title'], value: 'Queue' },
    ]);
    const decided = editText(titled, decisionsId, () => [
      { type: 'set', path: ['decisions', '0', 'status'], value: 'Proposed' },
      { type: 'set', path: ['decisions', '0', 'requirements'], value: ['FR-001'] },
    ]);
    expect(decided).toMatch(/^\| ADR-001 \| Queue \| Proposed \| {1,2}\| FR-001 \|/m);
  });

  it('takes a second decision and a scenario', () => {
    const decisions = editText(template, decisionsId, (value) =>
      addDecision(value, { id: 'ADR-002', title: 'Store' }),
    );
    expect(decisions).toContain('\n\n---\n\n### ADR-002: Store\n\n**Status**: Proposed\n');
    const all = editText(decisions, 'pre-mortem', (value) =>
      addScenario(value, { id: 'FAIL-004', mode: 'Nobody comes' }),
    );
    expect(diffOf(decisions, all)[0]).toMatch(/^\+\| FAIL-004 \| Nobody comes +\|/);
    expect(diffOf(decisions, all)).toContain('+### FAIL-004: Nobody comes');
  });
});
