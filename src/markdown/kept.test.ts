import { expect, it } from 'vitest';
import { keptBy } from './kept';

it('asks once about each object, whatever the answer is', () => {
  const asked: object[] = [];
  const answer = keptBy((key: object): boolean | undefined => {
    asked.push(key);
    return undefined;
  });
  const [one, other] = [{}, {}];
  expect([answer(one), answer(one), answer(other)]).toEqual([undefined, undefined, undefined]);
  expect(asked).toEqual([one, other]);
});
