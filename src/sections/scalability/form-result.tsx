import { FigureTable } from '@/components/charts/figure-table';
import { useSection } from '@/components/fields/section-context';
import { ResultBlock } from '@/components/ui/result-block';
import { growthFactor, monthsUntil } from './compute/projection';
import { useLoadProfile } from './form-load';
import { inMonths, reached } from './form-words';
import { measuresOf, reachedNext } from './measures';

/** What the growth comes to, and what each measure reaches next. */
export function ScalabilityResult() {
  const { section } = useSection();
  const profile = useLoadProfile();
  const rate = profile?.rate;
  if (!profile || !rate) return null;
  const next = reachedNext(measuresOf(section.value, profile.load, rate));
  const twice = monthsUntil(1, 2, rate);
  return (
    <>
      <ResultBlock title="Growth of the load">
        <p className="text-sm/5 tabular-nums">
          ×{growthFactor(rate, 6).toFixed(2)} in 6 months, ×{growthFactor(rate, 12).toFixed(2)} in
          12{twice === null ? '' : `, twice as much in ${inMonths(twice)}`}
        </p>
      </ResultBlock>
      {next.length > 0 && (
        <ResultBlock title="Reached next">
          <FigureTable
            caption="Reached next"
            columns={[
              { key: 'name', header: 'What' },
              { key: 'when', header: 'When', numeric: true },
            ]}
            rows={next.map(({ measure, name, months }, index) => ({
              key: measure,
              cells: [
                <span key="name" className="grid">
                  <span className={name === next[index - 1]?.name ? 'sr-only' : ''}>{name} </span>
                  <span className="text-muted-foreground">{measure}</span>
                </span>,
                <span key="when" className="whitespace-nowrap">
                  {reached(months)}
                </span>,
              ],
            }))}
          />
        </ResultBlock>
      )}
    </>
  );
}
