import { memberObject, memberObjects, memberText } from '@/plan/json-view';
import type { PlanValues } from '@/plan/section';
import type { JsonObject } from '@/plan/value';
import { type GrowthRate, readGrowthRate } from './compute/growth-rate';
import { monthsUntil, type Point, projectCapacity, projectMonths } from './compute/projection';
import { readQuantity } from './compute/quantity';

/** The growth that the load profile of the non-functional requirements states; `null` without one. */
export function growthOf(plan: PlanValues): GrowthRate | null {
  const performance = memberObject(plan['non-functional-requirements'], 'performance');
  return readGrowthRate(memberText(memberObject(performance, 'load'), 'growth'));
}

export interface Projection {
  readonly resource: string;
  readonly current: string;
  /** What the growth makes of the current capacity; `null` where that states no number. */
  readonly sixMonths: string | null;
  readonly twelveMonths: string | null;
  /** Month by month for a year, for the chart; empty where there is no number. */
  readonly points: readonly Point[];
}

/** Each resource of the capacity baseline, grown at the rate. What the plan projects itself stays its own. */
export function projections(value: JsonObject, rate: GrowthRate): readonly Projection[] {
  return memberObjects(memberObject(value, 'baseline'), 'rows').map((row) => {
    const current = memberText(row, 'current');
    const quantity = readQuantity(current);
    return {
      resource: memberText(row, 'resource'),
      current,
      sixMonths: projectCapacity(current, rate, 6),
      twelveMonths: projectCapacity(current, rate, 12),
      points: quantity ? projectMonths(quantity.value, rate, 12) : [],
    };
  });
}

export interface Milestone {
  readonly name: string;
  readonly users: number | null;
  /** Months from the first milestone; `null` when it is not reached or states no number. */
  readonly months: number | null;
}

/** When each milestone is reached at the rate, counted from the first one's users. */
export function milestones(value: JsonObject, rate: GrowthRate): readonly Milestone[] {
  const rows = memberObjects(memberObject(value, 'milestones'), 'rows').map((row) => ({
    name: memberText(row, 'name'),
    users: readQuantity(memberText(row, 'users'))?.value ?? null,
  }));
  const start = rows.find(({ users }) => users !== null)?.users ?? null;
  return rows.map(({ name, users }) => {
    const months = start === null || users === null ? null : monthsUntil(start, users, rate);
    return { name, users, months };
  });
}
