import { keptBy } from '@/markdown/kept';
import type { Severity } from '@/plan/checks/check';
import type { PlanReport, ReportedCheck } from '@/plan/checks/check-plan';
import type { Path } from '@/plan/operation';
import type { Plan } from '@/plan/plan';
import { pathAtLine } from '../guide/anchors';

/** A finding with the place of the value that it is about. */
export interface PlacedFinding {
  /** Unique in its report. */
  readonly key: string;
  readonly checkId: string;
  readonly name: string;
  readonly severity: Severity;
  readonly message: string;
  readonly line: number;
  readonly section: string;
  readonly fixable: boolean;
  /** It only says that something is still to be written; a fresh plan is full of these. */
  readonly open: boolean;
  readonly path?: Path;
  /** The id that stands there, and that nothing defines. */
  readonly unknownId: string | undefined;
  readonly at: unknown;
}

/** What the checks say of one state of the plan. */
export interface PlacedReport extends PlanReport {
  readonly plan: Plan;
  readonly findings: readonly PlacedFinding[];
  readonly bySection: ReadonlyMap<string, readonly PlacedFinding[]>;
  /** How many CRITICAL and HIGH checks fail, and how many of the others. */
  readonly failing: number;
  readonly warning: number;
}

const none: readonly PlacedFinding[] = [];

/** Values that are not filled, placeholders, and what research has to answer. */
const openChecks: ReadonlySet<string> = new Set(['SR-PLAN-01', 'SR-PLAN-02', 'SR-PLAN-06']);

/** Gives every finding of a report its place in the plan that was checked. */
export function placeReport(plan: Plan, report: PlanReport): PlacedReport {
  const failed = report.checks.filter(({ status }) => status === 'fail');
  const findings = failed.flatMap((check) => placeFindings(plan, check));
  const bySection = new Map<string, PlacedFinding[]>();
  for (const finding of findings) {
    const list = bySection.get(finding.section);
    if (list) list.push(finding);
    else bySection.set(finding.section, [finding]);
  }
  const failing = failed.filter(isHeavy).length;
  const warning = failed.length - failing;
  return { ...report, plan, findings, bySection, failing, warning };
}

/** Whether it decides that a plan does not pass. */
export function isHeavy({ severity }: { readonly severity: Severity }): boolean {
  return severity === 'CRITICAL' || severity === 'HIGH';
}

export function findingsOf(report: PlacedReport | undefined, section: string) {
  return report?.bySection.get(section) ?? none;
}

/** What is wrong, and apart from it what is still to be written: once for each line. */
export function sortFindings(findings: readonly PlacedFinding[]): {
  readonly wrong: readonly PlacedFinding[];
  readonly open: readonly PlacedFinding[];
} {
  const lines = new Set<number>();
  const open = findings.filter((finding) => {
    if (!finding.open || lines.has(finding.line)) return false;
    lines.add(finding.line);
    return true;
  });
  return { wrong: wrongOf(findings), open };
}

/** Without what is still to be written; the same list for the same findings. */
export const wrongOf = keptBy((findings: readonly PlacedFinding[]) =>
  findings.some(({ open }) => open) ? findings.filter(({ open }) => !open) : findings,
);

/** Whether a finding is about the value at `path` or something in it. */
export function isWithin(path: Path, finding: Pick<PlacedFinding, 'path'>): boolean {
  return path.every((segment, index) => finding.path?.[index] === segment);
}

function placeFindings(plan: Plan, check: ReportedCheck): PlacedFinding[] {
  return check.findings.map((finding, index) => {
    const section = plan.sections.find(({ id }) => id === finding.section);
    const { message, line, fixable, column, unknownId } = finding;
    const open = openChecks.has(check.id);
    // Other checks judge a line as a whole, or begin with it.
    const exact = open || unknownId !== undefined;
    const path = section && pathAtLine(plan, section, line, exact ? column : undefined);
    return {
      key: `${check.id} ${index}`,
      checkId: check.id,
      name: check.name,
      severity: check.severity,
      message,
      line,
      section: finding.section,
      fixable,
      open,
      ...(path && { path }),
      unknownId,
      at: finding,
    };
  });
}
