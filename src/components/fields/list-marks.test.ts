import { describe, expect, it } from 'vitest';
import { listMarks } from './list-marks';

describe('the marks of a list', () => {
  it('count each level by itself, and no bullet', () => {
    const items = [
      { level: 0 },
      { level: 1, ordered: false },
      { level: 1, ordered: false },
      { level: 0 },
      { level: 1 },
      { level: 1 },
      { level: 0 },
      { level: 1 },
    ];
    expect(listMarks(items, true)).toEqual(['1.', '•', '•', '2.', '1.', '2.', '3.', '1.']);
  });

  it('go on from the number that the list starts with', () => {
    expect(listMarks([{ level: 0 }, { level: 0 }], true, 4)).toEqual(['4.', '5.']);
    expect(listMarks([{ level: 0 }, { level: 1, ordered: true }, {}], false)).toEqual([
      '•',
      '1.',
      '•',
    ]);
  });
});
