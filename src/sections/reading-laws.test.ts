import { Text } from '@codemirror/state';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { corpusFolders } from '@/markdown/testing/corpus';
import { editPlan } from '@/plan/edit';
import { openPlan } from '@/plan/read-plan';
import { sectionLines } from '@/plan/section-lines';
import { corpusTexts } from '@/plan/testing/corpus-plans';
import { filledPlan, planWithMistakes } from '@/plan/testing/filled-plan';
import { type Leaf, leavesOf } from '@/plan/testing/leaves';
import { lineSoup } from '@/plan/testing/line-soup';
import { hostileValue } from '@/plan/testing/values';
import { sections } from '.';

const open = (source: string) => openPlan(Text.of(source.split('\n')), sections);
const corpus = corpusTexts(...corpusFolders);

/** What holds of any text, once it is opened. */
function expectWellRead(source: string, about: string) {
  const plan = open(source);
  expect(plan.document.text.toString(), about).toBe(source);
  expect(plan.document.chunks.reduce((sum, { rawLength }) => sum + rawLength, 0)).toBe(
    source.length,
  );
  const ids = plan.sections.map(({ id }) => id);
  expect(new Set(ids).size, about).toBe(ids.length);
  const lines = sectionLines(plan);
  const count = source.split('\n').length - (source.endsWith('\n') ? 1 : 0);
  let next = 1;
  for (const { line, endLine } of lines) {
    expect(line, about).toBe(next);
    expect(endLine, about).toBeGreaterThanOrEqual(line);
    next = endLine + 1;
  }
  if (source !== '') expect(next - 1, about).toBe(count);
}

describe('opening a plan', () => {
  it.runIf(corpus.length > 0)(
    'reads every file that people wrote, each line in one section, and writes nothing',
    () => {
      expect(corpus.length).toBeGreaterThan(200);
      for (const { name, source } of corpus) expectWellRead(source, name);
    },
    60_000,
  );

  it('reads any lines in any order', () => {
    fc.assert(
      fc.property(lineSoup, (source) => expectWellRead(source, source)),
      { numRuns: 1500 },
    );
  }, 60_000);

  it('reads any text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (source) =>
        expectWellRead(source, source),
      ),
    );
  });

  it('reads generated plans', () => {
    fc.assert(
      fc.property(planWithMistakes, ({ text }) => expectWellRead(text, text)),
      { numRuns: 50 },
    );
  }, 60_000);
});

function expectGetPut(source: string, about: string) {
  const plan = open(source);
  for (const { path, value, place } of leavesOf(plan)) {
    const where = `${about} ${path.join('/')}`;
    if (place.kind.name !== 'refs') {
      const put = place.kind.put(place.atom.value, value);
      expect(put.ok ? put.value : put.error, where).toBe(place.atom.value);
    }
    const edited = editPlan(plan, [{ type: 'set', path, value }], sections);
    expect(edited.ok && edited.value.changes.empty, where).toBe(true);
  }
}

describe('setting what was just read', () => {
  it.runIf(corpus.length > 0)(
    'makes no change, in every file that people wrote',
    () => {
      for (const { name, source } of corpus) expectGetPut(source, name);
    },
    60_000,
  );

  it('makes no change, in generated plans', () => {
    fc.assert(
      fc.property(filledPlan, ({ text }) => expectGetPut(text, text)),
      { numRuns: 30 },
    );
  }, 60_000);

  it('makes no change, in any lines in any order', () => {
    fc.assert(
      fc.property(lineSoup, (source) => expectGetPut(source, source)),
      { numRuns: 500 },
    );
  }, 60_000);

  it('makes no change for a whole section', () => {
    fc.assert(
      fc.property(filledPlan, ({ text }) => {
        const plan = open(text);
        for (const { id, value } of plan.sections) {
          const path = ['sections', id, 'value'];
          const edited = editPlan(plan, [{ type: 'set', path, value }], sections);
          expect(edited.ok && edited.value.changes.empty, id).toBe(true);
        }
      }),
      { numRuns: 20 },
    );
  }, 60_000);
});

/** Everything that `read` shows, by path; of what is computed only that it is there. */
const shown = ({ path, value, place }: Leaf) =>
  place.kind.name === 'computed' ? path : [path, value, place.atom.context];

/** Sets any leaf to a value: it is refused, or read back, with all else as it was. */
function expectPutGet(source: string, pick: number, value: string, about: string): boolean {
  const plan = open(source);
  const leaves = leavesOf(plan);
  const single = leaves.filter(({ place: { atom } }) => !['raw', 'box'].includes(atom.context));
  const leaf = single[pick % Math.max(1, single.length)];
  if (!leaf) return false;
  const where = `${about}: ${leaf.path.join('/')} = ${JSON.stringify(value)}`;
  const edited = editPlan(plan, [{ type: 'set', path: leaf.path, value }], sections);
  if (!edited.ok || edited.value.renamed) return false;
  const written = edited.value.parts?.written ?? edited.value.changes;
  const now = leavesOf(open(written.apply(plan.document.text).toString()));
  expect(now.length, where).toBe(leaves.length);
  const { atom, kind } = leaf.place;
  for (const [index, other] of leaves.entries()) {
    const again = now[index] as Leaf;
    if (other.place.atom !== atom) expect(shown(again), where).toEqual(shown(other));
    else if (other === leaf && value === value.trim() && kind.name === 'text')
      expect(again.value, where).toBe(value.replaceAll('\r\n', '\n'));
  }
  return true;
}

describe('setting any value', () => {
  it.runIf(corpus.length > 0)(
    'is refused, or read back with all else as it was, in files that people wrote',
    () => {
      fc.assert(
        fc.property(fc.nat(), fc.nat(), hostileValue, (file, pick, value) => {
          const { name, source } = corpus[file % corpus.length] as (typeof corpus)[number];
          expectPutGet(source, pick, value, name);
        }),
        { numRuns: 600 },
      );
    },
    120_000,
  );

  it('is refused, or read back with all else as it was, in any lines in any order', () => {
    fc.assert(
      fc.property(lineSoup, fc.nat(), hostileValue, (source, pick, value) => {
        expectPutGet(source, pick, value, source);
      }),
      { numRuns: 3000 },
    );
  }, 120_000);
});
