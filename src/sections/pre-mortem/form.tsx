import { useState } from 'react';
import { AbsentPart } from '@/components/fields/absent-part';
import { Blocks, Subsections } from '@/components/fields/blocks';
import { FormHeading } from '@/components/fields/form-heading';
import { objectOf } from '@/components/fields/json-guards';
import { isAbsent, memberPlace } from '@/components/fields/place-lookup';
import { useSection } from '@/components/fields/section-context';
import { SectionField } from '@/components/fields/section-field';
import { useSectionForm } from '@/components/fields/use-section-form';
import { Segmented } from '@/components/ui/segmented';
import { memberObjects, memberText } from '@/plan/json-view';
import { ScenarioItem } from './form-item';
import { RiskPicture } from './form-picture';
import { RiskTable } from './form-risk-table';
import { ScenarioList } from './form-scenario-list';
import { leafPart, summaryParts } from './form-shape';
import { readScenarios } from './scenario';

type View = 'plan' | 'risk';

/** All failure scenarios, or the one that is open. */
export function PreMortemForm() {
  const { section, item } = useSection();
  const scenario = readScenarios(section.value).find(({ id }) => id === item);
  const index = scenario?.detail ?? null;
  const value = index === null ? undefined : memberObjects(section.value, 'scenarios')[index];
  if (scenario === undefined || index === null || value === undefined) return <Overview />;
  return <ScenarioItem key={item} scenario={scenario} index={index} value={value} />;
}

/** The table of failure scenarios, the map, and the way to each one's details. */
function Overview() {
  const { section, path, openItem } = useSection();
  const { value, place } = section;
  const summary = objectOf(value['summary']);
  const summaryPlace = memberPlace(place, 'summary');
  const form = useSectionForm(summaryParts, summary);
  const [view, setView] = useState<View>('plan');
  const scenarios = readScenarios(value);
  const coverage = leafPart(summaryParts, 'coverage');
  return (
    <div className="grid min-w-0 gap-6">
      <section className="grid min-w-0 gap-2">
        <FormHeading
          level={2}
          action={
            <Segmented
              label="Order of the scenarios"
              value={view}
              segments={[
                { value: 'plan', label: 'In order' },
                { value: 'risk', label: 'By risk' },
              ]}
              onChange={setView}
            />
          }
        >
          Failure scenarios
        </FormHeading>
        {isAbsent(summaryPlace) && scenarios.length === 0 ? (
          <AbsentPart
            label="failure scenarios table"
            path={[...path, 'summary']}
            operations={[{ type: 'set', path: [...path, 'summary'], value: {} }]}
          />
        ) : (
          <RiskTable sorted={view === 'risk'} onOpen={openItem} />
        )}
        <SectionField
          form={form}
          name="coverage"
          shape={coverage.shape}
          path={[...path, 'summary']}
          value={summary['coverage']}
          absent={isAbsent(memberPlace(summaryPlace, 'coverage'))}
          className="mt-1"
          help="Follows from the categories of the scenarios."
        />
        {memberText(summary, 'formula') !== '' && (
          <SectionField
            form={form}
            name="formula"
            shape={leafPart(summaryParts, 'formula').shape}
            path={[...path, 'summary']}
            value={summary['formula']}
            absent={false}
            help="How the scores are reckoned, for whoever reads the plan."
          />
        )}
        <Blocks
          blocks={summary['blocks']}
          path={[...path, 'summary', 'blocks']}
          heading="Failure scenarios"
        />
        <Subsections
          subsections={summary['subsections']}
          path={[...path, 'summary', 'subsections']}
          level={3}
        />
      </section>
      <section aria-label="Risk map" className="max-w-md min-[1101px]:hidden">
        <RiskPicture />
      </section>
      {scenarios.length > 0 && (
        <section className="grid min-w-0 gap-1">
          <FormHeading level={2}>Scenarios in detail</FormHeading>
          <ScenarioList />
        </section>
      )}
      <Blocks blocks={value['blocks']} path={[...path, 'blocks']} heading="More" />
      <Subsections subsections={value['subsections']} path={[...path, 'subsections']} level={2} />
    </div>
  );
}
