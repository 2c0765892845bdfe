import { ChevronRight } from 'lucide-react';
import { AbsentPart } from '@/components/fields/absent-part';
import { useSection } from '@/components/fields/section-context';
import { at } from '@/plan/operation';
import { riskLevel } from './compute/risk';
import { addScenarioDetails } from './operations';
import { readScenarios, type Scenario } from './scenario';

const heat = { low: 'bg-heat-1', medium: 'bg-heat-2', high: 'bg-heat-3' } as const;

/** One line a scenario, which opens what is said of it. */
export function ScenarioList() {
  const { section, path, openItem } = useSection();
  return (
    <ul aria-label="Scenarios in detail" className="grid min-w-0 list-none p-0">
      {readScenarios(section.value).map((scenario) => (
        <li
          key={`${scenario.id} ${scenario.row ?? 'none'}`}
          className="border-border border-b last:border-b-0"
        >
          {scenario.detail === null ? (
            <div className="flex flex-wrap items-center gap-2 py-1">
              <ScenarioName scenario={scenario} />
              <AbsentPart
                label={`details of ${scenario.id}`}
                path={[...path, 'scenarios']}
                operations={addScenarioDetails(section.value, scenario.id).map((operation) =>
                  at(path, operation),
                )}
              />
            </div>
          ) : (
            <button
              type="button"
              onClick={() => openItem(scenario.id)}
              className="-mx-2 flex w-[calc(100%+1rem)] cursor-default items-baseline gap-2 rounded-md px-2 py-1.5 text-left outline-ring hover:bg-foreground/4 focus-visible:outline-2 pointer-coarse:min-h-11 pointer-coarse:items-center"
            >
              <ScenarioName scenario={scenario} />
              <ChevronRight
                aria-hidden
                className="size-3.5 shrink-0 self-center text-muted-foreground"
              />
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

function ScenarioName({ scenario: { id, title, mode, risk } }: { scenario: Scenario }) {
  return (
    <>
      <span className="shrink-0 font-mono text-muted-foreground text-xs/5">{id}</span>
      <span className="min-w-0 flex-1 [overflow-wrap:anywhere]">
        {title || mode || <span className="text-muted-foreground">No name yet</span>}
      </span>
      {risk.score !== null && (
        <span
          className={`min-w-6 rounded-[5px] px-1.5 text-center text-xs/[18px] tabular-nums ${heat[riskLevel(risk.score)]}`}
        >
          <span className="sr-only">Risk score </span>
          {risk.score}
        </span>
      )}
    </>
  );
}
