import { useState } from 'react';
import { RowsPart } from '@/components/fields/generated-part';
import type { GeneratedPartProps } from '@/components/fields/generated-props';
import { useSection } from '@/components/fields/section-context';
import { useSectionEdit } from '@/components/fields/use-section-edit';
import { Refusal } from '@/components/fields/wrong-words';
import { EditButton } from '@/components/ui/edit-button';
import { Basis } from '@/components/ui/result-block';
import { memberText } from '@/plan/json-view';
import { buildIndex, unnamedRunbooks } from './build-index';
import { indexRows, runbookKey } from './compute/runbooks';

const widths = { runbook: 220, triggers: 150, owner: 130, reviewed: 110 };

/** The runbooks, brought in line with the alerts by a click. */
export function RunbookTable(props: GeneratedPartProps) {
  const { section } = useSection();
  const edit = useSectionEdit();
  const [refused, setRefused] = useState<string>();
  const { value } = section;
  const operations = buildIndex(value);
  const unnamed = unnamedRunbooks(value).map((index) =>
    runbookKey(memberText(indexRows(value)[index], 'runbook')),
  );
  const build = () => setRefused(edit(operations, { label: 'Build runbook index' })?.message);
  return (
    <div className="grid min-w-0 gap-1">
      <RowsPart
        {...props}
        bare
        rowWord="runbook"
        help="Each runbook with the alerts that lead to it; it follows from them."
        widths={widths}
      />
      {operations.length > 0 && (
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <EditButton onClick={build}>Build from the alerts</EditButton>
          <Basis>
            {operations.length === 1 ? 'One row is' : `${operations.length} rows are`} missing or
            not in step with the alerts.
          </Basis>
        </div>
      )}
      <Refusal what="Not built" why={refused} />
      {unnamed.length > 0 && <Basis>No alert names {unnamed.join(', ')}.</Basis>}
    </div>
  );
}
