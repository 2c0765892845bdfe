import { FormHeading } from '@/components/fields/form-heading';
import { PartViewsProvider } from '@/components/fields/part-views';
import { isAbsent, memberPlace } from '@/components/fields/place-lookup';
import { useFindingAt, useSection } from '@/components/fields/section-context';
import { SectionField } from '@/components/fields/section-field';
import { useSectionForm } from '@/components/fields/use-section-form';
import { memberText } from '@/plan/json-view';
import type { JsonObject } from '@/plan/value';
import { isRiskScoreWrong } from './compute/risk';
import { ScenarioFields } from './form-scenario-fields';
import { leafPart, riskParts } from './form-shape';
import { failureRows, riskOf, rowsPath, type Scenario } from './scenario';

type ScenarioItemProps = { scenario: Scenario; index: number; value: JsonObject };

/** One failure scenario: how likely and how bad, and what is said of it. */
export function ScenarioItem({ scenario, index, value }: ScenarioItemProps) {
  const { section } = useSection();
  const row = scenario.row === null ? undefined : failureRows(section.value)[scenario.row];
  return (
    <article aria-label={`${scenario.id} ${scenario.title}`} className="grid min-w-0 gap-4">
      {row && <RiskFacts row={row} at={scenario.row ?? 0} />}
      <ScenarioFields index={index} value={value} />
    </article>
  );
}

const noViews = {};
const facts = ['category', 'probability', 'impact', 'score', 'status'] as const;

function RiskFacts({ row, at }: { row: JsonObject; at: number }) {
  const { section, path } = useSection();
  const form = useSectionForm(riskParts, row);
  const here = [...path, ...rowsPath, String(at)];
  const place = memberPlace(memberPlace(memberPlace(section.place, 'summary'), 'rows'), String(at));
  const { score } = riskOf(row);
  const checked = useFindingAt([...here, 'score']);
  const wrong = checked === undefined && isRiskScoreWrong(memberText(row, 'score'), score);
  const notes = wrong ? { [[...rowsPath, at, 'score'].join('/')]: `Expected ${score}` } : {};
  return (
    <section className="grid gap-1.5">
      <FormHeading level={2} className="sr-only">
        Risk
      </FormHeading>
      <div className="grid grid-cols-2 gap-3 @md:grid-cols-3 @2xl:grid-cols-[1.4fr_1fr_1fr_1fr_1.4fr]">
        <PartViewsProvider views={noViews} notes={notes}>
          {facts.map((key) => (
            <SectionField
              key={key}
              form={form}
              name={key}
              shape={leafPart(riskParts, key).shape}
              path={here}
              value={row[key]}
              absent={isAbsent(memberPlace(place, key))}
              className="last:@max-md:col-span-2"
            />
          ))}
        </PartViewsProvider>
      </div>
    </section>
  );
}
