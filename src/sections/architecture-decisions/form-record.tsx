import { FilePlus2, FileText, Link, Pencil } from 'lucide-react';
import { use, useState } from 'react';
import { focusSoon } from '@/components/fields/focus-path';
import { FormHeading } from '@/components/fields/form-heading';
import { objectOf } from '@/components/fields/json-guards';
import { LeafField } from '@/components/fields/leaf-field';
import { useSection, useSurroundings } from '@/components/fields/section-context';
import { useChoice } from '@/components/fields/use-choice';
import { readText } from '@/components/grid/cell-text';
import { Button } from '@/components/ui/button';
import { EditButton } from '@/components/ui/edit-button';
import { ReadOnly } from '@/components/ui/read-only';
import { Segmented } from '@/components/ui/segmented';
import { memberText } from '@/plan/json-view';
import { at, type Path } from '@/plan/operation';
import type { JsonObject } from '@/plan/value';
import { SilentRecord } from './form-record-silent';
import { useOwnRecord } from './form-records';
import { evidenceParts, leafPart } from './form-shape';
import { createFullRecord, recordForms, type WrittenForm } from './full-record';
import { formInUse, namesFile } from './record/record-files';

type FullRecordProps = { index: number; value: JsonObject; path: Path };

const forms = [
  { value: 'long', label: 'Long form' },
  { value: 'madr', label: 'MADR 4.0' },
] as const;

/** What the template says after the link. */
const remark = /\s*\*\(if complex decision\)\*\s*$/;

/** The file that holds the decision in full: made here, linked here, opened from here. */
export function FullRecord({ index, value, path }: FullRecordProps) {
  const { openFile } = useSection();
  const file = useOwnRecord();
  const below = memberText(objectOf(value['evidence']), 'fullRecord');
  const own = memberText(value, 'fullRecord');
  const link = below || own;
  const missing = file !== undefined && file.text === undefined;
  const elsewhere = file === undefined && namesFile(link);
  const [made, setMade] = useState(false);
  const [editing, setEditing] = useState(false);
  const linkPath = below === '' ? [...path, 'fullRecord'] : [...path, 'evidence', 'fullRecord'];
  const name = readText(link.replace(remark, ''));
  const named = file?.text !== undefined && name !== link && !editing;
  const alone = useSurroundings(({ folder }) => !folder.open);
  return (
    <section className="mt-5 grid gap-1.5">
      <FormHeading level={2}>Full record</FormHeading>
      {link !== '' && !named && (
        <LeafField
          label="Link to the full record"
          bare
          kind={leafPart(evidenceParts, 'fullRecord').shape.kind}
          path={linkPath}
          value={link}
          message={missing && !alone ? `${file.path} is not among the plan’s files` : undefined}
        />
      )}
      {file?.text !== undefined && (
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
          {openFile && (
            <Button autoFocus={made} onClick={() => openFile(file.path)}>
              <FileText aria-hidden /> Open full record
            </Button>
          )}
          {named && (
            <span className="flex min-w-0 items-center gap-1">
              <span className="[overflow-wrap:anywhere]">{name}</span>
              <EditButton
                variant="ghost"
                size="icon"
                aria-label="Edit the link to the full record"
                className="text-muted-foreground"
                onClick={() => {
                  setEditing(true);
                  focusSoon(linkPath);
                }}
              >
                <Pencil aria-hidden />
              </EditButton>
            </span>
          )}
        </div>
      )}
      {file?.text === undefined && !elsewhere && !use(ReadOnly) && (
        <NewRecord
          index={index}
          path={missing ? file.path : undefined}
          onMade={() => setMade(true)}
        />
      )}
      {file?.owner !== undefined && (
        <p className="max-w-[64ch] text-muted-foreground text-xs/4">
          The record is that of {file.owner}, and is compared with it alone.
        </p>
      )}
      <SilentRecord />
    </section>
  );
}

type NewRecordProps = { index: number; path: string | undefined; onMade: () => void };

/** `path`: where a link already says that the record is. A file that stands there is linked and stays as it is. */
function NewRecord({ index, path, onMade }: NewRecordProps) {
  const { section, path: root, edit } = useSection();
  const folder = useSurroundings((surroundings) => surroundings.folder);
  const inUse = formInUse(folder);
  const [chosen, choose, known] = useChoice('record form', recordForms);
  const [refused, setRefused] = useState<string>();
  const usual = inUse ?? 'long';
  const form = chosen ?? usual;
  const recordIn = (one: WrittenForm) => createFullRecord(section.value, index, one, path);
  const file = recordIn(form).path;
  const there = folder.has(file);
  const write = async () => {
    const record = recordIn((await known()) ?? usual);
    const operations = record.operations.map((operation) => at(root, operation));
    const options = there
      ? { label: `Link ${file}` }
      : { label: `New file ${file}`, files: [record] };
    const problem = edit(operations, options);
    setRefused(problem?.message);
    if (problem === undefined) onMade();
  };
  return (
    <>
      <div className="flex flex-wrap items-center gap-2">
        <EditButton onClick={() => void write().catch((error: unknown) => reportError(error))}>
          {there ? <Link aria-hidden /> : <FilePlus2 aria-hidden />}
          {there ? 'Link full record' : 'Create full record'}
        </EditButton>
        {!there && (
          <Segmented label="Form of the record" value={form} segments={forms} onChange={choose} />
        )}
      </div>
      <p className="max-w-[64ch] text-muted-foreground text-xs/4">
        {there ? `${file} is there already and stays as it is.` : whatIsMade(inUse)}
      </p>
      {refused !== undefined && (
        <p className="text-fail text-xs/4">
          Not {there ? 'linked' : 'created'}: {refused}
        </p>
      )}
    </>
  );
}

function whatIsMade(inUse: WrittenForm | undefined): string {
  return inUse === undefined
    ? 'A file in adrs/ with all that stands here, linked from the decision and the summary.'
    : `The plan’s other records are written ${inUse === 'madr' ? 'as MADR' : 'in the long form'}.`;
}
