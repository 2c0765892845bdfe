import { cn } from '@/components/ui/class-names';
import type { CheckStatus, Severity } from '@/plan/checks/check';
import type { PlacedReport } from '../checks/plan-report';

export const severities: readonly Severity[] = ['CRITICAL', 'HIGH', 'MEDIUM', 'LOW'];

export const severityNames: Readonly<Record<Severity, string>> = {
  CRITICAL: 'Critical',
  HIGH: 'High',
  MEDIUM: 'Medium',
  LOW: 'Low',
};

const verdicts = {
  pass: { text: 'Passes', style: 'text-pass' },
  warn: { text: 'Passes with warnings', style: 'text-warn' },
  fail: { text: 'Does not pass', style: 'text-fail' },
} as const;

/** The verdict, and how many checks fail by severity. */
export function VerdictLine({ report }: { report: PlacedReport }) {
  const { text, style } = verdicts[report.verdict];
  const counts = severities
    .map((severity) => ({ severity, count: countOf(report, 'fail', severity) }))
    .filter(({ count }) => count > 0);
  return (
    <p>
      <span className={cn('font-medium', style)}>{text}</span>
      {counts.length > 0 && (
        <span className="text-muted-foreground">
          {': '}
          {counts
            .map(({ severity, count }) => `${count} ${severityNames[severity].toLowerCase()}`)
            .join(', ')}
        </span>
      )}
    </p>
  );
}

/** How many checks have a status; of one severity, or of all. */
export function countOf(report: PlacedReport, status: CheckStatus, severity?: Severity): number {
  return report.checks.filter(
    (check) => check.status === status && (severity === undefined || check.severity === severity),
  ).length;
}
