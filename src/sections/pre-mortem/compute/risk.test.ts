import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  impacts,
  isRiskScoreWrong,
  parseImpact,
  parseProbability,
  printRiskScore,
  probabilities,
  readRisk,
  riskLevel,
  riskScore,
} from './risk';

describe('levels', () => {
  it.each([
    ['H', 'H'],
    ['h', 'H'],
    ['High', 'H'],
    ['**High**', 'H'],
    ['🔴 High', 'H'],
    ['**🟡 Medium**', 'M'],
    ['⚠️ M', 'M'],
    ['Med', 'M'],
    ['LOW (10%)', 'L'],
    ['`L`', 'L'],
    ['Critical', null],
    ['H/M/L', null],
    ['M/H', null],
    ['Medium-High', null],
    ['Highly likely', null],
    ['2', null],
    ['', null],
    ['TBD', null],
  ])('reads the probability %j as %j', (text, letter) => {
    expect(parseProbability(text)).toBe(letter);
  });

  it.each([
    ['C', 'C'],
    ['🔴 **Critical**', 'C'],
    ['m', 'M'],
    ['Low', 'L'],
    ['H', null],
    ['High', null],
    ['C/M/L', null],
    ['[C/M/L]', null],
  ])('reads the impact %j as %j', (text, letter) => {
    expect(parseImpact(text)).toBe(letter);
  });
});

describe('riskScore', () => {
  it('multiplies H 3, M 2, L 1 by C 3, M 2, L 1', () => {
    const table = probabilities.map((p) => impacts.map((i) => riskScore(p, i)));
    expect(table).toEqual([
      [9, 6, 3],
      [6, 4, 2],
      [3, 2, 1],
    ]);
    expect([1, 2, 3, 4, 6, 9].map(riskLevel)).toEqual([
      'low',
      'low',
      'medium',
      'medium',
      'high',
      'high',
    ]);
  });
});

describe('readRisk', () => {
  it('scores two levels', () => {
    expect(readRisk('High', 'M')).toEqual({ probability: 'H', impact: 'M', score: 6, issues: [] });
  });

  it('reports an impact of H: it has no value', () => {
    expect(readRisk('H', 'High')).toEqual({
      probability: 'H',
      impact: null,
      score: null,
      issues: [{ field: 'impact', kind: 'no-value', text: 'High' }],
    });
  });

  it('reports what is no level, but not what is still open', () => {
    expect(readRisk('often', '7').issues).toEqual([
      { field: 'probability', kind: 'unreadable', text: 'often' },
      { field: 'impact', kind: 'unreadable', text: '7' },
    ]);
    expect(readRisk('H/M/L', '')).toEqual({
      probability: null,
      impact: null,
      score: null,
      issues: [],
    });
  });

  it('never throws, and has a score exactly when both cells are read', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (probability, impact) => {
        const risk = readRisk(probability, impact);
        expect(risk.score === null).toBe(risk.probability === null || risk.impact === null);
      }),
    );
  });
});

describe('printRiskScore', () => {
  it.each([
    ['6', '3'],
    ['**6**', '**3**'],
    ['[1-9]', '3'],
    ['', '3'],
    ['6 (High)', '3'],
    ['**6** (High)', '**3**'],
    ['**6 (H×M, 3×2)**', '**3**'],
    ['🔴 6', '3'],
    ['**🔴 6**', '**3**'],
    ['6 ⚠️', '3 ⚠️'],
    ['6/9', '3'],
    ['high', '3'],
  ])('makes %j for 3 into %j', (cell, expected) => {
    expect(printRiskScore(cell, 3)).toBe(expected);
  });

  it('takes back a number when a level is missing, and leaves all else', () => {
    expect(printRiskScore('**6**', null)).toBe('**—**');
    expect(printRiskScore('[1-9]', null)).toBe('[1-9]');
    expect(printRiskScore('high', null)).toBe('high');
  });
});

describe('isRiskScoreWrong', () => {
  it.each([
    ['6', 6, false],
    ['**6** (High)', 6, false],
    ['6.0', 6, false],
    ['5', 6, true],
    ['high', 6, true],
    ['', 6, true],
    ['[1-9]', 6, true],
    ['5', null, false],
  ])('judges %j against %j: wrong is %s', (cell, score, wrong) => {
    expect(isRiskScoreWrong(cell, score)).toBe(wrong);
  });

  it('never finds fault with what was printed, and printing again changes nothing', () => {
    const cells = fc.constantFrom('', '[1-9]', '**6**', '6 (High)', '🔴 9', '6 ⚠️', 'high', '—');
    fc.assert(
      fc.property(cells, fc.constantFrom(1, 2, 3, 4, 6, 9), (cell, score) => {
        const printed = printRiskScore(cell, score);
        expect(isRiskScoreWrong(printed, score)).toBe(false);
        expect(printRiskScore(printed, score)).toBe(printed);
      }),
    );
  });
});
