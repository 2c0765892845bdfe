import { CircleX, TriangleAlert } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { cn } from '@/components/ui/class-names';
import type { PlacedFinding } from '../checks/plan-report';
import { useGuideActions } from './guide-actions';

type FindingListProps = { findings: readonly PlacedFinding[]; className?: string };

/** Findings with the way to their place, and to mending them. */
export function FindingList({ findings, className }: FindingListProps) {
  return (
    <ul className={cn('divide-y divide-border', className)}>
      {findings.map((finding) => (
        <FindingRow key={finding.key} finding={finding} />
      ))}
    </ul>
  );
}

function FindingRow({ finding }: { finding: PlacedFinding }) {
  const { goToFinding, fix } = useGuideActions();
  const heavy = finding.severity === 'CRITICAL' || finding.severity === 'HIGH';
  const Icon = heavy ? CircleX : TriangleAlert;
  return (
    <li className="grid grid-cols-[16px_minmax(0,1fr)] gap-x-2 py-2">
      <Icon aria-hidden className={cn('mt-0.5 size-4', heavy ? 'text-fail' : 'text-warn')} />
      <p className="[overflow-wrap:anywhere]">
        {finding.message}{' '}
        <code className="whitespace-nowrap font-mono text-muted-foreground text-xs/4">
          {finding.checkId}
        </code>
        <span className="sr-only"> {finding.severity}</span>
      </p>
      <div className="col-start-2 -ml-2 flex gap-1 pt-0.5">
        <Button variant="ghost" className="h-6" onClick={() => goToFinding(finding)}>
          Go to<span className="sr-only"> {finding.message}</span>
        </Button>
        {finding.fixable && (
          <Button className="h-6" onClick={() => fix([finding])}>
            Fix<span className="sr-only"> {finding.message}</span>
          </Button>
        )}
      </div>
    </li>
  );
}
