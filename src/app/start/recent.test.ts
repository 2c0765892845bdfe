import { describe, expect, it } from 'vitest';
import { nextFeatureNumber, openedWhen } from './recent';

describe('nextFeatureNumber', () => {
  it('follows the highest number in use', () => {
    expect(nextFeatureNumber(['001-a', '014-b', '007-c'])).toBe('015');
  });

  it('starts at 001, whatever other folders are called', () => {
    expect(nextFeatureNumber(['', 'docs', '12-monkeys'])).toBe('001');
  });

  it('keeps counting past three digits', () => {
    expect(nextFeatureNumber(['999-last'])).toBe('1000');
  });
});

describe('openedWhen', () => {
  const now = new Date(2026, 10, 22, 15, 0).getTime();

  it('names today and yesterday', () => {
    expect(openedWhen(now - 60_000, now)).toMatch(/^today, /);
    expect(openedWhen(now - 20 * 3_600_000, now)).toMatch(/^yesterday, /);
  });

  it('gives the date of earlier days', () => {
    expect(openedWhen(now - 40 * 86_400_000, now)).toMatch(/2026/);
  });
});
