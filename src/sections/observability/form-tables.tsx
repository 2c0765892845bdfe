import { RowsPart } from '@/components/fields/generated-part';
import type { GeneratedPartProps } from '@/components/fields/generated-props';
import { listOf, objectOf } from '@/components/fields/json-guards';
import type { RowFlags } from '@/components/fields/rows-field';
import { useSection } from '@/components/fields/section-context';
import { Basis } from '@/components/ui/result-block';
import { expectedBudget } from '@/plan/budget-text';
import { memberText } from '@/plan/json-view';
import type { JsonObject } from '@/plan/value';
import { runbookKey } from './compute/runbooks';
import { indicatorsWithoutObjective } from './coverage';
import { readObjective } from './derive';
import { BurnRates } from './form-burn-rates';

/** In px: a table of as many columns fits the page without being scrolled. */
const widths = {
  indicators: { name: 136, definition: 156, good: 156, valid: 150 },
  objectives: { target: 112, window: 84, budget: 120, threshold: 120 },
  dashboards: { name: 110, purpose: 140, panels: 210, refresh: 76, audience: 130 },
  alerts: { condition: 160, runbook: 184, notification: 136 },
};

export function IndicatorTable(props: GeneratedPartProps) {
  const { section } = useSection();
  const missing = indicatorsWithoutObjective(section.value);
  return (
    <div className="grid min-w-0 gap-1">
      <RowsPart
        {...props}
        bare
        rowWord="indicator"
        help="What is counted: which events are good, out of which."
        widths={widths.indicators}
      />
      {missing.length > 0 && <Basis>Without an objective: {missing.join(', ')}.</Basis>}
    </div>
  );
}

/** The objectives, and how fast each one's budget may burn. */
export function ObjectiveTable(props: GeneratedPartProps) {
  const rows = listOf(props.value).map(objectOf);
  return (
    <div className="grid min-w-0 gap-4">
      <RowsPart
        {...props}
        bare
        rowWord="objective"
        help="How much of an indicator is promised over a window; the budget follows."
        widths={widths.objectives}
        invalid={rows.map(budgetFlags)}
      />
      <BurnRates />
    </div>
  );
}

function budgetFlags(row: JsonObject): RowFlags[number] {
  const budget = expectedBudget(readObjective(row));
  return budget === undefined ? {} : { budget: `Expected ${budget}` };
}

export function DashboardTable(props: GeneratedPartProps) {
  return (
    <RowsPart
      {...props}
      bare
      rowWord="dashboard"
      help="Who looks where, at what, how often refreshed."
      widths={widths.dashboards}
    />
  );
}

/** The alerts; one without a runbook is flagged. */
export function AlertTable(props: GeneratedPartProps) {
  const rows = listOf(props.value).map(objectOf);
  return (
    <RowsPart
      {...props}
      bare
      rowWord="alert"
      help="When someone is woken, and the runbook that says what to do then."
      widths={widths.alerts}
      invalid={rows.map(runbookFlags)}
    />
  );
}

function runbookFlags(row: JsonObject): RowFlags[number] {
  const named = runbookKey(memberText(row, 'runbook')) !== '';
  return named ? {} : { runbook: 'No runbook, expected one' };
}
