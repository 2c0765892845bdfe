import { normaliseHeading } from '../heading-text';

/** The headings over the matrices of traceability: the template's, and its other names. */
export const frMatrix = ['FR Coverage Matrix', 'FR Coverage', 'Functional Requirements Coverage'];
export const nfrMatrix = [
  'NFR Coverage Matrix',
  'NFR Coverage',
  'Non-Functional Requirements Coverage',
];

/** The heading over the table in which each kind of id is defined, and its other names. */
const headings: { readonly [kind: string]: string | readonly string[] } = {
  FR: frMatrix,
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
  SLI: ['Service Level Indicators', 'SLIs'],
  SLO: ['Service Level Objectives', 'SLOs'],
  ALERT: ['Alert Definitions', 'Alerts'],
};

const kindOf = new Map(
  Object.entries(headings).flatMap(([kind, names]) =>
    [names].flat().map((heading) => [normaliseHeading(heading), kind] as const),
  ),
);

/** The kind of id whose own table stands under the heading, as `normaliseHeading` gives it. */
export function kindUnder(heading: string): string | undefined {
  return kindOf.get(heading);
}

/** Names of a first column that says: this row is the thing itself. Matrices and summaries name another. */
export const idColumn = /^(?:id|(?:fr|sli|slo|alert|pkg|api|fw|infra|platform|fail|task)[ -]id)$/;
