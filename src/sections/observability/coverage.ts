import { memberList, memberObject, memberObjects, memberText } from '@/plan/json-view';
import type { JsonObject } from '@/plan/value';
import { indexRows, runbookKey, runbooksOf } from './compute/runbooks';
import { objectiveRows } from './derive';

/** The ids of the indicators that no objective refers to. */
export function indicatorsWithoutObjective(value: JsonObject): readonly string[] {
  const cited = new Set(
    objectiveRows(value).flatMap((row) => {
      const ids = memberList(row, 'indicator').map(String);
      return ids.length > 0 ? ids : [memberText(row, 'indicator')];
    }),
  );
  return indicatorIds(value).filter((id) => !cited.has(id));
}

function indicatorIds(value: JsonObject): readonly string[] {
  return memberObjects(memberObject(value, 'indicators'), 'rows')
    .map((row) => memberText(row, 'id'))
    .filter((id) => id !== '');
}

/** A text in brackets that is no link is still the template's. */
function namesRunbook(cell: string): boolean {
  return runbookKey(cell) !== '' && !/^\s*\[[^\]]*\]\s*$/.test(cell);
}

/** How much of it hangs together: so many of all. */
export interface Covered {
  readonly name: string;
  readonly count: number;
  readonly all: number;
}

export function coverageOf(value: JsonObject): readonly Covered[] {
  const indicators = indicatorIds(value).length;
  const alerts = memberObjects(memberObject(value, 'alerts'), 'rows');
  const withRunbook = alerts.filter((row) => namesRunbook(memberText(row, 'runbook')));
  const listed = new Set(indexRows(value).map((row) => runbookKey(memberText(row, 'runbook'))));
  const runbooks = runbooksOf(value).filter(({ text }) => namesRunbook(text));
  return [
    {
      name: 'Indicators with an objective',
      count: indicators - indicatorsWithoutObjective(value).length,
      all: indicators,
    },
    { name: 'Alerts with a runbook', count: withRunbook.length, all: alerts.length },
    {
      name: 'Runbooks in the index',
      count: runbooks.filter(({ key }) => listed.has(key)).length,
      all: runbooks.length,
    },
  ];
}
