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
import { RiskPicture } from './form-picture';
import { RiskTable } from './form-risk-table';
import { ScenarioDetails } from './form-scenario';
import { leafPart, summaryParts } from './form-shape';
import { readScenarios } from './scenario';

type View = 'plan' | 'risk';

/** Failure scenarios: the table, the map, and each scenario in detail. */
export function PreMortemForm() {
  const { section, path, item } = useSection();
  const { value, place } = section;
  const summary = objectOf(value['summary']);
  const summaryPlace = memberPlace(place, 'summary');
  const form = useSectionForm(summaryParts, summary);
  const [view, setView] = useState<View>('plan');
  const [asked, setAsked] = useState<{ id: string }>();
  const scenarios = readScenarios(value);
  const open = asked?.id ?? item;
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
          <RiskTable sorted={view === 'risk'} onOpen={(id) => setAsked({ id })} />
        )}
        <SectionField
          form={form}
          name="coverage"
          shape={coverage.shape}
          path={[...path, 'summary']}
          value={summary['coverage']}
          absent={isAbsent(memberPlace(summaryPlace, 'coverage'))}
          className="mt-1"
        />
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
      <section className="grid min-w-0 gap-2">
        <FormHeading level={2}>Scenarios in detail</FormHeading>
        <div className="grid min-w-0">
          {scenarios.map((scenario, at) => (
            <ScenarioDetails
              key={`${scenario.id} ${scenario.row ?? 'none'}`}
              scenario={scenario}
              wanted={scenario.id === open ? (asked ?? firstWish) : undefined}
              startOpen={open === undefined && at === 0}
              onRenamed={(id) => setAsked({ id })}
            />
          ))}
        </div>
      </section>
      <Blocks blocks={value['blocks']} path={[...path, 'blocks']} heading="More" />
      <Subsections subsections={value['subsections']} path={[...path, 'subsections']} level={2} />
    </div>
  );
}

/** The wish of an address that names a scenario. */
const firstWish = { id: '' };
