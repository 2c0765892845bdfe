import { Text } from '@codemirror/state';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editPlan } from '@/plan/edit';
import { fixPlan } from '@/plan/fix-plan';
import { locate } from '@/plan/locate';
import { openPlan } from '@/plan/read-plan';
import { sectionLines } from '@/plan/section-lines';
import { leavesOf } from '@/plan/testing/leaves';
import { hostileValue } from '@/plan/testing/values';
import { wildPlan } from '@/plan/testing/wild-plan';
import { sections } from '.';
import { fixes } from './fixes';
import { planOf, textOfPlan } from './testing/edit-text';

const open = (text: string) => openPlan(Text.of(text.split('\n')), sections);
const allOf = (plan: ReturnType<typeof open>) => plan.sections.map(({ id, value }) => [id, value]);
/** What stands in cells, behind labels and in items is taken whatever the value; only an item or label may have to stay filled. */
const takesAny = new Set(['cell', 'field', 'item']);

describe('a plan in a layout that no template has', () => {
  it('is read, each line in one section, and setting what was read changes nothing', () => {
    fc.assert(
      fc.property(wildPlan, (text) => {
        const plan = planOf(text);
        expect(textOfPlan(plan)).toBe(text);
        let next = 1;
        for (const { line, endLine } of sectionLines(plan)) {
          expect(line).toBe(next);
          next = endLine + 1;
        }
        for (const { path, value } of leavesOf(plan)) {
          const edit = editPlan(plan, [{ type: 'set', path, value }], sections);
          expect(edit.ok && edit.value.changes.empty, path.join('/')).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  }, 120_000);

  it('takes any value in its cells, labels and items, reads it back, and is undone to the byte', () => {
    fc.assert(
      fc.property(wildPlan, fc.nat(), hostileValue, (text, pick, value) => {
        const plan = open(text);
        const leaves = leavesOf(plan).filter(({ place: { atom, write, kind } }) => {
          return !write && takesAny.has(atom.context) && kind.name === 'text';
        });
        const leaf = leaves[pick % Math.max(1, leaves.length)];
        fc.pre(leaf !== undefined);
        const edit = editPlan(plan, [{ type: 'set', path: leaf.path, value }], sections);
        // Text in an empty item can take in the line after it.
        if (!edit.ok) {
          expect([value, leaf.value], edit.error.message).toContain('');
          return;
        }
        const { changes, parts, plan: now } = edit.value;
        const after = textOfPlan(now);
        expect(changes.invert(plan.document.text).apply(now.document.text).toString()).toBe(text);
        expect(allOf(now)).toEqual(allOf(open(after)));
        const written = (parts?.written ?? changes).apply(plan.document.text).toString();
        const back = locate(open(written), leaf.path);
        if (!edit.value.renamed)
          expect(back.ok && back.value.value).toBe(value.replaceAll('\r\n', '\n'));
      }),
      { numRuns: 400 },
    );
  }, 120_000);

  it('is mended at once by what mends it', () => {
    fc.assert(
      fc.property(wildPlan, (text) => {
        const fixed = textOfPlan(fixPlan(open(text), sections, fixes).plan);
        expect(textOfPlan(fixPlan(open(fixed), sections, fixes).plan)).toBe(fixed);
      }),
      { numRuns: 150 },
    );
  }, 120_000);
});
