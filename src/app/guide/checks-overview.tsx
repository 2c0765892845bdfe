import { type ReactNode, useEffect, useState } from 'react';
import type { IdSource } from '@/components/fields/section-context';
import { cn } from '@/components/ui/class-names';
import { EditButton } from '@/components/ui/edit-button';
import type { Severity } from '@/plan/checks/check';
import type { ReportedCheck } from '@/plan/checks/check-plan';
import type { PlacedReport } from '../checks/plan-report';
import { useReport } from '../checks/report-context';
import { useConfirmations } from '../confirmations/confirmation-store';
import { GateList } from '../confirmations/gate-list';
import { GoToGate } from '../confirmations/gate-places';
import { judge } from '../confirmations/judged';
import { PersonList } from '../confirmations/person-list';
import { PersonsLine } from '../confirmations/persons-line';
import { StatusIcon, statusNames } from '../confirmations/status-icon';
import { surroundingsOf } from '../workspace/plan-folder';
import { useWorkspace, useWorkspaceStore } from '../workspace/workspace-context';
import { columnStyle } from './column-style';
import { FindingList } from './finding-list';
import { useGuideActions } from './guide-actions';
import { useIdSource } from './use-id-source';
import { countOf, severities, severityNames, VerdictLine } from './verdict-line';

/** Everything that the checks say of the plan, the heaviest first, and its gates. */
export function ChecksOverview() {
  const report = useReport();
  const { fix } = useGuideActions();
  const title = useWorkspace((state) => state.plan.plan.title);
  const store = useWorkspaceStore();
  const [surroundings] = useState(() => surroundingsOf(store));
  const ids = useIdSource(surroundings);
  useEffect(() => {
    document.title = ['Checks', title, 'Planwright'].filter((part) => part !== '').join(' · ');
  }, [title]);
  const fixable = report?.findings.filter((finding) => finding.fixable) ?? [];
  return (
    <div className={cn(columnStyle, 'grid gap-8 max-[2400px]:mx-0')}>
      <header>
        <h1 className="font-semibold text-[20px]/7 tracking-[-0.015em]">Checks</h1>
        {report ? (
          <>
            <VerdictLine report={report} />
            <PersonsLine report={report} />
          </>
        ) : (
          <p aria-busy="true">Being checked…</p>
        )}
        {fixable.length > 1 && (
          <EditButton className="mt-2" onClick={() => fix(fixable)}>
            Fix all {fixable.length} that can be fixed
          </EditButton>
        )}
      </header>
      {report && (
        <>
          {severities.map((severity) => (
            <SeverityPart key={severity} severity={severity} report={report} ids={ids} />
          ))}
          <Gates report={report} />
          <StatusTable
            title={`Passed checks (${countOf(report, 'pass')})`}
            rows={report.checks.filter(({ status }) => status === 'pass')}
          />
          <StatusTable
            title={`Not applicable to this plan (${countOf(report, 'not-applicable')})`}
            rows={report.checks.filter(({ status }) => status === 'not-applicable')}
          />
        </>
      )}
    </div>
  );
}

type SeverityPartProps = { severity: Severity; report: PlacedReport; ids: IdSource };

function SeverityPart({ severity, report, ids }: SeverityPartProps) {
  const failed = report.checks.filter(
    (check) => check.severity === severity && check.status === 'fail',
  );
  if (failed.length === 0) return null;
  return (
    <section aria-labelledby={`severity-${severity}`}>
      <h2 id={`severity-${severity}`} className={headingStyle}>
        {severityNames[severity]} ({failed.length})
      </h2>
      {failed.map((check) => (
        <div key={check.id} className="border-border border-t py-2">
          <h3 className="font-medium">
            {check.name}{' '}
            <code className="whitespace-nowrap font-mono font-normal text-muted-foreground text-xs/4">
              {check.id}
            </code>
          </h3>
          <FindingList
            ofOneCheck
            ids={ids}
            findings={report.findings.filter((finding) => finding.checkId === check.id)}
          />
        </div>
      ))}
    </section>
  );
}

const headingStyle = 'mb-2 font-semibold text-[15px]/5 tracking-[-0.005em]';

/** What a person is to confirm, and every gate. */
function Gates({ report }: { report: PlacedReport }) {
  const { confirmed } = useConfirmations();
  const judged = judge(report, confirmed);
  const goTo = (id: string) => <GoToGate id={id} report={report} />;
  return (
    <>
      <Part title="To be confirmed by a person">
        <PersonList judged={judged} goTo={goTo} />
      </Part>
      <Part title="Gates">
        <GateList judged={judged} report={report} goTo={goTo} />
      </Part>
    </>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section aria-label={title}>
      <h2 className={headingStyle}>{title}</h2>
      {children}
    </section>
  );
}

function StatusTable({ title, rows }: { title: string; rows: readonly ReportedCheck[] }) {
  if (rows.length === 0) return null;
  return (
    <Part title={title}>
      <ul className="divide-y divide-border border-border border-y">
        {rows.map(({ id, name, note, status }) => (
          <li
            key={id}
            className="grid grid-cols-[16px_minmax(0,1fr)_auto] items-start gap-x-2 py-1.5"
          >
            <StatusIcon status={status} />
            <span>
              {name}
              <span className="sr-only">, {statusNames[status]}</span>
              {note !== undefined && <span className="text-muted-foreground">: {note}</span>}
            </span>
            <code className="font-mono text-muted-foreground text-xs/5">{id}</code>
          </li>
        ))}
      </ul>
    </Part>
  );
}
