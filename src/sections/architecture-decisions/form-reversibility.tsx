import { useId, useState } from 'react';
import { textOf } from '@/components/fields/json-guards';
import { SectionField } from '@/components/fields/section-field';
import { useWrite } from '@/components/fields/use-write';
import { Refusal } from '@/components/fields/wrong-words';
import { Label } from '@/components/ui/label';
import { Select } from '@/components/ui/select';
import {
  pivotCosts,
  readReversibility,
  reversible,
  withAnswer,
  withCost,
} from './compute/reversibility';

type ReversibilityProps = { field: Parameters<typeof SectionField>[0] };

/** Whether the decision can be undone and what that costs: two choices, and the words as they stand. */
export function Reversibility({ field }: ReversibilityProps) {
  const { path, name, value, absent } = field;
  const [refused, setRefused] = useState<string>();
  const write = useWrite([...path, name], { label: 'Reversibility', absent });
  const text = textOf(value);
  const read = readReversibility(text);
  return (
    <div className="grid gap-1">
      <div className="grid grid-cols-2 items-start gap-3 @md:grid-cols-[8rem_8rem_minmax(0,1fr)]">
        <Choice
          label="Reversible"
          value={read.reversible}
          options={reversible}
          onChoose={(word) => setRefused(write(withAnswer(text, word)))}
        />
        <Choice
          label="Pivot cost"
          value={read.cost}
          options={pivotCosts}
          onChoose={(word) => setRefused(write(withCost(text, word)))}
        />
        <SectionField {...field} className="@max-md:col-span-2" />
      </div>
      <p className="text-muted-foreground text-xs/4">
        Whether it can be undone, and what changing to another option would cost.
      </p>
      <Refusal why={refused} />
    </div>
  );
}

type ChoiceProps = {
  label: string;
  value: string;
  options: readonly string[];
  onChoose: (word: string) => void;
};

function Choice({ label, value, options, onChoose }: ChoiceProps) {
  const id = useId();
  return (
    <div className="grid gap-1">
      <Label htmlFor={id}>{label}</Label>
      <Select
        id={id}
        value={value}
        options={options}
        placeholder="Not set"
        onChange={(event) => onChoose(event.target.value)}
      />
    </div>
  );
}
