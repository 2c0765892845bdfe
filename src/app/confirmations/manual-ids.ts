import { gates } from '@/plan/checks/catalogue';

/** What only a person can judge: a check that would have to look things up, and the gates without checks. */
export const manualIds: readonly string[] = [
  'SR-PLAN-04',
  ...gates.filter(({ checks }) => checks.length === 0).map(({ id }) => id),
];
