import { expect, it } from 'vitest';
import { planOf, sectionValue } from '../testing/edit-text';
import { sample } from '../testing/sample-text';
import { growthOf, milestones, projections } from './growth';

const plan = planOf(sample);
const values = Object.fromEntries(plan.sections.map(({ id, value }) => [id, value]));
const value = sectionValue(plan, 'scalability');

it('the sample grows by 1.5% a month, as its load profile says', () => {
  expect(growthOf(values)).toEqual({ monthly: expect.closeTo(0.015, 12) });
  expect(growthOf({})).toBeNull();
});

it('projects each resource that states a number', () => {
  const found = projections(value, { monthly: 0.1 });
  expect(
    found.map(({ resource, sixMonths, twelveMonths }) => [resource, sixMonths, twelveMonths]),
  ).toEqual([
    ['API Servers', '4 instances, 180 RPS each', '7 instances, 180 RPS each'],
    ['Database', '2 primary, 1 standby, 8 vCPU', '4 primary, 1 standby, 8 vCPU'],
    [
      'Queue Workers',
      '8 workers, 1,900 messages/s together',
      '13 workers, 1,900 messages/s together',
    ],
    ['MLLP listeners', '3.54, one active', '6.28, one active'],
    ['Storage', '886 GB, 22% used', '1569 GB, 22% used'],
  ]);
  expect(found[0]?.points).toHaveLength(13);
  expect(found[0]?.points[1]).toEqual({ month: 1, value: expect.closeTo(2.2, 12) });
});

it('says when the milestones are reached', () => {
  // From 46 users at 10% a month: ln(520/46) / ln 1.1 = 25.4 months.
  const found = milestones(value, { monthly: 0.1 });
  expect(found.map(({ users }) => users)).toEqual([46, 520, 1150, 1700]);
  expect(found.map(({ months }) => months && Math.round(months * 10) / 10)).toEqual([
    0, 25.4, 33.8, 37.9,
  ]);
});
