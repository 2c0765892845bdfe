import { useState } from 'react';
import { Refusal } from '@/components/fields/wrong-words';
import { EditButton } from '@/components/ui/edit-button';
import { useMending, useOwnRecord } from './form-records';
import { fieldNames } from './record/field-names';

/** What the plan says and the full record leaves out, to be written there at once. */
export function SilentRecord() {
  const file = useOwnRecord();
  const mend = useMending();
  const [refused, setRefused] = useState<string>();
  const silent =
    file?.differences.filter(({ record, writable }) => record === '' && writable) ?? [];
  if (!file || silent.length === 0) return null;
  const fields = silent.map(({ field }) => field);
  return (
    <div className="grid max-w-[76ch] gap-0.5 text-xs/[18px]">
      <p>
        <span className="text-muted-foreground">The record does not speak of </span>
        {listed(fields.map((field) => fieldNames[field]))}.{' '}
        <EditButton
          variant="link"
          className="h-6 px-0 text-xs/6"
          onClick={() => setRefused(mend.record(file, fields)?.message)}
        >
          Write it into the record
        </EditButton>
      </p>
      <Refusal what="Not changed" why={refused} />
    </div>
  );
}

const listed = (names: readonly string[]) =>
  new Intl.ListFormat('en', { type: 'conjunction' }).format(names);
