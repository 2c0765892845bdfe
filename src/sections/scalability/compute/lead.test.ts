import { expect, it } from 'vitest';
import { leadMonths } from './lead';

// At 10% a month: ln(80/60) / ln 1.1 = 3.018, ln(500/100) / ln 1.1 = 16.886.
it.each([
  ['>60% avg (5m)', '>80% avg (5m)', 3.02],
  ['>100', '>500', 16.89],
  ['60 % pool', '80% pool', 3.02],
  ['<80%', '<60%', null],
  ['>80%', '>60%', null],
  ['>60%', '>80 GB', null],
  ['soon', '>80%', null],
])('from %s to %s it takes %s months', (warning, scale, months) => {
  const found = leadMonths(warning, scale, { monthly: 0.1 });
  expect(found && Math.round(found * 100) / 100).toBe(months);
});

it('takes for ever without growth', () => {
  expect(leadMonths('>60%', '>80%', { monthly: 0 })).toBeNull();
});
