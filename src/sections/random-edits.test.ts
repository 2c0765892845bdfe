import { Text } from '@codemirror/state';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editPlan } from '@/plan/edit';
import { locate } from '@/plan/locate';
import type { Plan } from '@/plan/plan';
import { openPlan } from '@/plan/read-plan';
import { corpusTexts } from '@/plan/testing/corpus-plans';
import { reasonToRefuse } from '@/plan/testing/domain';
import { changedLines, expectedAfterCell, expectedAfterValue } from '@/plan/testing/expected-edit';
import { filledPlan } from '@/plan/testing/filled-plan';
import type { OracleCell } from '@/plan/testing/line-oracle';
import { type FoundPlace, type PlaceKind, placesInText } from '@/plan/testing/places-in-text';
import { hostileValue, plainText } from '@/plan/testing/values';
import { sections } from '.';

const kinds: readonly PlaceKind[] = ['cell', 'label', 'item', 'task'];
const seed = Number(process.env['SEED']) || Date.now() % 2 ** 31;

interface Sample {
  readonly name: string;
  readonly source: string;
  readonly plan: Plan;
  readonly found: FoundPlace;
}

function samplesOf(name: string, source: string): Sample[] {
  const plan = openPlan(Text.of(source.split('\n')), sections);
  return placesInText(source, plan).map((found) => ({ name, source, plan, found }));
}

function expectedText({ source, found }: Sample, value: string): string | undefined {
  return found.kind === 'cell'
    ? expectedAfterCell(source, found.oracle as OracleCell, value)
    : expectedAfterValue(source, found.oracle, value);
}

/** Sets the value, and holds the text that comes of it against what the lines alone say it must be. */
function judge(sample: Sample, value: string): string {
  const { name, source, plan, found } = sample;
  const { path } = found.leaf;
  const about = `${name}, line ${found.oracle.line}, ${path.join('/')} = ${JSON.stringify(value)}`;
  const edited = editPlan(plan, [{ type: 'set', path, value }], sections);
  const wanted = expectedText(sample, value);
  if (!edited.ok) {
    const reason = reasonToRefuse(found.kind, value);
    expect(reason, `${about} was refused: ${edited.error.message}`).toBeDefined();
    expect(wanted, about).toBeUndefined();
    return `refused: ${reason}`;
  }
  const { changes, parts, renamed } = edited.value;
  if (renamed) return 'renamed';
  const after = (parts?.written ?? changes).apply(plan.document.text).toString();
  if (wanted !== undefined) expect(after, about).toBe(wanted);
  const lines = value.split('\n').length;
  const changed = changedLines(source, after);
  if (after !== source) {
    expect(changed.from, about).toBeGreaterThanOrEqual(found.oracle.line);
    expect(changed.to, about).toBeLessThanOrEqual(found.oracle.line);
    const added = changed.now - (changed.to - changed.from + 1);
    expect(added, about).toBeLessThan(lines);
    if (found.kind === 'cell' || lines === 1) expect(added, about).toBe(0);
  }
  const again = openPlan(Text.of(after.split('\n')), sections);
  const back = locate(again, path);
  const text = value.replaceAll('\r\n', '\n');
  expect(back.ok && found.leaf.place.kind.get(text), about).toEqual(back.ok && back.value.value);
  return wanted === undefined ? 'written, escaped where needed' : 'written as expected';
}

/** A random choice that the seed decides (Mulberry32). */
function chooser(start: number) {
  let state = start;
  return <T>(from: readonly T[]): T => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return from[((mixed ^ (mixed >>> 14)) >>> 0) % from.length] as T;
  };
}

function drawEdits(samples: readonly Sample[], count: number): Record<string, number> {
  const values = fc.sample(fc.oneof({ weight: 3, arbitrary: hostileValue }, plainText), {
    numRuns: count,
    seed,
  });
  const choose = chooser(seed);
  const ofKind = Map.groupBy(samples, ({ found }) => found.kind);
  const tally: Record<string, number> = {};
  for (const [index, value] of values.entries()) {
    const kind = kinds[index % kinds.length] as PlaceKind;
    const sample = choose(ofKind.get(kind) ?? samples);
    const outcome = `${kind} ${judge(sample, value)}`;
    tally[outcome] = (tally[outcome] ?? 0) + 1;
  }
  return tally;
}

const corpus = corpusTexts('corpus/plans').flatMap(({ name, source }) => samplesOf(name, source));

describe(`edits drawn at random, seed ${seed} (set SEED to repeat)`, () => {
  it.runIf(corpus.length > 0)(
    'change exactly the lines meant, in plans that people wrote',
    () => {
      const tally = drawEdits(corpus, 2000);
      console.info(`2000 edits of corpus plans, seed ${seed}:`, tally);
      for (const kind of kinds) {
        expect(tally[`${kind} written as expected`]).toBeGreaterThan(100);
      }
    },
    120_000,
  );

  it('change exactly the lines meant, in generated plans', () => {
    const texts = fc.sample(filledPlan, { numRuns: 40, seed });
    const samples = texts.flatMap(({ text }, index) => samplesOf(`plan ${index}`, text));
    const withKinds = kinds.filter((kind) => samples.some(({ found }) => found.kind === kind));
    expect(withKinds).toEqual(expect.arrayContaining(['cell', 'label', 'task']));
    const items = samplesOf('items', '# T\n\n## List\n\n- one\n- two\n');
    drawEdits([...samples, ...items], 1000);
  }, 120_000);
});

describe('every cell, label value and list item that `read` shows', () => {
  it.runIf(corpus.length > 0).each(['Plain words 42', '検査 結果', 'Ready 🚀', 'a | b'])(
    'can be set to %s',
    (value) => {
      for (const sample of corpus) {
        const { leaf } = sample.found;
        const edited = editPlan(sample.plan, [{ type: 'set', path: leaf.path, value }], sections);
        const about = `${sample.name} line ${sample.found.oracle.line}`;
        expect(edited.ok, about).toBe(true);
        const wanted = expectedText(sample, value);
        if (edited.ok && wanted !== undefined)
          expect(edited.value.plan.document.text.toString(), about).toBe(wanted);
      }
    },
    60_000,
  );
});
