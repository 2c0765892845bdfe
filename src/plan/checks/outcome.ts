import type { Finding, Outcome } from './check';

/** Judged: passes without findings. */
export function judged(findings: readonly Finding[]): Outcome {
  return { status: findings.length > 0 ? 'fail' : 'pass', findings };
}

export const notApplicable: Outcome = { status: 'not-applicable', findings: [] };

/** Only a person can tell; `note` says what to look at. */
export function manual(note: string): Outcome {
  return { status: 'manual', findings: [], note };
}
