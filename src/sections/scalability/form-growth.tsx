import { useState } from 'react';
import { FormHeading } from '@/components/fields/form-heading';
import { LeafField } from '@/components/fields/leaf-field';
import { useSection } from '@/components/fields/section-context';
import { Field } from '@/components/ui/field';
import { Segmented } from '@/components/ui/segmented';
import { Select } from '@/components/ui/select';
import * as kinds from '@/plan/kinds';
import { isBlankCell } from '@/plan/number-cell';
import { type LoadProfile, useLoadProfile } from './form-load';
import { MeasureView } from './form-measure';
import { type Measure, measuresOf } from './measures';

/** How what the plan states grows at the load profile's rate, and what is reached on the way. */
export function Growth() {
  const { section } = useSection();
  const profile = useLoadProfile();
  if (!profile) return null;
  const measures = profile.rate ? measuresOf(section.value, profile.load, profile.rate) : [];
  return (
    <section aria-labelledby="growth" className="grid min-w-0 gap-2">
      <FormHeading level={2}>
        <span id="growth">Growth</span>
      </FormHeading>
      <GrowthRateField profile={profile} />
      {measures.length > 0 && profile.rate && (
        <Projection measures={measures} monthly={profile.rate.monthly} />
      )}
    </section>
  );
}

function GrowthRateField({ profile }: { profile: LoadProfile }) {
  const stated = !isBlankCell(profile.growth) && profile.rate === null;
  return (
    <LeafField
      label="Growth rate"
      kind={kinds.text}
      path={profile.path}
      value={profile.growth}
      absent={profile.absent}
      help="Of the load profile, under Non-functional requirements: it is the same text there."
      message={
        stated ? 'No percentage and period to project by, expected as in 5% a month' : undefined
      }
      className="max-w-md"
    />
  );
}

const horizons = [12, 24, 36, 60];

type ProjectionProps = { measures: readonly Measure[]; monthly: number };

function Projection({ measures, monthly }: ProjectionProps) {
  const [key, setKey] = useState<string>();
  const [months, setMonths] = useState<number>();
  const measure = measures.find((other) => other.key === key) ?? measures[0];
  if (measure === undefined) return null;
  const horizon = months ?? horizonOf(measure);
  return (
    <div className="grid min-w-0 gap-2">
      <div className="flex flex-wrap items-end justify-between gap-2">
        <Field label="What grows">
          {(control) => (
            <Select
              {...control}
              disabled={false}
              className="w-auto max-w-full"
              value={measure.key}
              options={measures.map(({ key: value, name }) => ({ value, label: name }))}
              onChange={(event) => setKey(event.target.value)}
            />
          )}
        </Field>
        <Segmented
          label="Time shown"
          value={String(horizon)}
          segments={horizons.map((count) => ({ value: String(count), label: `${count / 12} y` }))}
          onChange={(value) => setMonths(Number(value))}
        />
      </div>
      <MeasureView measure={measure} rate={{ monthly }} months={horizon} />
    </div>
  );
}

/** As far as the first mark that is still to come, a year at the least. */
function horizonOf({ marks }: Measure): number {
  const ahead = marks.flatMap(({ months }) => (months ? [months] : []));
  const first = Math.min(...ahead);
  return horizons.find((months) => months >= first) ?? 12;
}
