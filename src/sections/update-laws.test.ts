import { ChangeSet, Text } from '@codemirror/state';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editPlan } from '@/plan/edit';
import { locate } from '@/plan/locate';
import type { Path } from '@/plan/operation';
import type { Plan } from '@/plan/plan';
import { openPlan, updatePlan } from '@/plan/read-plan';
import { sectionLines } from '@/plan/section-lines';
import { bigTracePlan } from '@/plan/testing/big-trace-plan';
import { corpusTexts } from '@/plan/testing/corpus-plans';
import { filledPlan } from '@/plan/testing/filled-plan';
import { leavesOf } from '@/plan/testing/leaves';
import { lineSoup } from '@/plan/testing/line-soup';
import { hostileValue } from '@/plan/testing/values';
import { isArray } from '@/plan/value';
import { sections } from '.';
import { infrastructureSample, sample } from './testing/sample-text';

const open = (source: string) => openPlan(Text.of(source.split('\n')), sections);

/** All that a plan shows, without how it was come by. */
const shown = (plan: Plan) => ({
  title: plan.title,
  template: plan.template,
  lines: sectionLines(plan),
  sections: plan.sections.map(({ id, definition, heading, level, value }) => ({
    id,
    known: definition?.id,
    heading,
    level,
    value,
  })),
  places: leavesOf(plan).map(({ path, place }) => [path, place.atom.context, place.atom.value]),
});

const splice = fc.record({ at: fc.nat(), length: fc.nat({ max: 12 }), insert: lineSoup });

interface Splice {
  readonly at: number;
  readonly length: number;
  readonly insert: string;
}

const rowSplice = fc.record({
  at: fc.nat(),
  length: fc.constantFrom(0, 0, 1, 4, 30),
  insert: fc.constantFrom(
    'x',
    '',
    ' ',
    '|',
    '-',
    '`',
    '\n',
    '\n| a | b |',
    '\\',
    'ADR-001',
    '\n\n',
  ),
});

function rowsAt(plan: Plan, path: Path) {
  const found = locate(plan, path);
  if (!found.ok || !isArray(found.value.value)) throw new Error('There are no rows');
  return found.value.value;
}

function edited(plan: Plan, { at, length, insert }: Splice) {
  const { text } = plan.document;
  const from = at % (text.length + 1);
  const to = Math.min(text.length, from + length);
  return updatePlan(
    plan,
    ChangeSet.of({ from, to, insert: insert.slice(0, 40) }, text.length, '\n'),
    sections,
  );
}

function expectUpdateIsOpening(source: string, splices: readonly Splice[]) {
  let plan = open(source);
  for (const one of splices) {
    plan = edited(plan, one);
    expect(shown(plan)).toEqual(shown(open(plan.document.text.toString())));
  }
}

describe('a plan after an edit of its text', () => {
  it('is what opening the new text gives, for any lines in any order', () => {
    fc.assert(fc.property(lineSoup, fc.array(splice, { maxLength: 4 }), expectUpdateIsOpening), {
      numRuns: 800,
    });
  }, 60_000);

  it('is what opening the new text gives, for generated plans', () => {
    fc.assert(
      fc.property(
        filledPlan.map(({ text }) => text),
        fc.array(splice, { maxLength: 4 }),
        expectUpdateIsOpening,
      ),
      { numRuns: 60 },
    );
  }, 60_000);
});

const corpus = corpusTexts('corpus/plans', 'templates');

/** Places in the rows of a plan's tables, where one is edited most, and a splice at each. */
function inRows(source: string, splices: readonly Splice[]): Splice[] {
  const rows = [...source.matchAll(/^\|.*$/gm)];
  return splices.map(({ at, ...rest }) => {
    const row = rows[at % Math.max(1, rows.length)];
    return { ...rest, at: (row?.index ?? at) + (at % ((row?.[0].length ?? 0) + 2)) };
  });
}

describe('a plan after edits of its tables', () => {
  const traced = [sample, infrastructureSample];
  const sources = [...traced, ...corpus.map(({ source }) => source)];
  const oneOf = fc.oneof(fc.nat({ max: traced.length - 1 }), fc.nat({ max: sources.length - 1 }));

  it('is what opening the new text gives, for samples and files that people wrote', () => {
    fc.assert(
      fc.property(oneOf, fc.array(rowSplice, { minLength: 1, maxLength: 3 }), (pick, splices) => {
        const source = sources[pick] as string;
        expectUpdateIsOpening(source, inRows(source, splices));
      }),
      { numRuns: 60 },
    );
  }, 120_000);

  it('keeps the values of the rows that were not touched', () => {
    const plan = open(bigTracePlan());
    const rows = ['sections', 'requirements-traceability', 'value', 'functional', 'rows'];
    const edit = editPlan(
      plan,
      [
        { type: 'set', path: [...rows, 'FR-261', 'decisions'], value: [] },
        { type: 'insert', path: rows, index: 2, value: { id: 'FR-901', summary: 'Print' } },
      ],
      sections,
    );
    if (!edit.ok) throw new Error(edit.error.message);
    const before = rowsAt(plan, rows);
    const after = rowsAt(edit.value.plan, rows);
    const fresh = after.flatMap((row, index) => (before.includes(row) ? [] : [index]));
    expect(after).toHaveLength(301);
    expect(fresh).toEqual([2, 261]);
  });
});

describe('a plan after a value is set', () => {
  it('is what opening the new text gives, and keeps what was not touched', () => {
    fc.assert(
      fc.property(filledPlan, fc.nat(), hostileValue, ({ text }, pick, value) => {
        const plan = open(text);
        const leaves = leavesOf(plan);
        const leaf = leaves[pick % leaves.length];
        if (!leaf) return;
        const edit = editPlan(plan, [{ type: 'set', path: leaf.path, value }], sections);
        if (!edit.ok) return;
        const after = edit.value.plan;
        expect(shown(after)).toEqual(shown(open(after.document.text.toString())));
        expect(edit.value.changes.apply(plan.document.text).eq(after.document.text)).toBe(true);
        if (edit.value.renamed) return;
        const own = leaf.path[1];
        for (const [index, section] of plan.sections.entries())
          if (section.id !== own) expect(after.sections[index]?.value).toBe(section.value);
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  it.runIf(corpus.length > 0)(
    'keeps every other section’s value, in files that people wrote',
    () => {
      for (const { name, source } of corpus) {
        const plan = open(source);
        const leaves = leavesOf(plan);
        const leaf = leaves[leaves.length >> 1];
        if (!leaf || leaf.place.atom.context === 'box') continue;
        const edit = editPlan(
          plan,
          [{ type: 'set', path: leaf.path, value: 'New words' }],
          sections,
        );
        if (!edit.ok) continue;
        for (const [index, section] of plan.sections.entries()) {
          const now = edit.value.plan.sections[index]?.value;
          if (section.id === leaf.path[1]) expect(now, name).not.toBe(section.value);
          else expect(now, name).toBe(section.value);
        }
      }
    },
    60_000,
  );
});
