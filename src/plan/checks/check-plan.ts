import { resultOf } from '@/markdown/steps';
import { type CheckId, catalogue, checkIds, type Gate, gates, type Severity } from './catalogue';
import type { Check, CheckContext, CheckStatus, Finding, Outcome } from './check';
import { lineOf } from './lines';
import { planChecks } from './plan-checks';

export type Verdict = 'pass' | 'warn' | 'fail';

export interface ReportedFinding {
  readonly message: string;
  /** 1-based in the file. */
  readonly line: number;
  /** A section's id; empty for the plan as a whole. */
  readonly section: string;
  readonly fixable: boolean;
  /** Where it stands in its line, counted from 0. */
  readonly column: number;
  /** The id that stands there, and that nothing defines. */
  readonly unknownId: string | undefined;
}

export interface ReportedCheck {
  readonly id: CheckId;
  readonly severity: Severity;
  readonly name: string;
  readonly status: CheckStatus;
  readonly findings: readonly ReportedFinding[];
  readonly note?: string;
}

export interface ReportedGate {
  readonly id: string;
  readonly severity: Severity;
  readonly name: string;
  readonly status: CheckStatus;
  readonly checks: readonly CheckId[];
  readonly note?: string;
}

export interface PlanReport {
  readonly verdict: Verdict;
  /** In the catalogue's order. */
  readonly checks: readonly ReportedCheck[];
  readonly gates: readonly ReportedGate[];
}

/**
 * Checks a plan against the whole catalogue. Never fails, whatever the text. What it finds in a part is
 * kept while that part is the same object, so that checking again after an edit costs little: pass the
 * same folder and placeholder objects as long as they hold the same.
 */
export function checkPlan(context: CheckContext): PlanReport {
  return resultOf(checkInSteps(context));
}

/** The same in short steps, between which a page can do something else; the last one gives the report. */
export function* checkInSteps(context: CheckContext): Generator<undefined, PlanReport> {
  const runs = new Map([...planChecks, ...context.checks].map((check) => [check.id, check]));
  const checks: ReportedCheck[] = [];
  for (const id of checkIds) {
    const check = runs.get(id);
    for (const _ of check?.prepare?.(context) ?? []) yield;
    checks.push(report(id, check, context));
    yield;
  }
  const statuses = new Map(checks.map(({ id, status }) => [id, status]));
  return {
    verdict: verdictOf(checks),
    checks,
    gates: gates.map((gate) => reportGate(gate, statuses)),
  };
}

const unknownHere: Outcome = {
  status: 'not-applicable',
  findings: [],
  note: 'The section that it checks is not known here.',
};

function report(id: CheckId, check: Check | undefined, context: CheckContext): ReportedCheck {
  const { findings, status, note } = check?.run(context) ?? unknownHere;
  return {
    id,
    ...catalogue[id],
    status,
    findings: findings.map((finding) => placed(finding, context)),
    ...(note === undefined ? {} : { note }),
  };
}

function placed(finding: Finding, { plan }: CheckContext): ReportedFinding {
  const { message, chunk, at, section, fixable, unknownId } = finding;
  const line = lineOf(plan.document, chunk, at);
  const column = at - 1 - (chunk?.source ?? '').lastIndexOf('\n', at - 1);
  return { message, line, section, fixable, column, unknownId };
}

function verdictOf(checks: readonly ReportedCheck[]): Verdict {
  const failed = checks.filter(({ status }) => status === 'fail');
  if (failed.some(({ severity }) => severity === 'CRITICAL' || severity === 'HIGH')) return 'fail';
  return failed.length > 0 ? 'warn' : 'pass';
}

function reportGate(gate: Gate, statuses: ReadonlyMap<CheckId, CheckStatus>): ReportedGate {
  return { ...gate, status: gateStatus(gate.checks.map((id) => statuses.get(id))) };
}

function gateStatus(statuses: readonly (CheckStatus | undefined)[]): CheckStatus {
  if (statuses.includes('fail')) return 'fail';
  return statuses.length === 0 || statuses.includes('manual') ? 'manual' : 'pass';
}
