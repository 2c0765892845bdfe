import { normaliseHeading } from '../heading-text';

/** The heading over the table in which each kind of id is defined. */
const headings: { readonly [kind: string]: string } = {
  FR: 'FR Coverage Matrix',
  'NFR-PERF': 'Performance Requirements',
  'NFR-REL': 'Reliability Requirements',
  'NFR-OBS': 'Observability Requirements',
  'NFR-SEC': 'Security Requirements',
  PKG: 'Package Dependencies',
  API: 'External API Dependencies',
  FW: 'Framework Dependencies',
  INFRA: 'Infrastructure Dependencies',
  PLATFORM: 'Platform Dependencies',
  FAIL: 'Failure Scenarios Summary',
  SLI: 'Service Level Indicators',
  SLO: 'Service Level Objectives',
  ALERT: 'Alert Definitions',
};

const kindOf = new Map(
  Object.entries(headings).map(([kind, heading]) => [normaliseHeading(heading), kind]),
);

/** The kind of id whose own table stands under the heading, as `normaliseHeading` gives it. */
export function kindUnder(heading: string): string | undefined {
  return kindOf.get(heading);
}

/** Names of a first column that says: this row is the thing itself. Matrices and summaries name another. */
export const idColumn = /^(?:id|(?:fr|sli|slo|alert|pkg|api|fw|infra|platform|fail|task)[ -]id)$/;
