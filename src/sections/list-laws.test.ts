import { Text } from '@codemirror/state';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editPlan } from '@/plan/edit';
import type { Operation, Path } from '@/plan/operation';
import type { ArrayPlace, Place } from '@/plan/place';
import type { Plan } from '@/plan/plan';
import { openPlan } from '@/plan/read-plan';
import { corpusTexts } from '@/plan/testing/corpus-plans';
import { filledPlan } from '@/plan/testing/filled-plan';
import { type Leaf, leavesOf } from '@/plan/testing/leaves';
import { lineSoup } from '@/plan/testing/line-soup';
import { isArray, isObject, type Json } from '@/plan/value';
import { sections } from '.';

interface List {
  readonly path: Path;
  readonly place: ArrayPlace;
  readonly value: readonly Json[];
}

function listsIn(place: Place, value: Json | undefined, path: Path): List[] {
  if (place.type === 'object')
    return Object.entries(place.fields).flatMap(([key, inner]) =>
      listsIn(inner, isObject(value) ? value[key] : undefined, [...path, key]),
    );
  if (place.type !== 'array' || !isArray(value)) return [];
  const inner = place.items.flatMap((item, i) => listsIn(item, value[i], [...path, String(i)]));
  return [{ path, place, value }, ...inner];
}

const open = (source: string) => openPlan(Text.of(source.split('\n')), sections);
const listsOf = (plan: Plan) =>
  plan.sections.flatMap(({ id, place, value }) => listsIn(place, value, ['sections', id, 'value']));

/** What the operations, and nothing that is computed from them, make of a plan; undefined when refused. */
function written(plan: Plan, ...operations: Operation[]): Plan | undefined {
  const edit = editPlan(plan, operations, sections);
  if (!edit.ok) return undefined;
  const changes = edit.value.parts?.written ?? edit.value.changes;
  return open(changes.apply(plan.document.text).toString());
}

const starts = (path: Path, list: Path) => list.every((segment, index) => path[index] === segment);

/** What stands outside a list, or everything, in the order of `read`. */
const outside = (plan: Plan, list?: Path) =>
  leavesOf(plan)
    .filter(({ path }) => !list || !starts(path, list.slice(0, -1)))
    .map(({ place, value }: Leaf) => [place.atom.context, value]);

/** Every filled value; a label whose list is gone shows as an empty one. */
const all = (plan: Plan) =>
  leavesOf(plan).flatMap(({ place, value }) =>
    value === '' ? [] : [JSON.stringify([place.atom.context, value])],
  );

/** Whether `part` is `whole` with some left out. */
function isWithin(part: readonly string[], whole: readonly string[]): boolean {
  let at = 0;
  for (const entry of whole) if (part[at] === entry) at += 1;
  return at === part.length;
}

/** Those that are not blank. */
const linesOf = (plan: Plan) => plan.document.text.toString().match(/.*\S.*/g) ?? [];

const textOf = (plan: Plan | undefined) => plan?.document.text.toString();

/** Items with headings of their own have laws of their own: what parts them stays where it is. */
const hasHeadings = ({ items }: ArrayPlace) =>
  items.some((item) => item.type === 'object' && 'blocks' in item.fields);

/** What no codec knows: its blocks can only go, and the paragraphs that one stood between become one value. */
const isOfBlocks = (path: Path) => path.at(-1) === 'blocks';

/** Removes a block; true where that was not refused. */
function expectOthersKept(source: string, pick: number, at: number): boolean {
  const plan = open(source);
  const lists = listsOf(plan).filter(({ path, value }) => isOfBlocks(path) && value.length > 0);
  const list = lists[pick % Math.max(1, lists.length)];
  if (!list) return false;
  const index = at % list.value.length;
  const removed = written(plan, { type: 'remove', path: list.path, index });
  if (!removed) return false;
  const about = `${list.path.join('/')} ${index}\n${source}`;
  expect(isWithin(linesOf(removed), linesOf(plan)), about).toBe(true);
  // A section that was only this block is gone, and the next of its name may have its id.
  const isLeft = removed.sections.length === plan.sections.length;
  expect(outside(removed, isLeft ? list.path : undefined), about).toEqual(outside(plan, list.path));
  return true;
}

function expectInverse(source: string, pick: number, at: number, to: number): string[] {
  const plan = open(source);
  const lists = listsOf(plan).filter(
    ({ path, place, value }) =>
      place.remove && value.length > 0 && !hasHeadings(place) && !isOfBlocks(path),
  );
  const list = lists[pick % Math.max(1, lists.length)];
  if (!list) return [];
  const { path, value } = list;
  const index = at % value.length;
  const target = to % value.length;
  const item = value[index] as Json;
  const about = `${path.join('/')} ${index} ${target}\n${source}`;
  const done: string[] = [];

  const inserted = written(plan, { type: 'insert', path, index, value: item });
  if (inserted) {
    done.push('insert');
    expect(outside(inserted, path), about).toEqual(outside(plan, path));
    expect(textOf(written(inserted, { type: 'remove', path, index })), about).toBe(source);
  }
  const moved = written(plan, { type: 'move', path, index, to: target });
  if (moved && index !== target) {
    done.push('move');
    expect(outside(moved, path), about).toEqual(outside(plan, path));
    const back: Operation = { type: 'move', path, index: target, to: index };
    expect(textOf(written(moved, back)), about).toBe(source);
  }
  const removed = written(plan, { type: 'remove', path, index });
  if (removed) {
    done.push('remove');
    // A section may read what is left of it in another way once its only item is gone.
    if (value.length > 1) expect(isWithin(all(removed), all(plan)), about).toBe(true);
    expect(removed.document.text.length, about).toBeLessThan(source.length);
  }
  return done;
}

const numbers = [fc.nat(), fc.nat(), fc.nat()] as const;

describe('a row, column or item', () => {
  const corpus = corpusTexts('corpus/plans', 'templates');
  it.runIf(corpus.length > 0)(
    'that is inserted and removed, or moved there and back, leaves the bytes of real plans',
    () => {
      const tally: Record<string, number> = {};
      fc.assert(
        fc.property(fc.nat(), ...numbers, (file, pick, at, to) => {
          const { source } = corpus[file % corpus.length] as (typeof corpus)[number];
          for (const done of expectInverse(source, pick, at, to))
            tally[done] = (tally[done] ?? 0) + 1;
        }),
        { numRuns: 1000 },
      );
      for (const done of ['insert', 'move', 'remove']) expect(tally[done]).toBeGreaterThan(300);
    },
    120_000,
  );

  it('does so in any lines in any order', () => {
    fc.assert(
      fc.property(lineSoup, ...numbers, (source, pick, at, to) => {
        expectInverse(source, pick, at, to);
      }),
      { numRuns: 3000 },
    );
  }, 60_000);

  it('does so in generated plans', () => {
    fc.assert(
      fc.property(filledPlan, ...numbers, ({ text }, pick, at, to) => {
        expectInverse(text, pick, at, to);
      }),
      { numRuns: 150 },
    );
  }, 120_000);

  it.runIf(corpus.length > 0)('leaves all other lines of real plans when it is a block', () => {
    let removed = 0;
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.nat(), (file, pick, at) => {
        const { source } = corpus[file % corpus.length] as (typeof corpus)[number];
        if (expectOthersKept(source, pick, at)) removed += 1;
      }),
      { numRuns: 500 },
    );
    expect(removed).toBeGreaterThan(150);
  });

  it('leaves all other lines when it is a block among any lines', () => {
    fc.assert(
      fc.property(lineSoup, fc.nat(), fc.nat(), (source, pick, at) => {
        expectOthersKept(source, pick, at);
      }),
      { numRuns: 3000 },
    );
  });
});
