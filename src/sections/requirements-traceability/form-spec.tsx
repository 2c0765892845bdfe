import { Plus } from 'lucide-react';
import { useState } from 'react';
import { FormHeading } from '@/components/fields/form-heading';
import { useSectionEdit } from '@/components/fields/use-section-edit';
import { Refusal } from '@/components/fields/wrong-words';
import { Chip } from '@/components/ui/chip';
import { EditButton } from '@/components/ui/edit-button';
import { withMissingParents } from '@/plan/missing-parents';
import type { Requirement } from '@/plan/requirements/requirements';
import { useTrace } from './form-context';
import { specCoverage } from './open-rows';
import { rowsFromSpec } from './rows-from-spec';

/** The requirements of spec.md beside the matrices: which have no row, which are not covered. */
export function SpecPart() {
  const { value, place, plan, folder, beside } = useTrace();
  const edit = useSectionEdit();
  const [refused, setRefused] = useState<string>();
  const { requirements, tasks } = beside;
  const { missing, uncovered, unlisted } = specCoverage(value, requirements);
  const add = (some: readonly Requirement[]) => {
    const kept = new Set(some);
    const without = missing.filter((one) => !kept.has(one));
    // Rows go where the specification has them, so those that stay out are left in the order.
    const rows = rowsFromSpec(value, beside, plan, new Set(without));
    const label = some.length === 1 ? `Add ${some[0]?.id}` : `Add ${some.length} requirements`;
    setRefused(edit(withMissingParents(place, rows), { label })?.message);
  };
  return (
    <section className="grid min-w-0 gap-2">
      <FormHeading
        level={2}
        action={
          missing.length > 1 && (
            <EditButton onClick={() => add(missing)}>
              <Plus aria-hidden /> Add rows for these {missing.length}
            </EditButton>
          )
        }
      >
        From the specification
      </FormHeading>
      <p className="max-w-[72ch] text-muted-foreground">
        {requirements.length === 0
          ? noneRead(folder)
          : [
              `spec.md lists ${counted(requirements.length, 'requirement')}.`,
              missing.length === 0 ? 'Each has a row.' : `${missing.length} without a row.`,
              uncovered.length === 0
                ? ''
                : `Not covered: ${uncovered.map(({ id }) => id).join(', ')}.`,
            ].join(' ')}
        {requirements.length > 0 && unlisted.length > 0 && (
          <> The matrix has {unlisted.join(', ')}, which spec.md does not list.</>
        )}
        {folder.has('tasks.md') && tasks.length > 0 && (
          <> The {counted(tasks.length, 'task')} of tasks.md are offered in the task column.</>
        )}
      </p>
      {missing.length > 0 && (
        <ul aria-label="Requirements without a row" className={listStyle}>
          {missing.map((requirement) => (
            <li key={requirement.id} className="flex items-baseline gap-2 py-1">
              <Chip>{requirement.id}</Chip>
              <span className="line-clamp-2 min-w-0 flex-1">{requirement.text}</span>
              <EditButton
                variant="ghost"
                className="text-primary"
                onClick={() => add([requirement])}
              >
                Add row<span className="sr-only"> for {requirement.id}</span>
              </EditButton>
            </li>
          ))}
        </ul>
      )}
      <Refusal what="Not added" why={refused} />
    </section>
  );
}

const listStyle = 'max-h-80 divide-y divide-border overflow-y-auto border-border border-y';

function noneRead(folder: { open: boolean; has: (path: string) => boolean }): string {
  if (folder.has('spec.md'))
    return 'spec.md lists no requirement by an id such as FR-001, so the matrix stands alone.';
  if (folder.open)
    return 'There is no spec.md beside the plan, so the matrix stands alone: whether a requirement is missing in it cannot be told.';
  return 'The plan was opened without its folder, so spec.md is not read. Open the folder or a zip of it to see which requirements have no row.';
}

function counted(count: number, word: string): string {
  return count === 1 ? `one ${word}` : `${count} ${word}s`;
}
