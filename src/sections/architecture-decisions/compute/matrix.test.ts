import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDecimal } from '@/plan/numbers';
import { findCellIssues, readCriteria } from './matrix';

describe('readCriteria', () => {
  it('reads weights and scores, gaps as null', () => {
    const [read] = readCriteria({
      options: ['A', 'B', 'C'],
      criteria: [{ name: 'Cost', weight: '30%', scores: ['8/10', '[0-10]'] }],
    });
    expect(read?.weight && formatDecimal(read.weight)).toBe('0.3');
    expect(read?.scores.map((score) => score && formatDecimal(score))).toEqual(['8', null, null]);
  });

  it('leaves a wholly blank row out of the calculation', () => {
    const blank = { name: '', weight: '', scores: ['', '-'] };
    const named = { ...blank, name: 'Cost' };
    const read = readCriteria({ options: ['A', 'B'], criteria: [blank, named] });
    expect(read.map(({ counts }) => counts)).toEqual([false, true]);
  });
});

describe('findCellIssues', () => {
  it('names the criterion and option of every cell that is filled but no value', () => {
    const issues = findCellIssues({
      options: ['A', 'B', 'C'],
      criteria: [
        { name: 'Cost', weight: '2x', scores: ['8', 'high', '11'] },
        { name: 'Speed', weight: '-1', scores: ['-1', '', '[0-10]', 'beyond the options'] },
      ],
    });
    expect(issues).toEqual([
      { kind: 'unreadable-score', criterion: 0, option: 1, text: 'high' },
      { kind: 'score-out-of-range', criterion: 0, option: 2, text: '11' },
      { kind: 'unreadable-weight', criterion: 1, text: '-1' },
      { kind: 'score-out-of-range', criterion: 1, option: 0, text: '-1' },
    ]);
  });

  it('finds none in whole numbers from 0 to 10', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1 }), (scores) => {
        const criteria = [{ name: 'Cost', weight: '1', scores: scores.map(String) }];
        expect(findCellIssues({ options: scores.map(String), criteria })).toEqual([]);
      }),
    );
  });
});
