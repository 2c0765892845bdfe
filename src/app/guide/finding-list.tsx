import { Circle, CircleX, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import type { IdSource } from '@/components/fields/section-context';
import { Button } from '@/components/ui/button';
import { cn } from '@/components/ui/class-names';
import { EditButton } from '@/components/ui/edit-button';
import { decidingSection } from '../checks/deciding-section';
import { isHeavy, type PlacedFinding } from '../checks/plan-report';
import { usePlan } from '../workspace/workspace-context';
import { useGuideActions } from './guide-actions';
import { missingSections } from './missing-sections';

type FindingListProps = {
  findings: readonly PlacedFinding[];
  ids: IdSource;
  /** How many are shown before the rest is asked for. */
  most?: number;
  /** One check's own list: its id stands above. */
  ofOneCheck?: boolean;
};

/** Findings with the way to their place, and to mending them. */
export function FindingList(props: FindingListProps) {
  const { findings, ids, most = 12, ofOneCheck = false } = props;
  const [all, setAll] = useState(false);
  const shown = all ? findings : findings.slice(0, most);
  return (
    <>
      <ul className="divide-y divide-border">
        {shown.map((finding) => (
          <FindingRow key={finding.key} finding={finding} ids={ids} ofOneCheck={ofOneCheck} />
        ))}
      </ul>
      {shown.length < findings.length && (
        <Button variant="ghost" className="-ml-2 h-6 text-primary" onClick={() => setAll(true)}>
          Show all {findings.length}
        </Button>
      )}
    </>
  );
}

type FindingRowProps = { finding: PlacedFinding; ids: IdSource; ofOneCheck: boolean };

function FindingRow({ finding, ids, ofOneCheck }: FindingRowProps) {
  const { goToFinding, fix } = useGuideActions();
  const { checkId, message, severity, unknownId: id } = finding;
  return (
    <li className="grid grid-cols-[16px_minmax(0,1fr)_auto] gap-x-2 py-1.5">
      <FindingIcon finding={finding} />
      <p className="[overflow-wrap:anywhere]">
        {message}
        {!ofOneCheck && (
          <code className="whitespace-nowrap font-mono text-muted-foreground text-xs/4">
            {' '}
            {checkId}
          </code>
        )}
        <span className="sr-only"> {severity}</span>
      </p>
      <div
        className={cn(
          'flex gap-1',
          ofOneCheck ? 'justify-end' : 'col-span-2 col-start-2 -ml-2 pt-0.5',
        )}
      >
        {finding.section === '' ? (
          <AddMissing finding={finding} />
        ) : (
          <Button variant="ghost" className="h-6" onClick={() => goToFinding(finding)}>
            Go to<span className="sr-only"> {message}</span>
          </Button>
        )}
        {finding.fixable && (
          <EditButton className="h-6" onClick={() => fix([finding])}>
            Fix<span className="sr-only"> {message}</span>
          </EditButton>
        )}
        {id && !ids.isKnown(id) && ids.canCreate?.(id) && (
          <Button className="h-6" onClick={() => ids.create?.(id)}>
            Create {id}
          </Button>
        )}
      </div>
    </li>
  );
}

/** The way to mend what is wrong with a section that the plan lacks. */
function AddMissing({ finding: { checkId, message } }: { finding: PlacedFinding }) {
  const { addSection } = useGuideActions();
  const missing = missingSections(usePlan()).find(({ id }) => id === decidingSection[checkId]);
  if (!missing) return null;
  return (
    <EditButton variant="ghost" className="h-6" onClick={() => addSection(missing.id)}>
      Add section<span className="sr-only"> {message}</span>
    </EditButton>
  );
}

function FindingIcon({ finding }: { finding: PlacedFinding }) {
  const style = 'mt-0.5 size-4';
  if (finding.open) return <Circle aria-hidden className={cn(style, 'text-muted-foreground')} />;
  if (isHeavy(finding)) {
    return <CircleX aria-hidden className={cn(style, 'text-fail')} />;
  }
  return <TriangleAlert aria-hidden className={cn(style, 'text-warn')} />;
}
