import { ArrowLeft } from 'lucide-react';
import { Blocks, Subsections } from '@/components/fields/blocks';
import { FormHeading } from '@/components/fields/form-heading';
import { labelsOf } from '@/components/fields/form-layout';
import { isAbsent, memberPlace } from '@/components/fields/place-lookup';
import { useSection } from '@/components/fields/section-context';
import { SectionField } from '@/components/fields/section-field';
import { useSectionForm } from '@/components/fields/use-section-form';
import { Button } from '@/components/ui/button';
import type { JsonObject } from '@/plan/value';
import { readDecision } from './decision';
import { DecisionEvidence } from './form-evidence';
import { FullRecord } from './form-record';
import { RecordNote, RecordProvider } from './form-records';
import { decisionParts, leafPart } from './form-shape';
import { SupersessionLines } from './form-supersession';
import { DecisionTitle } from './form-title';

type DecisionItemProps = { index: number; value: JsonObject };

const facts = ['status', 'impact', 'date', 'requirements'] as const;
const texts = ['decision', 'context', 'rationale'] as const;

const hints: Readonly<Record<string, string>> = {
  impact: 'High where several parts or teams have to follow.',
  requirements: 'What this decision serves.',
  decision: 'What is decided, in one sentence.',
  context: 'The problem, and what limits the answers to it.',
  rationale: 'Why this option is the best of those compared.',
};

/** One decision: what it says, the options compared, and its consequences. */
export function DecisionItem({ index, value }: DecisionItemProps) {
  const { section, path, openItem } = useSection();
  const form = useSectionForm(decisionParts, value);
  const place = memberPlace(memberPlace(section.place, 'decisions'), String(index));
  const here = [...path, 'decisions', String(index)];
  const field = (key: (typeof facts | typeof texts)[number] | 'supersedes') => ({
    form,
    name: key,
    shape: leafPart(decisionParts, key).shape,
    path: here,
    value: value[key],
    absent: isAbsent(memberPlace(place, key)),
    help: hints[key],
  });
  const decision = readDecision(value);
  return (
    <RecordProvider index={index}>
      <article aria-label={`${decision.id} ${decision.title}`}>
        <Button
          variant="ghost"
          className="-ml-2 mb-1 text-muted-foreground"
          onClick={() => openItem()}
        >
          <ArrowLeft aria-hidden /> All decisions
        </Button>
        <DecisionTitle value={value} path={here} />
        <RecordNote field="title" />
        <div className="mt-4 grid min-w-0 grid-cols-2 gap-3 @2xl:grid-cols-[1fr_1fr_1fr_1.6fr]">
          {facts.map((key) => (
            <div key={key} className="grid content-start gap-1.5 @max-2xl:last:col-span-2">
              <SectionField {...field(key)} />
              <RecordNote field={key} />
            </div>
          ))}
        </div>
        {decision.supersedes.length > 0 && (
          <div className="mt-3 grid gap-1.5">
            <SectionField {...field('supersedes')} />
            <RecordNote field="supersedes" />
          </div>
        )}
        <SupersessionLines decision={decision} />
        {texts.map((key) => (
          <section key={key} className="mt-5 grid gap-1.5">
            <FormHeading level={2}>{leafPart(decisionParts, key).shape.label}</FormHeading>
            <SectionField {...field(key)} bare />
            <RecordNote field={key} />
          </section>
        ))}
        <DecisionEvidence
          index={index}
          value={value}
          path={[...here, 'evidence']}
          place={memberPlace(place, 'evidence')}
        />
        <FullRecord index={index} value={value} path={here} />
        <div className="mt-5 grid gap-3">
          <Blocks
            blocks={value['blocks']}
            path={[...here, 'blocks']}
            heading="More"
            known={labelsOf(decisionParts)}
          />
          <Subsections
            subsections={value['subsections']}
            path={[...here, 'subsections']}
            level={2}
          />
        </div>
      </article>
    </RecordProvider>
  );
}
