import { createElement, memo, type ReactNode, useId, useMemo } from 'react';
import { Link } from 'wouter';
import { isArray, objectOf } from '@/components/fields/json-guards';
import { type IdSource, SectionProvider } from '@/components/fields/section-context';
import { EditButton } from '@/components/ui/edit-button';
import { idPattern } from '@/plan/id-pattern';
import type { Json } from '@/plan/value';
import { findingsOf, isWithin, type PlacedFinding, sortFindings } from '../checks/plan-report';
import { useReport } from '../checks/report-context';
import { PersonsLine } from '../confirmations/persons-line';
import { checksSection, planPath, referencesSection } from '../routes';
import { useWorkspace } from '../workspace/workspace-context';
import { FindingList } from './finding-list';
import { useGuideActions } from './guide-actions';
import { hasResult, useResult } from './section-forms';
import type { OpenSection } from './use-section-binding';
import { VerdictLine } from './verdict-line';

/** What matters for the open section: its live result, its checks, the state of the whole plan; drawn as a whole. */
export const SectionPanel = memo(function SectionPanel({ open }: { open: OpenSection }) {
  const { binding, section, itemPath } = open;
  const report = useReport();
  const result = useResult(section);
  const all = findingsOf(report, section.id);
  const place = itemPath?.join('\n');
  const id = open.item?.id;
  const own = useMemo(() => {
    const path = place?.split('\n');
    const value = report?.plan.sections.find((other) => other.id === section.id)?.value;
    return path
      ? all.filter((finding) => isWithin(path, finding) || isInRowOf(id, value, finding))
      : all;
  }, [all, place, id, report, section.id]);
  if (!result && hasResult(section)) return null;
  return (
    <div className="flex min-h-full flex-col">
      <div className="grid content-start gap-6 p-4">
        {result && <SectionProvider binding={binding}>{createElement(result)}</SectionProvider>}
        <OwnChecks findings={own} ids={binding.ids} checked={report !== undefined} />
        {report && open.item && <References id={open.item.id} />}
      </div>
      <PlanChecks />
    </div>
  );
});

/** Whether a finding is about the row of a table that stands for the item, as a scenario's in the summary. */
function isInRowOf(id: string | undefined, root: Json | undefined, { path }: PlacedFinding) {
  let value = root;
  return (path ?? []).slice(3).some((segment) => {
    value = isArray(value) ? value[Number(segment)] : objectOf(value)[segment];
    return id !== undefined && objectOf(value)['id'] === id;
  });
}

type OwnChecksProps = { findings: readonly PlacedFinding[]; ids: IdSource; checked: boolean };

const OwnChecks = memo(function OwnChecks({ findings, ids, checked }: OwnChecksProps) {
  const { fix } = useGuideActions();
  const { wrong, open } = sortFindings(findings);
  const fixable = wrong.filter((finding) => finding.fixable);
  return (
    <>
      <Card
        title={checked ? `Checks (${wrong.length})` : 'Checks'}
        action={
          fixable.length > 1 && (
            <EditButton className="h-6" onClick={() => fix(fixable)}>
              Fix all {fixable.length}
            </EditButton>
          )
        }
      >
        {wrong.length > 0 ? (
          <FindingList findings={wrong} ids={ids} />
        ) : (
          <p className="text-muted-foreground">
            {checked ? 'Nothing to mend here.' : 'Being checked…'}
          </p>
        )}
      </Card>
      {open.length > 0 && (
        <Card title={`To be written (${open.length})`}>
          <FindingList findings={open} ids={ids} most={6} />
        </Card>
      )}
    </>
  );
});

/** Stays at the foot of the panel, whatever findings come and go above it. */
const PlanChecks = memo(function PlanChecks() {
  const report = useReport();
  const workspace = useWorkspace((state) => state.id);
  if (!report) return null;
  return (
    <div className="sticky bottom-0 mt-auto border-border border-t bg-surface px-4 py-3">
      <Card title="Whole plan">
        <VerdictLine report={report} />
        <PersonsLine report={report} />
        <Link
          href={planPath(workspace, checksSection)}
          className="mt-1 inline-block rounded text-primary underline-offset-4 outline-ring hover:underline focus-visible:outline-2"
        >
          All checks and gates
        </Link>
      </Card>
    </div>
  );
});

/** The way from an item to what refers to it. */
function References({ id }: { id: string }) {
  const workspace = useWorkspace((state) => state.id);
  if (!idPattern.test(id)) return null;
  return (
    <Card title="References">
      <Link
        href={planPath(workspace, referencesSection, id)}
        className="inline-block rounded text-primary underline-offset-4 outline-ring hover:underline focus-visible:outline-2"
      >
        If {id} changes…
      </Link>
    </Card>
  );
}

type CardProps = { title: string; action?: ReactNode; children: ReactNode };

function Card({ title, action, children }: CardProps) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <div className="mb-1 flex min-h-6 items-center justify-between gap-2">
        <h2 id={id} className="font-semibold text-muted-foreground text-xs/4">
          {title}
        </h2>
        {action}
      </div>
      {children}
    </section>
  );
}
