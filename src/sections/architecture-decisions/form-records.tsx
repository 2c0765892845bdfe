import { createContext, type ReactNode, use, useState } from 'react';
import {
  useSection,
  useSectionActions,
  useSurroundings,
} from '@/components/fields/section-context';
import { useSectionEdit } from '@/components/fields/use-section-edit';
import { Refusal } from '@/components/fields/wrong-words';
import { EditButton } from '@/components/ui/edit-button';
import type { Problem } from '@/markdown/result';
import type { Difference } from './record/differences';
import { fieldNames, saidByRecord } from './record/field-names';
import { planInLine, recordInLine } from './record/mend';
import type { SharedField } from './record/record';
import { type RecordFile, recordFiles } from './record/record-files';

/** The records of the section's decisions, as they are now. */
export function useRecordFiles(): readonly RecordFile[] {
  const { section } = useSection();
  const folder = useSurroundings((surroundings) => surroundings.folder);
  return recordFiles(section.value, folder);
}

const OwnRecord = createContext<RecordFile | undefined>(undefined);

/** Tells the fields below of the full record of the decision that they draw. */
export function RecordProvider({ index, children }: { index: number; children: ReactNode }) {
  const file = useRecordFiles().find((other) => other.index === index);
  return <OwnRecord value={file}>{children}</OwnRecord>;
}

export function useOwnRecord(): RecordFile | undefined {
  return use(OwnRecord);
}

/** Beside a field: what the full record says otherwise, mended in either direction. */
export function RecordNote({ field }: { field: SharedField }) {
  const file = useOwnRecord();
  const difference = file?.differences.find((other) => other.field === field);
  if (!file || !difference || difference.record === '') return null;
  return <Note file={file} difference={difference} />;
}

function Note({ file, difference }: { file: RecordFile; difference: Difference }) {
  const { section } = useSection();
  const mend = useMending();
  const [refused, setRefused] = useState<string>();
  const name = fieldNames[difference.field];
  const takes = planInLine(section.value, file, difference) !== undefined;
  return (
    <fieldset
      aria-label={`The record’s ${name}`}
      className="grid min-w-0 max-w-[76ch] gap-0.5 border-warn border-l-2 pl-2 text-xs/[18px]"
    >
      <p className="line-clamp-4 whitespace-pre-line [overflow-wrap:anywhere]">
        <span className="text-muted-foreground">The record says: </span>
        {saidByRecord(difference)}
      </p>
      <div className="flex flex-wrap gap-x-3">
        {takes && (
          <EditButton
            variant="link"
            className="h-6 px-0 text-xs/6"
            aria-label={`Take over the record’s ${name}`}
            onClick={() => setRefused(mend.plan(file, difference)?.message)}
          >
            Take over
          </EditButton>
        )}
        {difference.writable && (
          <EditButton
            variant="link"
            className="h-6 px-0 text-xs/6"
            aria-label={`Change the record’s ${name}`}
            onClick={() => setRefused(mend.record(file, [difference.field])?.message)}
          >
            Change the record
          </EditButton>
        )}
        {!takes && !difference.writable && (
          <span className="text-muted-foreground">To be brought in line by hand</span>
        )}
      </div>
      <Refusal what="Not changed" why={refused} />
    </fieldset>
  );
}

/** How a difference is mended, each in one undo step. */
export function useMending() {
  const { edit, current } = useSectionActions();
  const editSection = useSectionEdit();
  return {
    plan: (file: RecordFile, difference: Difference): Problem | undefined => {
      const operations = planInLine(current().section.value, file, difference) ?? [];
      const label = `Take over the record’s ${fieldNames[difference.field]}`;
      return editSection(operations, { label });
    },
    record: (file: RecordFile, fields: readonly SharedField[]): Problem | undefined => {
      const done = recordInLine(file.decision, file.text ?? '', fields);
      if (!done.ok) return done.error;
      const files = [{ path: file.path, text: done.value }];
      return edit([], { label: `Change the record of ${file.decision.id}`, files });
    },
  };
}
