import { expect, it } from 'vitest';
import { groupMarks } from './growth-chart';

it('writes the numbers of what is reached at about the same time beside each other', () => {
  const marks = [
    { number: 3, month: 45, value: 10_000 },
    { number: 4, month: 58, value: 14_000 },
    { number: 5, month: 45.5, value: 10_000 },
  ];
  const groups = groupMarks(marks, (month) => month * 10);
  expect(groups.map(({ numbers, month }) => [numbers, month])).toEqual([
    ['3, 5', 45],
    ['4', 58],
  ]);
});
