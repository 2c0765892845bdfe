import { describe, expect, it } from 'vitest';
import { memberObject } from '@/plan/json-view';
import { planOf, sectionValue } from '../testing/edit-text';
import { sample } from '../testing/sample-text';
import { measuresOf, reachedNext } from './measures';

const plan = planOf(sample);
const value = sectionValue(plan, 'scalability');
const load = memberObject(
  memberObject(sectionValue(plan, 'non-functional-requirements'), 'performance'),
  'load',
);
const rate = { monthly: 0.015 };
const measure = (name: string) =>
  measuresOf(value, load, rate).find((other) => other.name === name);
const inMonths = (name: string) =>
  measure(name)?.marks.map(({ name: mark, months }) => [
    mark,
    months && Math.round(months * 10) / 10,
  ]);

describe('what grows', () => {
  it('is the load profile, the first milestone and every resource that states a number', () => {
    expect(
      measuresOf(value, load, rate).map(({ name, start, unit }) => `${name}: ${start} ${unit}`),
    ).toEqual([
      'Users, from the load profile: 420 users',
      'Requests a second, from the load profile: 85 requests/s',
      'Messages a second, from the load profile: 60 messages/s',
      'Users, from Pilot ward: 46 users',
      'Requests a second, from Pilot ward: 4 requests/s',
      'API Servers: 2 instances',
      'Database: 1 primary',
      'Queue Workers: 4 workers',
      'MLLP listeners: 2 ',
      'Storage: 500 GB',
    ]);
  });

  it('reaches milestones: ln(goal / start) / ln(1 + rate) months from now', () => {
    // ln(520/420) / ln 1.015 = 14.3; ln(1150/420) / ln 1.015 = 67.7; ln(1700/420) / ln 1.015 = 93.9.
    expect(inMonths('Users, from the load profile')).toEqual([
      ['Pilot ward', 0],
      ['First hospital', 14.3],
      ['All three hospitals', 67.7],
      ['Fourth hospital', 93.9],
    ]);
    // ln(130/85) / ln 1.015 = 28.5.
    expect(inMonths('Requests a second, from the load profile')).toEqual([
      ['Pilot ward', 0],
      ['First hospital', 0],
      ['All three hospitals', 0],
      ['Fourth hospital', 28.5],
    ]);
    // ln(1000/60) / ln 1.015 = 189.
    expect(inMonths('Messages a second, from the load profile')).toEqual([
      ['Queue table: mend before', 189],
    ]);
  });

  it('stands beside what the plan itself expects, in the same unit', () => {
    expect(measure('API Servers')?.planned).toEqual([
      { month: 6, value: 2 },
      { month: 12, value: 3 },
    ]);
    expect(measure('Storage')?.planned).toEqual([]);
  });

  it('reaches next what comes soonest, with what reaches the same later beside it', () => {
    const next = reachedNext(measuresOf(value, load, rate));
    expect(next.map(({ name, measure: of }) => [name, of])).toEqual([
      ['First hospital', 'Users, from the load profile'],
      ['First hospital', 'Requests a second, from Pilot ward'],
      ['First hospital', 'Users, from Pilot ward'],
      ['Fourth hospital', 'Requests a second, from the load profile'],
      ['Queue table: mend before', 'Messages a second, from the load profile'],
    ]);
  });

  it('is nothing in an empty plan', () => {
    expect(measuresOf({}, {}, rate)).toEqual([]);
  });
});
