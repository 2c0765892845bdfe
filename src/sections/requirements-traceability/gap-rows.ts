import type { Operation } from '@/plan/operation';
import { gapKey } from '@/plan/traceability/gap';
import type { JsonObject } from '@/plan/value';
import { gapRows, gapsPath, issues, isTemplateRow, listedKey, type TraceGap } from './gaps';

interface Change {
  /** The gaps that the table shall list when it is done, in order. */
  readonly wanted: readonly TraceGap[];
  /** Whether a row that lists no wanted gap goes. */
  readonly drop: (key: string | undefined, row: JsonObject) => boolean;
  /** Whether a wanted gap without a row gets one. */
  readonly add: (key: string) => boolean;
}

/** Rows go and come; those that stay are not written, so that they keep their resolution. */
function changeRows(value: JsonObject, { wanted, drop, add }: Change): Operation[] {
  const keys = new Set(wanted.map(gapKey));
  const rows = gapRows(value).map((row) => ({ row, key: listedKey(row) }));
  const seen = new Set<string>();
  const stays = rows.map(({ row, key }) => {
    const repeated = key !== undefined && seen.has(key);
    if (key !== undefined) seen.add(key);
    if (key !== undefined && keys.has(key) && !repeated) return true;
    return !drop(key, row);
  });
  const removed = stays.flatMap((kept, index) => (kept ? [] : [index])).reverse();
  const listed = rows.filter((_, index) => stays[index]).map(({ key }) => key);
  return [
    ...removed.map((index): Operation => ({ type: 'remove', path: gapsPath, index })),
    ...insertions(wanted, listed, add),
  ];
}

/** Each new row stands after the row of the nearest gap before it. */
function insertions(
  wanted: readonly TraceGap[],
  listed: (string | undefined)[],
  add: Change['add'],
): Operation[] {
  return wanted.flatMap((gap, order): Operation[] => {
    const key = gapKey(gap);
    if (listed.includes(key) || !add(key)) return [];
    const before = wanted.slice(0, order).map(gapKey);
    const index =
      listed.findLastIndex((other) => other !== undefined && before.includes(other)) + 1;
    listed.splice(index, 0, key);
    const value = { ...gap, issue: issues[gap.type], resolution: '' };
    return [{ type: 'insert', path: gapsPath, index, value }];
  });
}

/** The rows of gaps that an edit closed go, those of gaps that it opened come; others are not touched. */
export function followGaps(
  value: JsonObject,
  before: readonly TraceGap[],
  after: readonly TraceGap[],
): Operation[] {
  const old = new Set(before.map(gapKey));
  const now = new Set(after.map(gapKey));
  const opened = [...now].some((key) => !old.has(key));
  const closed = [...old].some((key) => !now.has(key));
  if (!opened && !closed) return [];
  return changeRows(value, {
    wanted: after,
    drop: (key, row) =>
      isTemplateRow(row) || (key === undefined ? opened : old.has(key) && !now.has(key)),
    add: (key) => !old.has(key),
  });
}

/** Makes the table list exactly these gaps, under its heading; with none, a row that says so may stay. */
export function mendGaps(value: JsonObject, gaps: readonly TraceGap[]): Operation[] {
  const changes = changeRows(value, {
    wanted: gaps,
    drop: (key) => key !== undefined || gaps.length > 0,
    add: () => true,
  });
  return changes.length === 0 ? [] : [{ type: 'set', path: ['gaps'], value: {} }, ...changes];
}
