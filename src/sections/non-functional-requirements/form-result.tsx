import { FigureTable } from '@/components/charts/figure-table';
import { useSection } from '@/components/fields/section-context';
import { Basis, ResultBlock } from '@/components/ui/result-block';
import { memberObject, memberText } from '@/plan/json-view';
import { readGrowthRate } from '../scalability/compute/growth-rate';
import { growthFactor } from '../scalability/compute/projection';
import { downtimeLadder, downtimeOf } from './compute/downtime';
import { reliabilityRows } from './derive';

/** What the targets allow, and what the growth comes to. */
export function RequirementsResult() {
  const { section } = useSection();
  const load = memberObject(memberObject(section.value, 'performance'), 'load');
  const rate = readGrowthRate(memberText(load, 'growth'));
  return (
    <>
      <DowntimeLadder />
      {rate && (
        <ResultBlock title="Growth of the load">
          <p className="text-sm/5 tabular-nums">
            {percent(rate.monthly)} a month is {percent(growthFactor(rate, 12) - 1)} a year
          </p>
        </ResultBlock>
      )}
    </>
  );
}

function DowntimeLadder() {
  const { section } = useSection();
  const rows = reliabilityRows(section.value).map((row) => ({
    id: memberText(row, 'id'),
    text: memberText(row, 'target'),
  }));
  const own = new Map<string, string[]>();
  for (const { id, text } of rows) {
    const target = downtimeOf(text)?.target;
    if (target !== undefined) own.set(target, [...(own.get(target) ?? []), id]);
  }
  return (
    <ResultBlock title="Allowed downtime">
      <FigureTable
        caption="Allowed downtime by target"
        columns={[
          { key: 'target', header: 'Target' },
          { key: 'month', header: 'a month', numeric: true },
          { key: 'year', header: 'a year', numeric: true },
        ]}
        rows={downtimeLadder(rows.map(({ text }) => text)).map(({ target, month, year }) => {
          const ids = own.get(target);
          const name = ids ? `${target} ${ids.join(', ')}` : target;
          return { key: target, cells: [name, month, year], tone: ids ? 'own' : 'aside' };
        })}
      />
      <Basis>Month of 365/12 days, year of 365 days.</Basis>
    </ResultBlock>
  );
}

const percents = new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 1 });

function percent(share: number): string {
  return percents.format(share);
}
