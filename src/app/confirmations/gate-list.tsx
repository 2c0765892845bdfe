import type { ReactNode } from 'react';
import type { ReportedCheck, ReportedGate } from '@/plan/checks/check-plan';
import type { PlacedReport } from '../checks/plan-report';
import type { Judged, JudgedReport, JudgedStatus } from './judged';
import { StatusIcon, statusNames } from './status-icon';

type GateListProps = {
  judged: JudgedReport;
  report: PlacedReport;
  /** The way to what decides the gate. */
  goTo: (id: string) => ReactNode;
};

/** Every gate with what decides it. */
export function GateList({ judged, report, goTo }: GateListProps) {
  return (
    <ul className="divide-y divide-border border-border border-y">
      {judged.gates.map((gate) => (
        <GateRow key={gate.of.id} gate={gate} report={report} goTo={goTo(gate.of.id)} />
      ))}
    </ul>
  );
}

type GateRowProps = { gate: Judged<ReportedGate>; report: PlacedReport; goTo: ReactNode };

function GateRow({ gate: { of, status }, report, goTo }: GateRowProps) {
  const checks = report.checks.filter(({ id }) => of.checks.includes(id));
  const applying = checks.filter((check) => check.status !== 'not-applicable');
  const idle = checks.length > 0 && applying.length === 0;
  return (
    <li className="grid grid-cols-[16px_minmax(0,1fr)_auto] items-start gap-x-2 py-1.5">
      <StatusIcon status={idle ? 'not-applicable' : status} />
      <div>
        <p>
          {of.name}{' '}
          <code className="whitespace-nowrap font-mono text-muted-foreground text-xs/4">
            {of.id}
          </code>
        </p>
        <p className="text-muted-foreground">
          {idle ? 'Passes: none of its checks applies to this plan' : decidedBy(status, applying)}
        </p>
      </div>
      {goTo}
    </li>
  );
}

/** “Passes: Pre-mortem coverage, Kill criteria present”; of a gate that fails, the checks that fail. */
function decidedBy(status: JudgedStatus, checks: readonly ReportedCheck[]): string {
  const name = statusNames[status];
  const failing = checks.filter((check) => check.status === 'fail');
  const named = failing.length > 0 ? failing : checks;
  return named.length === 0 ? name : `${name}: ${named.map((check) => check.name).join(', ')}`;
}
