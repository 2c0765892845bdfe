import type { CheckStatus } from '@/plan/checks/check';
import type { PlanReport, ReportedCheck, ReportedGate } from '@/plan/checks/check-plan';
import type { Confirmation } from '@/workspace';
import type { Confirmed } from './confirmation-store';

/** A check's or gate's status with what persons say: `outdated` was confirmed for an earlier text. */
export type JudgedStatus = CheckStatus | 'confirmed' | 'outdated';

export interface Judged<T> {
  readonly of: T;
  readonly status: JudgedStatus;
  readonly confirmation?: Confirmation;
}

export interface JudgedReport {
  /** What a person is asked to confirm, or has confirmed: gates without checks, and checks. */
  readonly personal: readonly Judged<ReportedCheck | ReportedGate>[];
  readonly gates: readonly Judged<ReportedGate>[];
  /** How much of `personal` is not confirmed for this text. */
  readonly open: number;
}

/** The report with what is confirmed. As long as the text's hash is not known, nothing counts as outdated. */
export function judge(report: PlanReport, confirmed: Confirmed): JudgedReport {
  const own = <T extends ReportedCheck | ReportedGate>(of: T): Judged<T> => {
    const confirmation = confirmed.byId.get(of.id);
    if (of.status !== 'manual' || !confirmation) return { of, status: of.status };
    const holds = confirmed.hash === undefined || confirmation.hash === confirmed.hash;
    return { of, status: holds ? 'confirmed' : 'outdated', confirmation };
  };
  const checks = new Map(report.checks.map((check) => [check.id, own(check)]));
  const gates = report.gates.map((gate): Judged<ReportedGate> => {
    if (gate.checks.length === 0 || gate.status !== 'manual') return own(gate);
    const statuses = gate.checks.map((id) => checks.get(id)?.status);
    return { of: gate, status: weakest(statuses) };
  });
  const personal = [
    ...gates.filter(({ of }) => of.checks.length === 0),
    ...[...checks.values()].filter(({ of }) => of.status === 'manual'),
  ];
  const open = personal.filter(({ status }) => status !== 'confirmed').length;
  return { personal, gates, open };
}

/** The status of a gate that waits for persons alone. */
function weakest(statuses: readonly (JudgedStatus | undefined)[]): JudgedStatus {
  const order = ['manual', 'outdated', 'confirmed'] as const;
  return order.find((status) => statuses.includes(status)) ?? 'pass';
}
