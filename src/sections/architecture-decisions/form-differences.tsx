import { useState } from 'react';
import { focusSoon } from '@/components/fields/focus-path';
import { useSectionActions } from '@/components/fields/section-context';
import { Refusal } from '@/components/fields/wrong-words';
import { Button } from '@/components/ui/button';
import { EditButton } from '@/components/ui/edit-button';
import { useRecordFiles } from './form-records';
import { fieldNames } from './record/field-names';
import { allInLine } from './record/mend';
import type { SharedField } from './record/record';
import type { RecordFile } from './record/record-files';

/** In the panel: every decision whose full record says something else, and what. */
export function RecordDifferences({ only }: { only: string | undefined }) {
  const { edit } = useSectionActions();
  const [refused, setRefused] = useState<string>();
  const files = useRecordFiles().filter(
    ({ decision, differences }) =>
      (only === undefined || decision.id === only) &&
      differences.some(({ record }) => record !== ''),
  );
  if (files.length === 0) return null;
  const inLine = () => {
    const { files: written, problem } = allInLine(files);
    const failed =
      problem ??
      (written.length > 0 ? edit([], { label: 'Change the records', files: written }) : undefined);
    setRefused(failed && `${failed.path ?? ''} ${failed.message}`.trim());
  };
  return (
    <section aria-label="Full records" className="grid gap-1">
      <h2 className="font-semibold text-muted-foreground text-xs/4">The record says otherwise</h2>
      <ul className="grid gap-0.5 text-xs/[18px]">
        {files.map((file) => (
          <li key={file.path} className="flex flex-wrap items-baseline gap-x-1.5">
            {only === undefined && (
              <span className="font-mono text-muted-foreground">{file.decision.id}</span>
            )}
            <DifferingFields file={file} />
          </li>
        ))}
      </ul>
      <EditButton className="justify-self-start" onClick={inLine}>
        {files.length > 1 ? 'Change all records' : 'Change the record'}
      </EditButton>
      <Refusal what="Not changed" why={refused} />
    </section>
  );
}

function DifferingFields({ file }: { file: RecordFile }) {
  const { path, current } = useSectionActions();
  const goTo = (field: SharedField) => {
    const { item, openItem } = current();
    if (item !== file.decision.id) openItem(file.decision.id);
    focusSoon([...path, 'decisions', String(file.index), ...placeOf[field]]);
  };
  return file.differences
    .filter(({ record }) => record !== '')
    .map(({ field }) => (
      <Button key={field} variant="link" className="h-6 px-0 text-xs/6" onClick={() => goTo(field)}>
        {fieldNames[field]}
        <span className="sr-only"> of {file.decision.id}</span>
      </Button>
    ));
}

/** Where a field stands in a decision's value. */
const placeOf: Readonly<Record<SharedField, readonly string[]>> = {
  title: ['title'],
  status: ['status'],
  supersedes: ['supersedes'],
  date: ['date'],
  impact: ['impact'],
  requirements: ['requirements'],
  decision: ['decision'],
  context: ['context'],
  rationale: ['rationale'],
  options: ['evidence', 'matrix'],
  selected: ['evidence', 'selected'],
  reversibility: ['evidence', 'reversibility'],
  consequences: ['evidence', 'tradeOffs'],
  notes: ['evidence', 'notes'],
};
