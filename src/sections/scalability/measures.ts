import { memberObject, memberObjects, memberText } from '@/plan/json-view';
import type { JsonObject } from '@/plan/value';
import type { GrowthRate } from './compute/growth-rate';
import { type Load, readRates, readUsers } from './compute/load';
import { monthsUntil } from './compute/projection';
import { type Quantity, readQuantity } from './compute/quantity';

/** A load at which something has to be done, or has been reached. */
export interface Mark {
  readonly name: string;
  readonly value: number;
  /** Months from now: 0 when it is reached, `null` when it never is. */
  readonly months: number | null;
}

/** Something that grows, from where it stands now. */
export interface Measure {
  readonly key: string;
  /** What it is and where its start is from: `Users, from the load profile`. */
  readonly name: string;
  /** What its numbers count: `users`, `requests/s`, `instances`. */
  readonly unit: string;
  readonly start: number;
  readonly marks: readonly Mark[];
  /** What the plan itself expects, by month. */
  readonly planned: readonly { readonly month: number; readonly value: number }[];
}

/** All that can be projected: the load profile's numbers, the first milestone's, the baseline's resources. */
export function measuresOf(
  value: JsonObject,
  load: JsonObject,
  rate: GrowthRate,
): readonly Measure[] {
  const goals = goalsOf(value);
  const grown = (start: Load, source: string): Measure => ({
    key: `${source} ${start.counted}`,
    name: `${titleOf(start)}, from ${source}`,
    unit: unitOf(start),
    start: start.value,
    marks: goals
      .filter(({ counted }) => counted === start.counted)
      .map(markFrom(start.value, rate)),
    planned: [],
  });
  const [first] = milestonesOf(value);
  return [
    ...distinct(profileLoads(load)).map((start) => grown(start, 'the load profile')),
    ...(first?.loads ?? []).map((start) => grown(start, first?.name || 'the first milestone')),
    ...resourcesOf(value),
  ];
}

function profileLoads(load: JsonObject): readonly Load[] {
  const users = readQuantity(memberText(load, 'users'));
  return [
    ...(users ? [{ counted: 'users', value: users.value }] : []),
    ...readRates(memberText(load, 'requests')),
  ].filter(({ value }) => value > 0);
}

function distinct(loads: readonly Load[]): readonly Load[] {
  return loads.filter(
    ({ counted }, index) => loads.findIndex((load) => load.counted === counted) === index,
  );
}

type Goal = Load & { readonly name: string };

/** Milestones, bottlenecks by when they are mended, and triggers, as far as they state a load. */
function goalsOf(value: JsonObject): readonly Goal[] {
  return [
    ...milestonesOf(value).flatMap(({ name, loads }) => loads.map((load) => ({ ...load, name }))),
    ...rowsOf(value, 'bottlenecks').flatMap((row) =>
      loadsIn(memberText(row, 'when')).map((load) => ({
        ...load,
        name: `${memberText(row, 'component')}: mend before`,
      })),
    ),
    ...rowsOf(value, 'triggers').flatMap((row) =>
      ['warning', 'scale'].flatMap((level) =>
        loadsIn(memberText(row, level)).map((load) => ({
          ...load,
          name: `${memberText(row, 'metric')}: ${level}`,
        })),
      ),
    ),
  ];
}

function milestonesOf(value: JsonObject) {
  return rowsOf(value, 'milestones').map((row) => {
    const users = readQuantity(memberText(row, 'users'));
    const rates = readRates(memberText(row, 'traffic')).slice(0, 1);
    const loads = [...(users ? [{ counted: 'users', value: users.value }] : []), ...rates];
    return { name: memberText(row, 'name'), loads: loads.filter((load) => load.value > 0) };
  });
}

function loadsIn(text: string): readonly Load[] {
  const users = readUsers(text);
  return users ? [users] : readRates(text).slice(0, 1);
}

function rowsOf(value: JsonObject, part: string): readonly JsonObject[] {
  return memberObjects(memberObject(value, part), 'rows');
}

const markFrom =
  (start: number, rate: GrowthRate) =>
  ({ name, value }: Goal): Mark => ({ name, value, months: monthsUntil(start, value, rate) });

function resourcesOf(value: JsonObject): readonly Measure[] {
  return rowsOf(value, 'baseline').flatMap((row, index) => {
    const now = readQuantity(memberText(row, 'current'));
    if (!now || now.value <= 0) return [];
    const unit = resourceUnit(now);
    const planned = [
      { month: 6, quantity: readQuantity(memberText(row, 'sixMonths')) },
      { month: 12, quantity: readQuantity(memberText(row, 'twelveMonths')) },
    ].flatMap(({ month, quantity }) =>
      quantity && isSameUnit(resourceUnit(quantity), unit)
        ? [{ month, value: quantity.value }]
        : [],
    );
    const name = memberText(row, 'resource') || `Resource ${index + 1}`;
    return [{ key: `resource ${index}`, name, unit, start: now.value, marks: [], planned }];
  });
}

/** The word after a number: `instances`, `GB`. */
function resourceUnit({ after }: Quantity): string {
  return /^\s*(%|\p{L}+)/u.exec(after)?.[1] ?? '';
}

/** One thing and several are the same: `1 instance`, `2 instances`. */
function isSameUnit(one: string, other: string): boolean {
  return one.replace(/s$/, '').toLowerCase() === other.replace(/s$/, '').toLowerCase();
}

function unitOf({ counted }: Load): string {
  return counted === 'users' ? counted : `${counted}/s`;
}

function titleOf({ counted }: Load): string {
  const name = counted.charAt(0).toUpperCase() + counted.slice(1);
  return counted === 'users' ? name : `${name} a second`;
}

/** The first mark that each measure still has before it; the soonest first, those of one name together. */
export function reachedNext(measures: readonly Measure[]): readonly (Mark & { measure: string })[] {
  const next = measures.flatMap(({ name, marks }) => {
    const [mark] = marks
      .filter(({ months }) => months)
      .sort((one, other) => one.value - other.value);
    return mark ? [{ ...mark, measure: name }] : [];
  });
  const sorted = next.sort((one, other) => (one.months ?? 0) - (other.months ?? 0));
  const order = sorted.map(({ name }) => name);
  return sorted.toSorted((one, other) => order.indexOf(one.name) - order.indexOf(other.name));
}
