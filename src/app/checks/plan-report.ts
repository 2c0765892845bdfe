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
  readonly path?: Path;
  readonly at: unknown;
}

/** What the checks say of one state of the plan. */
export interface PlacedReport extends PlanReport {
  readonly plan: Plan;
  readonly findings: readonly PlacedFinding[];
  readonly bySection: ReadonlyMap<string, readonly PlacedFinding[]>;
  /** How many checks fail. */
  readonly failing: number;
}

const unknown: readonly PlacedFinding[] = [];

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
  return { ...report, plan, findings, bySection, failing: failed.length };
}

export function findingsOf(report: PlacedReport | undefined, section: string) {
  return report?.bySection.get(section) ?? unknown;
}

/** Whether a finding is about the value at `path` or something in it. */
export function isWithin(path: Path, finding: PlacedFinding): boolean {
  return path.every((segment, index) => finding.path?.[index] === segment);
}

function placeFindings(plan: Plan, check: ReportedCheck): PlacedFinding[] {
  return check.findings.map((finding, index) => {
    const section = plan.sections.find(({ id }) => id === finding.section);
    const path = section && pathAtLine(plan, section, finding.line);
    return {
      key: `${check.id} ${index}`,
      checkId: check.id,
      name: check.name,
      severity: check.severity,
      message: finding.message,
      line: finding.line,
      section: finding.section,
      fixable: finding.fixable,
      ...(path === undefined ? {} : { path }),
      at: finding,
    };
  });
}
