import { describe, expect, it } from 'vitest';
import { editPlan } from '@/plan/edit';
import { definedIds } from '@/plan/ids/defined';
import { withMissingParents } from '@/plan/missing-parents';
import { at } from '@/plan/operation';
import type { Plan } from '@/plan/plan';
import { sections } from '.';
import { definitionFor } from './define-id';
import { diffOf, planOf, textOfPlan } from './testing/edit-text';
import { sample } from './testing/sample-text';

const whole = planOf(sample);

function define(id: string, plan: Plan = whole): Plan {
  const definition = definitionFor(id);
  const section = plan.sections.find((one) => one.definition === definition?.section);
  if (!definition || !section) throw new Error(`No section defines ${id}`);
  const added = withMissingParents(section.place, definition.operations(section.value));
  const operations = added.map((operation) => at(['sections', section.id, 'value'], operation));
  const edit = editPlan(plan, operations, sections);
  if (!edit.ok) throw new Error(edit.error.message);
  return edit.value.plan;
}

describe('an id that is cited and not defined', () => {
  it.each([
    'ADR-042',
    'FAIL-042',
    'FR-042',
    'NFR-PERF-042',
    'NFR-REL-042',
    'NFR-OBS-042',
    'NFR-SEC-042',
    'PKG-042',
    'API-042',
    'FW-042',
    'INFRA-042',
    'PLATFORM-042',
    'SLI-042',
    'SLO-042',
    'ALERT-042',
  ])('%s gets its definition where its kind has it', (id) => {
    expect(definedIds(whole).map((one) => one.id)).not.toContain(id);
    const after = define(id);
    expect(definedIds(after).filter((one) => one.id === id)).toHaveLength(1);
    const gone = diffOf(sample, textOfPlan(after)).filter((line) => line.startsWith('-'));
    // Only a coverage line that counts the new row is another.
    expect(gone.length).toBeLessThanOrEqual(1);
  });

  it('gets the table of its kind where the section lacks it', () => {
    const without = sample.replace(/^#+ Security Requirements.*\n[\s\S]*?(?=^#)/m, '');
    expect(without).not.toBe(sample);
    expect(textOfPlan(define('NFR-SEC-042', planOf(without)))).toMatch(
      /^#+ Security Requirements.*\n\n\|.*\|\n\|[-| :]+\|\n\| NFR-SEC-042 \|/m,
    );
  });

  it('gets a row among those of its kind', () => {
    const lines = textOfPlan(define('NFR-SEC-042')).split('\n');
    const row = lines.findIndex((line) => line.startsWith('| NFR-SEC-042 '));
    expect(lines[row - 1]).toMatch(/^\| NFR-SEC-0/);
  });

  it.each(['TASK-001', 'T-001', 'TEST-001', 'anything'])('%s is no matter of the plan', (id) => {
    expect(definitionFor(id)).toBeUndefined();
  });
});
