import { memo } from 'react';
import { Link } from 'wouter';
import { cn } from '@/components/ui/class-names';
import { useAfterTyping } from '@/components/ui/use-after-typing';
import type { Plan } from '@/plan/plan';
import { findingsOf, type PlacedReport } from '../checks/plan-report';
import { useReport } from '../checks/report-context';
import { checksSection, planPath } from '../routes';
import { usePlan, useWorkspace } from '../workspace/workspace-context';
import { AddSectionMenu } from './add-section-menu';
import { type OutlineSection, outlineOfPlan } from './outline';
import { lineStyle, SectionLines } from './outline-lines';

type OutlineNavProps = {
  section: string;
  item: string | undefined;
  /** Called when the user has gone somewhere. */
  onGo?: () => void;
};

/** The plan's sections with their progress and what the checks say of them. */
export const OutlineNav = memo(function OutlineNav(props: OutlineNavProps) {
  return <Outline plan={useAfterTyping(usePlan())} {...props} />;
});

const Outline = memo(function Outline({
  plan,
  section,
  item,
  onGo,
}: OutlineNavProps & { plan: Plan }) {
  const report = useReport();
  const workspace = useWorkspace((state) => state.id);
  const outline = outlineOfPlan(plan);
  return (
    <nav aria-label="Sections" className="min-h-0 flex-1 overflow-auto p-3 [scrollbar-width:thin]">
      <OverallLine
        href={planPath(workspace, checksSection)}
        current={section === checksSection}
        complete={outline.filter(isComplete).length}
        total={outline.length}
        report={report}
        onGo={onGo}
      />
      <ol className="grid grid-cols-[minmax(0,1fr)] gap-px">
        {outline.map((one) => (
          <SectionLines
            key={one.id}
            workspace={workspace}
            section={one}
            findings={findingsOf(report, one.id)}
            current={one.id === section}
            item={one.id === section ? item : undefined}
            onGo={onGo}
          />
        ))}
      </ol>
      <AddSectionMenu plan={plan} />
    </nav>
  );
});

function isComplete({ progress: { filled, total } }: OutlineSection): boolean {
  return total > 0 && filled === total;
}

type OverallLineProps = {
  href: string;
  current: boolean;
  complete: number;
  total: number;
  report: PlacedReport | undefined;
  onGo: (() => void) | undefined;
};

function OverallLine({ href, current, complete, total, report, onGo }: OverallLineProps) {
  return (
    <Link
      href={href}
      {...(onGo ? { onClick: onGo } : {})}
      aria-current={current ? 'page' : undefined}
      className={cn(lineStyle, 'mb-2 h-7 text-xs/4 tabular-nums')}
    >
      <span className="whitespace-nowrap">
        {complete} of {total}
        <span className="sr-only"> sections complete</span>
      </span>
      <span aria-hidden className="h-1 min-w-6 flex-1 overflow-hidden rounded-sm bg-border">
        <span
          className="block h-full rounded-sm bg-primary"
          style={{ width: `${(100 * complete) / Math.max(1, total)}%` }}
        />
      </span>
      <span className="min-w-10 whitespace-nowrap text-right">
        <Verdict report={report} />
      </span>
    </Link>
  );
}

function Verdict({ report }: { report: PlacedReport | undefined }) {
  if (!report) return <span className="text-muted-foreground">Checks</span>;
  const { failing, warning } = report;
  if (failing > 0) return <span className="text-fail">{failing} fail</span>;
  if (warning > 0) return <span className="text-warn">{warning} warn</span>;
  return <span className="text-pass">No fails</span>;
}
