import { describe, expect, it } from 'vitest';
import { holdsPlaceholder, isCoverageWrong, printCoverage } from './coverage-line';

const of = (covered: number, total: number) => ({ covered, total });

describe('a coverage line', () => {
  it.each([
    ['9/10 (90%) — Target: ≥90%', 9, 10, true],
    ['9/10 (90%)', 8, 10, false],
    ['9/10 (90%)', 9, 11, false],
    ['9/10 (91%)', 9, 10, false],
    ['13/14 (93%)', 13, 14, true], // 92.857
    ['13/14 (92.9%)', 13, 14, true],
    ['13/14 (92.86%)', 13, 14, true],
    ['13/14 (92.85%)', 13, 14, false],
    ['1/8 (13%)', 1, 8, true], // 12.5 rounds half up
    ['1/8 (12%)', 1, 8, false],
    ['1/16 (6.3%)', 1, 16, true], // 6.25
    ['9 of 10 = 90 %', 9, 10, true],
    ['90%', 9, 10, true],
    ['89% — Target ≥90%', 9, 10, false],
    ['all of them', 9, 10, true],
    ['Target: ≥90%', 1, 10, true],
    ['{covered}/{total} ({percentage}%) — Target: ≥90%', 1, 10, true],
    ['0/0 (0%)', 0, 0, true],
    ['**9/10** (90%)', 9, 10, true],
  ])('%s of %i in %i is right: %s', (line, covered, total, right) => {
    expect(isCoverageWrong(line, of(covered, total))).toBe(!right);
  });

  it.each([
    ['9/10 (90%) — Target: ≥90%', 10, 10, '10/10 (100%) — Target: ≥90%'],
    ['9/10 (90.0%)', 2, 3, '2/3 (66.7%)'],
    ['9 of 10 (90,0 %)', 2, 3, '2 of 3 (66,7 %)'],
    ['90%', 1, 8, '13%'],
    ['{covered}/{total} ({percentage}%) — Target: ≥90%', 1, 8, '1/8 (13%) — Target: ≥90%'],
    ['', 1, 8, '1/8 (13%)'],
    ['TBD', 0, 0, '0/0 (0%)'],
    ['see the report', 1, 8, 'see the report'],
  ])('%s becomes, with %i of %i, %s', (line, covered, total, text) => {
    expect(printCoverage(line, of(covered, total))).toBe(text);
    expect(isCoverageWrong(text, of(covered, total))).toBe(false);
  });

  it('holds a placeholder or not', () => {
    expect(holdsPlaceholder('{covered}/10')).toBe(true);
    expect(holdsPlaceholder('9/10 (90%)')).toBe(false);
  });
});
