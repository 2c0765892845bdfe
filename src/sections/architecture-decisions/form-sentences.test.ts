import { describe, expect, it } from 'vitest';
import { readDecision } from './decision';
import { standingOf } from './form-sentences';

function standing(options: string[], criteria: [string, string, ...(number | string)[]][]) {
  const rows = criteria.map(([name, weight, ...scores]) => ({ name, weight, scores }));
  return standingOf(readDecision({ evidence: { matrix: { options, criteria: rows } } }));
}

describe('standingOf', () => {
  it('says that nothing can be said yet', () => {
    const { lead, gaps, weights, scores } = standing(['A', 'B'], [['Cost', '1', '', '']]);
    expect(lead).toBe('No option has all its scores yet.');
    expect([gaps, weights, scores]).toEqual([[], [], []]);
  });

  it('names a single complete option without a margin', () => {
    expect(standing(['A', 'B'], [['Cost', '1', 5, '']]).lead).toBe(
      'Only A has all its scores; nothing to compare with.',
    );
  });

  it('names a tie, and what decides it', () => {
    const tie = standing(
      ['A', 'B'],
      [
        ['Cost', '2x', 6, 5],
        ['Speed', '1x', 5, 7],
      ],
    );
    expect(tie.lead).toBe('A and B share the lead.');
    expect(tie.weights).toEqual([
      'B wins as soon as Cost weighs less than 2x.',
      'B wins as soon as Speed weighs more than 1x.',
    ]);
  });

  it('names every criterion: by the weight that changes the winner, or among those that cannot', () => {
    const { weights, scores } = standing(
      ['A', 'B'],
      [
        ['Cost', '3', 8, 6],
        ['Speed', '1', 5, 6],
        ['Skill', '1', 4, 4],
      ],
    );
    expect(weights).toEqual([
      'The winner changes to B when Cost weighs less than 0.5 instead of 3.',
      'The winner changes to B when Speed weighs more than 6 instead of 1.',
      'No other weight of Skill alone changes the winner.',
    ]);
    expect(scores).toEqual(['No single score changed by 1 changes the winner.']);
  });

  it('says no weight above 100%', () => {
    const { weights } = standing(
      ['A', 'B', 'C'],
      [
        ['Care', '40%', 9, 5, 7],
        ['Speed', '35%', 8, 9, 3],
        ['Cost', '25%', 10, 6, 9],
      ],
    );
    // A leads B by 0.4 x 4 + 0.25 x 4 = 2.6 without Speed, where B is 1 ahead: 2.6 of 2.6 + 0.65 is 80%.
    expect(weights[0]).toBe(
      'The winner changes to B when Speed weighs more than 80% of all weights instead of 35%.',
    );
  });

  it('lists each score whose change by 1 changes the winner', () => {
    expect(
      standing(
        ['A', 'B'],
        [
          ['Cost', '3', 8, 8],
          ['Speed', '1', 6, 5],
        ],
      ).scores,
    ).toEqual([
      'B wins when A has 7 instead of 8 for Cost.',
      'B wins when B has 9 instead of 8 for Cost.',
    ]);
  });

  it('names a criterion without a weight', () => {
    expect(standing(['A', 'B'], [['Cost', '', 5, 6]]).gaps).toContain('Cost has no weight.');
  });

  it('numbers a criterion that has no name', () => {
    const { gaps } = standing(
      ['A', 'B'],
      [
        ['Cost', '1', 5, 6],
        ['', '', 7, ''],
      ],
    );
    expect(gaps).toEqual([
      'Criterion 2 has no weight.',
      'B is incomplete: it has no score for Criterion 2.',
    ]);
  });
});
