import { Check } from 'lucide-react';
import { memo, useDeferredValue } from 'react';
import { Link } from 'wouter';
import { cn } from '@/components/ui/class-names';
import { findingsOf, isWithin, type PlacedFinding, wrongOf } from '../checks/plan-report';
import { useReport } from '../checks/report-context';
import { checksSection, planPath } from '../routes';
import { usePlan, useWorkspace } from '../workspace/workspace-context';
import { AddSectionMenu } from './add-section-menu';
import { type OutlineItem, type OutlineSection, outlineOfPlan } from './outline';
import { preloadForm } from './section-forms';

type OutlineNavProps = {
  section: string;
  item: string | undefined;
  /** Called when the user has gone somewhere. */
  onGo?: () => void;
};

/** The plan's sections with their progress and what the checks say of them. */
export function OutlineNav({ section, item, onGo }: OutlineNavProps) {
  const plan = useDeferredValue(usePlan());
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
        failing={report?.failing}
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
      <AddSectionMenu />
    </nav>
  );
}

function isComplete({ progress: { filled, total } }: OutlineSection): boolean {
  return total > 0 && filled === total;
}

type OverallLineProps = {
  href: string;
  current: boolean;
  complete: number;
  total: number;
  failing: number | undefined;
  onGo: (() => void) | undefined;
};

function OverallLine({ href, current, complete, total, failing, onGo }: OverallLineProps) {
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
        {failing === undefined ? (
          <span className="text-muted-foreground">Checks</span>
        ) : failing === 0 ? (
          <span className="text-pass">No fails</span>
        ) : (
          <span className="text-fail">{failing} fail</span>
        )}
      </span>
    </Link>
  );
}

const lineStyle =
  'flex min-w-0 items-center gap-2 rounded-md px-2 py-[3px] outline-ring hover:bg-background focus-visible:outline-2 aria-[current=page]:bg-primary-soft aria-[current=page]:font-[550] aria-[current=page]:text-primary pointer-coarse:min-h-10';

type SectionLinesProps = {
  workspace: string;
  section: OutlineSection;
  findings: readonly PlacedFinding[];
  current: boolean;
  item: string | undefined;
  onGo: (() => void) | undefined;
};

const SectionLines = memo(function SectionLines(props: SectionLinesProps) {
  const { workspace, section, findings, current, item, onGo } = props;
  const wrong = wrongOf(findings);
  const preload = () => preloadForm(section.definition);
  return (
    <li>
      <Link
        href={planPath(workspace, section.id)}
        {...(onGo ? { onClick: onGo } : {})}
        onPointerEnter={preload}
        onFocus={preload}
        aria-current={current && item === undefined ? 'page' : undefined}
        className={lineStyle}
      >
        <span className="truncate">{section.name}</span>
        <SectionState
          section={section}
          wrong={wrong.length}
          open={findings.length > wrong.length}
        />
      </Link>
      {section.items.length > 0 && (
        <ol className="grid grid-cols-[minmax(0,1fr)] gap-px pt-px">
          {section.items.map((one) => (
            <ItemLine
              key={`${one.part} ${one.index}`}
              href={planPath(workspace, section.id, one.id)}
              item={one}
              findings={countWithin(section, one, wrong)}
              current={current && item === one.id}
              onGo={onGo}
            />
          ))}
        </ol>
      )}
    </li>
  );
});

function countWithin(
  section: OutlineSection,
  { part, index }: OutlineItem,
  findings: readonly PlacedFinding[],
): number {
  if (findings.length === 0) return 0;
  const path = ['sections', section.id, 'value', part, String(index)];
  return findings.filter((finding) => isWithin(path, finding)).length;
}

type SectionStateProps = { section: OutlineSection; wrong: number; open: boolean };

function SectionState({ section, wrong, open }: SectionStateProps) {
  const { filled, total } = section.progress;
  if (wrong > 0) return <FindingCount count={wrong} />;
  if (total === 0) return null;
  if (filled === total && !open) {
    return (
      <span className="ml-auto text-pass [&_svg]:size-3.5">
        <Check aria-hidden strokeWidth={2.5} />
        <span className="sr-only">, complete</span>
      </span>
    );
  }
  return (
    <span className="ml-auto font-normal text-muted-foreground text-xs/4 tabular-nums">
      <span className="sr-only">, filled </span>
      {filled}/{total}
    </span>
  );
}

function FindingCount({ count }: { count: number }) {
  return (
    <span className="ml-auto font-normal text-fail text-xs/4 tabular-nums">
      <span className="sr-only">, findings: </span>
      {count}
    </span>
  );
}

type ItemLineProps = {
  href: string;
  item: OutlineItem;
  findings: number;
  current: boolean;
  onGo: (() => void) | undefined;
};

const ItemLine = memo(function ItemLine({ href, item, findings, current, onGo }: ItemLineProps) {
  return (
    <li className="[contain-intrinsic-size:auto_26px] [content-visibility:auto]">
      <Link
        href={href}
        {...(onGo ? { onClick: onGo } : {})}
        aria-current={current ? 'page' : undefined}
        className={cn(lineStyle, 'pl-6 text-muted-foreground')}
      >
        <span className="truncate">
          {/\D/.test(item.id) ? `${item.id} ` : ''}
          {item.title}
        </span>
        {findings > 0 && <FindingCount count={findings} />}
      </Link>
    </li>
  );
});
