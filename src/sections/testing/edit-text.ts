import { Text } from '@codemirror/state';
import { editPlan } from '@/plan/edit';
import { fixPlan } from '@/plan/fix-plan';
import { at, type Operation } from '@/plan/operation';
import type { Plan } from '@/plan/plan';
import { openPlan } from '@/plan/read-plan';
import type { JsonObject } from '@/plan/value';
import { sections } from '..';
import { fixes } from '../fixes';

export function planOf(source: string): Plan {
  return openPlan(Text.of(source.split('\n')), sections);
}

export function textOfPlan({ document }: Plan): string {
  return document.text.sliceString(0, document.text.length, '\n');
}

export function sectionValue(plan: Plan, section: string): JsonObject {
  const found = plan.sections.find(({ id }) => id === section);
  if (!found) throw new Error(`The plan has no section ${section}`);
  return found.value;
}

/** The operations that a test makes from the section's value. */
export type Making = (value: JsonObject) => readonly Operation[];

/** The text after an edit of one section; throws with the problem's message when it is refused. */
export function editText(source: string, section: string, make: Making): string {
  const plan = planOf(source);
  const operations = make(sectionValue(plan, section)).map((operation) =>
    at(['sections', section, 'value'], operation),
  );
  const edit = editPlan(plan, operations, sections);
  if (!edit.ok) throw new Error(edit.error.message);
  return textOfPlan(edit.value.plan);
}

export function fixText(source: string): string {
  return textOfPlan(fixPlan(planOf(source), sections, fixes).plan);
}

/** The lines that differ, `-` before and `+` after, with no others between them. */
export function diffOf(before: string, after: string): string[] {
  const old = before.split('\n');
  const now = after.split('\n');
  const lengths = commonLengths(old, now);
  const diff: string[] = [];
  let i = 0;
  let j = 0;
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && old[i] === now[j]) {
      i += 1;
      j += 1;
    } else if (
      j >= now.length ||
      (i < old.length && at2(lengths, i + 1, j) >= at2(lengths, i, j + 1))
    )
      diff.push(`-${old[i++]}`);
    else diff.push(`+${now[j++]}`);
  }
  return diff;
}

const at2 = (table: readonly (readonly number[])[], i: number, j: number) => table[i]?.[j] ?? 0;

/** Length of the longest common run of lines from `i` and `j` on. */
function commonLengths(old: readonly string[], now: readonly string[]): number[][] {
  const table = old.concat('').map(() => now.concat('').map(() => 0));
  for (let i = old.length - 1; i >= 0; i -= 1)
    for (let j = now.length - 1; j >= 0; j -= 1) {
      const row = table[i] as number[];
      row[j] =
        old[i] === now[j]
          ? at2(table, i + 1, j + 1) + 1
          : Math.max(at2(table, i + 1, j), at2(table, i, j + 1));
    }
  return table;
}
