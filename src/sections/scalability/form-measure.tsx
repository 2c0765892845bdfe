import { printFigure } from '@/components/charts/chart-scale';
import { FigureTable } from '@/components/charts/figure-table';
import { GrowthChart } from '@/components/charts/growth-chart';
import { Basis } from '@/components/ui/result-block';
import type { GrowthRate } from './compute/growth-rate';
import { projectMonths } from './compute/projection';
import { reached } from './form-words';
import type { Measure } from './measures';

type MeasureViewProps = { measure: Measure; rate: GrowthRate; months: number };

/** One measure as a curve, its numbers, and when each mark is reached. */
export function MeasureView({ measure, rate, months }: MeasureViewProps) {
  const points = projectMonths(measure.start, rate, months);
  const shown = measure.marks.flatMap(({ value, months: month }, index) => {
    const passed = month === 0 && value < measure.start;
    if (month === null || month > months || passed) return [];
    return [{ number: index + 1, month, value }];
  });
  const end = points.at(-1)?.value ?? measure.start;
  const said = `${measure.name}: ${printFigure(measure.start)} now, ${printFigure(end)} in ${months} months`;
  return (
    <div className="grid min-w-0 gap-3">
      <GrowthChart
        label={said}
        points={points}
        marks={shown}
        planned={plannedUntil(measure, months)}
      />
      <FigureTable
        caption={`${measure.name} by month`}
        columns={quarters(months).map((month) => ({
          key: String(month),
          header: month === 0 ? 'Now' : `${month} mo`,
          numeric: month > 0,
        }))}
        rows={[
          {
            key: 'value',
            cells: quarters(months).map((month) => printFigure(points[month]?.value ?? 0)),
          },
        ]}
      />
      {measure.marks.length > 0 && <Marks measure={measure} />}
      {measure.planned.length > 0 && (
        <Basis>
          Squares: what the plan expects.{' '}
          {measure.planned
            .map(({ month, value }) => `${printFigure(value)} in ${month} months`)
            .join(', ')}
          .
        </Basis>
      )}
    </div>
  );
}

function Marks({ measure }: { measure: Measure }) {
  return (
    <FigureTable
      caption="What is reached"
      columns={[
        { key: 'name', header: 'Reached' },
        { key: 'value', header: measure.unit, numeric: true },
        { key: 'when', header: 'When', numeric: true },
      ]}
      rows={measure.marks.map(({ name, value, months }, index) => ({
        key: String(index),
        cells: [`${index + 1}. ${name}`, printFigure(value), reached(months)],
        ...(months === 0 ? { tone: 'aside' as const } : {}),
      }))}
    />
  );
}

function plannedUntil({ planned }: Measure, months: number) {
  return planned.filter(({ month }) => month <= months);
}

function quarters(months: number): readonly number[] {
  return [0, 1, 2, 3, 4].map((part) => (part * months) / 4);
}
