import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { GeneratedForm } from '@/components/fields/generated-form';
import { useSection, useSurroundings } from '@/components/fields/section-context';
import { useSectionEdit } from '@/components/fields/use-section-edit';
import { Refusal } from '@/components/fields/wrong-words';
import { EditButton } from '@/components/ui/edit-button';
import { addViolations, justified, removeUnfilled, violatedPrinciples } from './violations';

/** Why violations are needed all the same, beside what the constitution check says of them. */
export function ComplexityForm() {
  return (
    <div className="grid min-w-0 gap-4">
      <Violations />
      <GeneratedForm />
    </div>
  );
}

function Violations() {
  const { section } = useSection();
  const edit = useSectionEdit();
  const [refused, setRefused] = useState<string>();
  const check = useSurroundings(
    ({ plan }) =>
      plan.sections.find(({ definition }) => definition?.id === 'constitution-check')?.value,
  );
  const violated = violatedPrinciples(check);
  const rows = justified(section.value);
  if (violated.length === 0) {
    const removals = removeUnfilled(section.value);
    const remove = () => setRefused(edit(removals, { label: 'Remove unfilled rows' })?.message);
    return (
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <p className="max-w-[64ch] text-muted-foreground">
          The constitution check names no violation
          {rows === 0 ? ': nothing has to be justified here.' : '.'}
        </p>
        {removals.length > 0 && (
          <EditButton onClick={remove}>
            <X aria-hidden /> Remove the unfilled {removals.length === 1 ? 'row' : 'rows'}
          </EditButton>
        )}
        <Refusal what="Not removed" why={refused} />
      </div>
    );
  }
  const add = () => {
    const label = violated.length === 1 ? 'Add the violation' : 'Add the violations';
    setRefused(edit(addViolations(section.value, violated), { label })?.message);
  };
  return (
    <div className="grid gap-1">
      <p className="text-muted-foreground">The constitution check names as violated:</p>
      <ul className="list-disc pl-5">
        {violated.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
      {rows === 0 && (
        <div className="mt-1">
          <EditButton onClick={add}>
            <Plus aria-hidden /> Add {violated.length === 1 ? 'a row for it' : 'rows for them'}
          </EditButton>
        </div>
      )}
      <Refusal what="Not added" why={refused} />
    </div>
  );
}
