import { useId, useState } from 'react';
import { FigureTable } from '@/components/charts/figure-table';
import { FormHeading } from '@/components/fields/form-heading';
import { useSection } from '@/components/fields/section-context';
import { Label } from '@/components/ui/label';
import { Basis } from '@/components/ui/result-block';
import { Select } from '@/components/ui/select';
import { formatMinutes } from '@/plan/format-minutes';
import { formatDecimal } from '@/plan/numbers';
import { type Ratio, roundRatio } from '@/plan/ratio';
import { type BurnRate, budgetOf, burnRates } from './compute/burn-rate';
import { objectiveRows, readObjective } from './derive';
import { objectiveName } from './form-names';

const columns = [
  { key: 'rate', header: 'Burn rate' },
  { key: 'alert', header: 'Alert' },
  { key: 'windows', header: 'Measured over' },
  { key: 'errors', header: 'Fails more than', numeric: true },
  { key: 'consumed', header: 'Budget gone by then', numeric: true },
  { key: 'lasts', header: 'All gone in', numeric: true },
];

/** How fast one objective's budget may burn before someone is told. */
export function BurnRates() {
  const { section } = useSection();
  const rows = objectiveRows(section.value);
  const id = useId();
  const [chosen, setChosen] = useState(0);
  const at = Math.min(chosen, rows.length - 1);
  const row = rows[at];
  if (row === undefined) return null;
  const { target, window } = readObjective(row);
  const rates = burnRates(target, window);
  return (
    <section aria-label="Burn rates" className="grid min-w-0 gap-1">
      <FormHeading
        level={3}
        action={
          <span className="flex items-center gap-2">
            <Label htmlFor={id}>Objective</Label>
            <Select
              id={id}
              disabled={false}
              className="w-auto min-w-28"
              value={String(at)}
              options={rows.map((one, index) => ({
                value: String(index),
                label: objectiveName(one, index),
              }))}
              onChange={(event) => setChosen(Number(event.target.value))}
            />
          </span>
        }
      >
        Burn rates
      </FormHeading>
      <p className="tabular-nums" aria-live="polite">
        {budgetSentence(objectiveName(row, at), target, window)}
      </p>
      {rates.length > 0 && (
        <>
          <FigureTable
            caption={`Burn rates of ${objectiveName(row, at)}`}
            columns={columns}
            rows={rates.map(burnRow)}
          />
          <Basis>
            An alert fires when both windows burn that fast. Windows and shares are those of{' '}
            <cite>The Site Reliability Workbook</cite>, chapter 5, table 5-8 and the expressions
            below it; the rates follow from the objective’s own window.
          </Basis>
        </>
      )}
    </section>
  );
}

function budgetSentence(name: string, target: string, window: string): string {
  const budget = budgetOf(target, window);
  if (!budget) return `${name} states no percentage, so that it has no budget to burn.`;
  const share = formatDecimal(budget.share);
  if (share === '0') return `${name} allows no failure: there is no budget to burn.`;
  if (!budget.minutes) return `${name} may fail ${share}%; its window names no length of time.`;
  return `${name} may fail ${share}%: ${formatMinutes(budget.minutes)} of ${window.trim()}.`;
}

function burnRow({ severity, long, short, consumed, rate, errorShare, exhausted }: BurnRate) {
  return {
    key: String(long),
    cells: [
      `${rounded(rate)}×`,
      severity,
      `${span(long)} and ${span(short)}`,
      errorShare ? `${rounded(errorShare)}%` : 'more than all',
      `${rounded(consumed)}%`,
      lasting(exhausted),
    ],
  };
}

function rounded(value: Ratio): string {
  return formatDecimal(roundRatio(value, 2));
}

/** A window of whole minutes, hours or days. */
function span(minutes: number): string {
  if (minutes % 1440 === 0) return `${minutes / 1440} d`;
  return minutes % 60 === 0 ? `${minutes / 60} h` : `${minutes} min`;
}

/** In hours up to five days: 3,000 minutes are 50 h. */
function lasting({ numerator, denominator }: Ratio): string {
  const inHours = numerator < 7200n * denominator;
  const unit = inHours ? 60n : 1440n;
  const value = roundRatio({ numerator, denominator: denominator * unit }, 1);
  return `${formatDecimal(value)} ${inHours ? 'h' : 'd'}`;
}
