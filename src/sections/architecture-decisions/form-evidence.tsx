import { AbsentPart } from '@/components/fields/absent-part';
import { Blocks, Subsections } from '@/components/fields/blocks';
import { FormHeading } from '@/components/fields/form-heading';
import { labelsOf } from '@/components/fields/form-layout';
import { objectOf } from '@/components/fields/json-guards';
import { NamedField } from '@/components/fields/named-field';
import { isAbsent, memberPlace } from '@/components/fields/place-lookup';
import { SectionField } from '@/components/fields/section-field';
import { useSectionForm } from '@/components/fields/use-section-form';
import { memberList } from '@/plan/json-view';
import type { Path } from '@/plan/operation';
import type { Place } from '@/plan/place';
import type { JsonObject } from '@/plan/value';
import { readDecision } from './decision';
import { DecisionOptions } from './form-options';
import { RecordNote } from './form-records';
import { Reversibility } from './form-reversibility';
import { Selected } from './form-selected';
import { evidenceParts, leafPart } from './form-shape';
import { WhyNot } from './form-why-not';

type DecisionEvidenceProps = {
  index: number;
  value: JsonObject;
  path: Path;
  place: Place | undefined;
};

const tradeOffs = ['Pros', 'Cons', 'Risks'];

const hints: Readonly<Record<string, string>> = {
  protocol: 'No for a decision that can be changed at once: it needs no comparison.',
  optionsGenerated: 'The columns with scores, counted.',
  notes: 'What whoever builds this has to know.',
};

/** The comparison behind a decision: options, choice, reasons and consequences. */
export function DecisionEvidence({ index, value, path, place }: DecisionEvidenceProps) {
  const evidence = objectOf(value['evidence']);
  const form = useSectionForm(evidenceParts, evidence);
  const decision = readDecision(value);
  const field = (key: string) => ({
    form,
    name: key,
    shape: leafPart(evidenceParts, key).shape,
    path,
    value: evidence[key],
    absent: isAbsent(memberPlace(place, key)),
    help: hints[key],
  });
  if (isAbsent(place)) {
    return (
      <section className="mt-5 grid gap-1.5">
        <FormHeading level={2}>Options</FormHeading>
        <p className="max-w-[64ch] text-muted-foreground">
          A decision that would be costly to change compares at least three options on weighted
          criteria.
        </p>
        <AbsentPart
          label="comparison of options"
          path={path}
          operations={[{ type: 'set', path, value: {} }]}
        />
      </section>
    );
  }
  const named = decision.tradeOffs.map(({ name }) => name);
  return (
    <>
      <section className="mt-6 grid min-w-0 gap-1.5">
        <FormHeading level={2}>Options</FormHeading>
        <div className="mb-1.5 grid gap-3 @md:grid-cols-2">
          <SectionField {...field('protocol')} />
          <SectionField {...field('optionsGenerated')} />
        </div>
        <DecisionOptions index={index} decision={decision} path={[...path, 'matrix']} />
        <RecordNote field="options" />
      </section>
      <Selected index={index} decision={decision} path={path} field={field('selected')} />
      <div className="mt-1.5">
        <RecordNote field="selected" />
      </div>
      <WhyNot index={index} decision={decision} path={[...path, 'whyNot']} />
      <section className="mt-5 grid gap-1.5">
        <FormHeading level={2}>Consequences</FormHeading>
        <Reversibility field={field('reversibility')} />
        <RecordNote field="reversibility" />
        <div className="mt-2 grid gap-1">
          <p className="text-muted-foreground text-xs/4">Trade-offs accepted</p>
          <p className="text-muted-foreground text-xs/4">
            What the choice gives, what it costs, what may go wrong and the answer to it.
          </p>
          <NamedField
            label="Trade-offs accepted"
            word="trade-off"
            path={[...path, 'tradeOffs']}
            items={memberList(evidence, 'tradeOffs')}
            names={tradeOffs.filter((name) => !named.includes(name))}
          />
        </div>
        <RecordNote field="consequences" />
        <SectionField {...field('notes')} className="mt-2" />
        <RecordNote field="notes" />
      </section>
      <div className="mt-4 grid gap-3">
        <Blocks
          blocks={evidence['blocks']}
          path={[...path, 'blocks']}
          heading="More"
          known={labelsOf(evidenceParts)}
        />
        <Subsections
          subsections={evidence['subsections']}
          path={[...path, 'subsections']}
          level={3}
        />
      </div>
    </>
  );
}
