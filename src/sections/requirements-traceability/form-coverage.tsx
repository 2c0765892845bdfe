import { ShareBar } from '@/components/charts/share-bar';
import { printCoverage } from '@/plan/traceability/coverage-line';
import { useTrace } from './form-context';
import { orphanDecisions } from './gaps';
import { openRows, specCoverage } from './open-rows';
import { coverageOf, type MatrixSpec, matrices, matrixRows } from './trace';

const names: Readonly<Record<MatrixSpec['key'], string>> = {
  functional: 'Functional',
  nonFunctional: 'Non-functional',
};

/** The check asks for nine in ten (SR-PLAN-19). */
const target = 0.9;

/** How much of the matrices is covered, and of what kind the rest is. */
export function CoverageFigures() {
  const { value, plan, beside } = useTrace();
  const open = openRows(value);
  const count = (...lacks: readonly string[]) =>
    open.filter(({ lack }) => lack !== undefined && lacks.includes(lack)).length;
  const { requirements } = beside;
  const { missing } = specCoverage(value, requirements);
  const figures: readonly (readonly [string, number])[] = [
    ['Without a decision', count('decision', 'decision and task')],
    ['Without a task', count('task', 'decision and task')],
    ['Without a test', open.filter(({ untested }) => untested).length],
    ['Without monitoring', count('monitoring')],
    ['Decisions without a requirement', orphanDecisions(value, plan).length],
  ];
  return (
    <div className="grid gap-3">
      {matrices.map((matrix) => {
        const { covered, total } = coverageOf(matrix, matrixRows(value, matrix.key));
        return (
          <ShareBar
            key={matrix.key}
            label={names[matrix.key]}
            part={covered}
            whole={total}
            percent={percentOf({ covered, total })}
            {...(matrix.key === 'functional' ? { target } : {})}
          />
        );
      })}
      {requirements.length > 0 && (
        <ShareBar
          label="Rows for spec.md"
          part={requirements.length - missing.length}
          whole={requirements.length}
          percent={percentOf({
            covered: requirements.length - missing.length,
            total: requirements.length,
          })}
        />
      )}
      <dl className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-2 text-muted-foreground">
        {figures.map(([name, number]) => (
          <div key={name} className="contents">
            <dt>{name}</dt>
            <dd className={number > 0 ? 'text-foreground tabular-nums' : 'tabular-nums'}>
              {number}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

/** As the coverage line prints it. */
function percentOf(coverage: { covered: number; total: number }): string {
  return /\d+%/.exec(printCoverage('', coverage))?.[0] ?? '';
}
