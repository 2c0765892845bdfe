import { FigureTable } from '@/components/charts/figure-table';
import { useSection } from '@/components/fields/section-context';
import { ResultBlock } from '@/components/ui/result-block';
import { formatMinutes } from '@/plan/format-minutes';
import { formatDecimal } from '@/plan/numbers';
import type { JsonObject } from '@/plan/value';
import { budgetOf } from './compute/burn-rate';
import { coverageOf } from './coverage';
import { objectiveRows, readObjective } from './derive';
import { objectiveName } from './form-names';

/** The budgets of the objectives, and how far it all hangs together. */
export function ObservabilityResult() {
  const { section } = useSection();
  const objectives = objectiveRows(section.value);
  const covered = coverageOf(section.value).filter(({ all }) => all > 0);
  return (
    <>
      {objectives.length > 0 && (
        <ResultBlock title="Error budgets">
          <FigureTable
            caption="Error budget by objective"
            columns={[
              { key: 'id', header: 'Objective' },
              { key: 'share', header: 'May fail', numeric: true },
              { key: 'time', header: 'of its window', numeric: true },
            ]}
            rows={objectives.map(budgetRow)}
          />
        </ResultBlock>
      )}
      {covered.length > 0 && (
        <ResultBlock title="Coverage">
          <FigureTable
            caption="Coverage"
            columns={[
              { key: 'name', header: 'What' },
              { key: 'count', header: 'Of all', numeric: true },
            ]}
            rows={covered.map(({ name, count, all }) => ({
              key: name,
              cells: [name, `${count} of ${all}`],
              ...(count < all ? { tone: 'wrong' as const } : {}),
            }))}
          />
        </ResultBlock>
      )}
    </>
  );
}

function budgetRow(row: JsonObject, index: number) {
  const { target, window } = readObjective(row);
  const budget = budgetOf(target, window);
  const name = objectiveName(row, index);
  const time = budget?.minutes ? formatMinutes(budget.minutes) : '–';
  return {
    key: String(index),
    cells: [name, budget ? `${formatDecimal(budget.share)}%` : '–', time],
  };
}
