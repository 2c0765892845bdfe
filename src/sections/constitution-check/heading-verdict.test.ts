import { describe, expect, it } from 'vitest';
import { readVerdict } from './compute/verdict';
import { readJudgedHeading, withVerdict } from './heading-verdict';

describe('a heading with a verdict', () => {
  it.each([
    ['I. Tests first ✅ PASS', 'violation', 'I. Tests first ❌ VIOLATION'],
    ['I. Tests first ✅', 'open', 'I. Tests first ⚠️'],
    ['I. Tests first ✓', 'violation', 'I. Tests first ✗'],
    ['I. Tests first ✓', 'not-applicable', 'I. Tests first N/A'],
    ['I. Tests first — PASS', 'open', 'I. Tests first — OPEN'],
    ['I. Tests first ❌ FAIL (for now)', 'pass', 'I. Tests first ✅ PASS (for now)'],
    ['I. Tests first ✅ PASS', 'pass', 'I. Tests first ✅ PASS'],
    ['I. Tests first', 'pass', 'I. Tests first ✅ PASS'],
  ] as const)('%s becomes %s', (heading, verdict, wanted) => {
    const written = withVerdict(heading, verdict);
    expect(written).toBe(wanted);
    expect(readVerdict(readJudgedHeading(written).said)).toBe(verdict);
    expect(readJudgedHeading(written).name).toBe('I. Tests first');
  });

  it('is said like another where it said nothing', () => {
    expect(withVerdict('II. Simplicity', 'open', '✓')).toBe('II. Simplicity ⚠');
    expect(withVerdict('II. Simplicity', 'open', 'PASS (all of it)')).toBe('II. Simplicity OPEN');
  });
});
