import { FilePlus2, FileText } from 'lucide-react';
import { useState } from 'react';
import { FormHeading } from '@/components/fields/form-heading';
import { objectOf } from '@/components/fields/json-guards';
import { LeafField } from '@/components/fields/leaf-field';
import { useSection } from '@/components/fields/section-context';
import { Button } from '@/components/ui/button';
import { memberText } from '@/plan/json-view';
import { at, type Path } from '@/plan/operation';
import type { JsonObject } from '@/plan/value';
import { evidenceParts, leafPart } from './form-shape';
import { createFullRecord } from './full-record';

type FullRecordProps = { index: number; value: JsonObject; path: Path };

/** The file that holds the decision in full: made here, linked here. */
export function FullRecord({ index, value, path }: FullRecordProps) {
  const { section, path: root, edit, hasFile, openFile } = useSection();
  const [refused, setRefused] = useState<string>();
  const below = memberText(objectOf(value['evidence']), 'fullRecord');
  const own = memberText(value, 'fullRecord');
  const link = below || own;
  const file = /\]\(([^)\s]+)\)/.exec(link)?.[1];
  const missing = file !== undefined && hasFile?.(file) === false;
  const create = () => {
    const record = createFullRecord(section.value, index);
    const operations = record.operations.map((operation) => at(root, operation));
    const files = [{ path: record.path, text: record.text }];
    setRefused(edit(operations, { label: `New file ${record.path}`, files })?.message);
  };
  return (
    <section className="mt-5 grid gap-1.5">
      <FormHeading level={2}>Full record</FormHeading>
      {link !== '' && (
        <LeafField
          label="Link to the full record"
          bare
          kind={leafPart(evidenceParts, 'fullRecord').shape.kind}
          path={below === '' ? [...path, 'fullRecord'] : [...path, 'evidence', 'fullRecord']}
          value={link}
          message={missing ? `${file} is not among the plan’s files` : undefined}
        />
      )}
      <div className="flex flex-wrap items-center gap-2">
        {(link === '' || missing) && (
          <Button onClick={create}>
            <FilePlus2 aria-hidden /> Create full record
          </Button>
        )}
        {file !== undefined && !missing && openFile && (
          <Button onClick={() => openFile(file)}>
            <FileText aria-hidden /> Open full record
          </Button>
        )}
        {link === '' && (
          <p className="max-w-[64ch] text-muted-foreground text-xs/4">
            A file in adrs/ with all that stands here, linked from the decision and the summary.
          </p>
        )}
      </div>
      {refused !== undefined && <p className="text-fail text-xs/4">Not created: {refused}</p>}
    </section>
  );
}
