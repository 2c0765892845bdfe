import { describe, expect, it } from 'vitest';
import { readReversibility, withAnswer, withCost } from './reversibility';

describe('reversibility', () => {
  it.each([
    ['Yes — Pivot cost: Low', 'Yes', 'Low'],
    ['partially – pivot cost: medium (two weeks)', 'Partially', 'Medium'],
    ['[Yes/Partially/No] — Pivot cost: [Low/Medium/High]', '', ''],
    ['Not soon', '', ''],
    ['No', 'No', ''],
    ['', '', ''],
  ])('%s', (text, reversible, cost) => {
    expect(readReversibility(text)).toEqual({ reversible, cost });
  });

  it.each([
    [
      '[Yes/Partially/No] — Pivot cost: [Low/Medium/High]',
      'No',
      'No — Pivot cost: [Low/Medium/High]',
    ],
    ['Yes — Pivot cost: Low', 'Partially', 'Partially — Pivot cost: Low'],
    ['After the first release', 'No', 'No — After the first release'],
    ['', 'Yes', 'Yes'],
  ])('%s answered with %s', (text, word, wanted) => {
    expect(withAnswer(text, word)).toBe(wanted);
  });

  it.each([
    ['No — Pivot cost: [Low/Medium/High]', 'High', 'No — Pivot cost: High'],
    ['No — Pivot cost: High (a year)', 'Low', 'No — Pivot cost: Low (a year)'],
    ['No', 'High', 'No — Pivot cost: High'],
    ['', 'High', 'Pivot cost: High'],
    ['No', '', 'No'],
  ])('%s costing %s', (text, word, wanted) => {
    expect(withCost(text, word)).toBe(wanted);
  });
});
