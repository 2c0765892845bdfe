import { expect, it } from 'vitest';
import { planOf, sectionValue } from '../testing/edit-text';
import { sample } from '../testing/sample-text';
import { projectBaseline, projectResource } from './growth';

// 1.1 to the 6th is 1.771561, to the 12th 3.138428.
it.each([
  ['2 instances, 180 RPS each', '4 instances', '7 instances'],
  ['1 primary, 1 standby, 8 vCPU', '2 primary', '4 primary'],
  ['2, one active', '4', '7'],
  ['500 GB', '886 GB', '1569 GB'],
  ['1.5 TB', '2.66 TB', '4.71 TB'],
  ['~500 QPS', '886 QPS', '1569 QPS'],
  ['1,000 users', '1,772 users', '3,139 users'],
  ['10K users', '17.7K users', '31.4K users'],
  ['8 vCPU', '15 vCPU', '26 vCPU'],
  ['500 GB, 22% used', '39% used', '69% used'],
  ['[1GB Redis]', '1.77GB', '3.14GB'],
  ['N/A', '', ''],
])('%s is %s in 6 months and %s in 12 at 10% a month', (current, six, twelve) => {
  const rate = { monthly: 0.1 };
  expect(projectResource(current, rate, 6)).toBe(six);
  expect(projectResource(current, rate, 12)).toBe(twelve);
});

it('projects the baseline row by row', () => {
  const value = sectionValue(planOf(sample), 'scalability');
  // 1.015 to the 12th is 1.1956.
  expect(projectBaseline(value, { monthly: 0.015 }, 12)).toEqual([
    '3 instances',
    '2 primary',
    '5 workers',
    '3',
    '26.3% used',
  ]);
});
