import { describe, expect, it } from 'vitest';
import { editPlan } from '@/plan/edit';
import { fixPlan } from '@/plan/fix-plan';
import { corpusTexts } from '@/plan/testing/corpus-plans';
import { leavesOf } from '@/plan/testing/leaves';
import { sections } from '.';
import { fixes } from './fixes';
import { planOf, textOfPlan } from './testing/edit-text';

const plans = corpusTexts('corpus/plans', 'corpus/templates', 'templates');

describe.runIf(plans.length > 0)('on plans and templates of others', { timeout: 60_000 }, () => {
  it('writing the text of a value that was read is no change (get-put)', () => {
    let count = 0;
    for (const { name, source } of plans)
      for (const { place, value, path } of leavesOf(planOf(source))) {
        if (place.write) continue;
        count += 1;
        const text = place.kind.put(place.atom.value, value);
        if (!text.ok || text.value !== place.atom.value)
          expect.fail(`${name} ${path.join('/')}: ${JSON.stringify(text)}`);
      }
    expect(count).toBeGreaterThan(10_000);
  });

  it('setting every value as it is changes no byte', () => {
    for (const { name, source } of plans) {
      const plan = planOf(source);
      const operations = leavesOf(plan).map(({ path, value }) => ({
        type: 'set' as const,
        path,
        value,
      }));
      const edit = editPlan(plan, operations, sections);
      expect(edit.ok && edit.value.changes.empty, name).toBe(true);
    }
  });

  it('a fix mends all that it mends at once', () => {
    for (const { name, source } of plans) {
      const fixed = fixPlan(planOf(source), sections, fixes).plan;
      expect(textOfPlan(fixPlan(fixed, sections, fixes).plan), name).toBe(textOfPlan(fixed));
    }
  });
});
