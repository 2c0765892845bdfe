import { RowsPart } from '@/components/fields/generated-part';
import type { GeneratedPartProps } from '@/components/fields/generated-props';
import { listOf, objectOf } from '@/components/fields/json-guards';
import type { RowFlags } from '@/components/fields/rows-field';
import { Basis } from '@/components/ui/result-block';
import { memberText } from '@/plan/json-view';
import { descents, percentiles, readLatency } from '@/plan/latency';
import type { JsonObject } from '@/plan/value';
import { downtimeOf, percentageOfNines } from './compute/downtime';
import { wrongBudget } from './derive';

/** In px: a table of as many columns fits the page without being scrolled. */
const performanceWidths = {
  metric: 100,
  p50: 70,
  p95: 78,
  p99: 78,
  p999: 88,
  measurement: 104,
  decisions: 92,
};

/** Latencies by percentile; one that is less than the one before it is flagged. */
export function PerformanceTable(props: GeneratedPartProps) {
  const rows = listOf(props.value).map(objectOf);
  return (
    <RowsPart
      {...props}
      bare
      rowWord="requirement"
      widths={performanceWidths}
      invalid={rows.map(percentileFlags)}
    />
  );
}

/** By column: which percentile is less than an earlier one. */
function percentileFlags(row: JsonObject): Record<string, string> {
  const values = percentiles.flatMap(({ key, name }) => {
    const printed = memberText(row, key);
    const latency = readLatency(printed);
    return latency ? [{ key, name, printed, ...latency }] : [];
  });
  return Object.fromEntries(
    descents(values).map(([before, after]) => [
      after.key,
      `${after.name} is below ${before.name} ${before.printed}, expected no less`,
    ]),
  );
}

const reliabilityWidths = { metric: 112, target: 84, budget: 86, measurement: 100, decisions: 92 };

/** Targets with the downtime that they allow. */
export function ReliabilityTable(props: GeneratedPartProps) {
  const rows = listOf(props.value).map(objectOf);
  const cells = rows.map((row) => {
    const downtime = downtimeOf(memberText(row, 'target'));
    return downtime ? `${downtime.month} a month\n${downtime.year} a year` : '';
  });
  return (
    <div className="grid min-w-0 gap-1">
      <RowsPart
        {...props}
        bare
        rowWord="requirement"
        widths={reliabilityWidths}
        live={[{ key: 'down', header: 'Allowed downtime', after: 'target', width: 128, cells }]}
        invalid={rows.map(reliabilityFlags)}
      />
      <Basis>The grey column is calculated and not part of the text; a year has 365 days.</Basis>
    </div>
  );
}

function reliabilityFlags(row: JsonObject): RowFlags[number] {
  const budget = wrongBudget(row);
  const percentage = percentageOfNines(memberText(row, 'target'));
  return {
    ...(budget === undefined ? {} : { budget: `Expected ${budget}` }),
    ...(percentage === null ? {} : { target: `Words are not judged, expected ${percentage}` }),
  };
}

const statedWidths = {
  requirement: 140,
  target: 180,
  standard: 180,
  implementation: 220,
  status: 96,
};

/** Requirements that are stated and ticked off. */
export function StatedTable(props: GeneratedPartProps) {
  return <RowsPart {...props} bare rowWord="requirement" widths={statedWidths} />;
}
