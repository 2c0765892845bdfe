import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textOf } from './files';
import { invertLayers, joinLayers, type Layers, whole } from './layers';
import { changesOf, type Splice, splices } from './testing/generate';

const texts = fc.string({ unit: fc.constantFrom('x', 'y', '\n', '\r', '|'), maxLength: 30 });
const lists = fc.array(splices, { maxLength: 4 });

function layersOf(
  text: ReturnType<typeof textOf>,
  user: Splice[],
  derived: Splice[] | null,
): Layers {
  const first = changesOf(text, user);
  return { user: first, derived: derived && changesOf(first.apply(text), derived) };
}

describe('layers of one text', () => {
  it('inverts to the exact text before', () => {
    fc.assert(
      fc.property(texts, lists, fc.option(lists), (source, user, derived) => {
        const text = textOf(source);
        const layers = layersOf(text, user, derived);
        const after = whole(layers).apply(text);
        const back = invertLayers(layers, text);
        expect(whole(back).apply(after).toString()).toBe(source);
      }),
    );
  });

  it('undoes the user part alone and leaves the computed text where the two do not touch', () => {
    const text = textOf('score 1, total 1');
    const user = changesOf(text, []).compose(
      layersOf(text, [{ at: 6 / 17, remove: 1, insert: 'b' }], null).user,
    );
    const derived = layersOf(
      user.apply(text),
      [{ at: 15.5 / 17, remove: 1, insert: 'bb' }],
      null,
    ).user;
    const after = derived.apply(user.apply(text));
    expect(after.toString()).toBe('score b, total bb');
    const back = invertLayers({ user, derived }, text);
    expect(back.user.apply(after).toString()).toBe('score 1, total bb');
  });

  it('joins two pairs into one pair with the same result', () => {
    fc.assert(
      fc.property(
        texts,
        fc.tuple(lists, fc.option(lists)),
        fc.tuple(lists, fc.option(lists)),
        (source, [userA, derivedA], [userB, derivedB]) => {
          const text = textOf(source);
          const first = layersOf(text, userA, derivedA);
          const between = whole(first).apply(text);
          const second = layersOf(between, userB, derivedB);
          const joined = joinLayers(first, second, text);
          const direct = whole(second).apply(between).toString();
          expect(whole(joined).apply(text).toString()).toBe(direct);
        },
      ),
    );
  });
});
