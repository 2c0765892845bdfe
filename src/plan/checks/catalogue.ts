export type Severity = 'CRITICAL' | 'HIGH' | 'MEDIUM' | 'LOW';

interface Entry {
  readonly severity: Severity;
  readonly name: string;
}

const critical = (name: string): Entry => ({ severity: 'CRITICAL', name });
const high = (name: string): Entry => ({ severity: 'HIGH', name });
const medium = (name: string): Entry => ({ severity: 'MEDIUM', name });
const low = (name: string): Entry => ({ severity: 'LOW', name });

/** Every check's severity and name, in the catalogue's order. Ids and names never change: readers know them. */
export const catalogue = {
  'SR-PLAN-01': critical('Technical Context complete'),
  'SR-PLAN-02': critical('No placeholder markers'),
  'SR-PLAN-03': high('Dependency Registry filled'),
  'SR-PLAN-04': high('Dependencies verified'),
  'SR-PLAN-05': medium('Documentation URLs present'),
  'SR-PLAN-06': high('Research complete'),
  'SR-PLAN-07': medium('Constitution checked'),
  'SR-PLAN-08': high('Architecture defined'),
  'SR-PLAN-09': medium('Data model generated'),
  'SR-PLAN-10': medium('Contracts generated'),
  'SR-PLAN-11': high('ADR coverage'),
  'SR-PLAN-12': medium('ADR traceability'),
  'SR-PLAN-13': medium('Full ADR files'),
  'SR-PLAN-14': high('Strategic Narrative present'),
  'SR-PLAN-15': high('Pre-mortem coverage'),
  'SR-PLAN-16': medium('Pre-mortem categories'),
  'SR-PLAN-17': critical('NFR performance defined'),
  'SR-PLAN-18': high('NFR reliability defined'),
  'SR-PLAN-19': critical('RTM FR coverage'),
  'SR-PLAN-20': high('RTM no orphans'),
  'SR-PLAN-21': high('Brainstorm-Curate applied'),
  'SR-PLAN-22': medium('Scoring matrix visible'),
  'SR-PLAN-23': high('SLI/SLO defined'),
  'SR-PLAN-24': medium('Alerts have runbooks'),
  'SR-PLAN-25': medium('Scalability baseline'),
  'SR-PLAN-26': medium('Scaling triggers defined'),
  'SR-PLAN-27': high('Kill criteria present'),
  'CALC-SCORE': high('Weighted scores add up'),
  'CALC-SELECTED': high('The best option is selected'),
  'CALC-OPTIONS': low('Options counted'),
  'CALC-RISK': high('Risk scores multiply'),
  'CALC-COVERAGE': high('Coverage adds up'),
  'CALC-BUDGET': medium('Error budgets add up'),
  'CALC-LATENCY': medium('Percentiles ascend'),
  'CALC-GAPS': medium('Gaps listed'),
  'REF-UNDEFINED': high('References resolve'),
  'REF-DUPLICATE': critical('Ids are unique'),
} as const satisfies { readonly [id: string]: Entry };

export type CheckId = keyof typeof catalogue;

export const checkIds = Object.keys(catalogue) as readonly CheckId[];

export interface Gate extends Entry {
  readonly id: string;
  /** The checks that decide; none where only a person can. */
  readonly checks: readonly CheckId[];
  readonly note?: string;
}

const gate = (id: string, entry: Entry, checks: readonly CheckId[]): Gate => ({
  id,
  ...entry,
  checks,
});

export const gates: readonly Gate[] = [
  {
    ...gate('IG-PLAN-001', critical('Constitution Alignment'), []),
    note: 'Read the Constitution Check section: does every principle hold, or is its violation justified?',
  },
  {
    ...gate('IG-PLAN-002', high('Tech Consistency'), []),
    note: 'Do Technical Context, dependencies and decisions name the same technologies and versions?',
  },
  gate('IG-PLAN-003', high('Spec Alignment'), ['SR-PLAN-07', 'REF-UNDEFINED']),
  gate('IG-PLAN-004', medium('Dependencies Verified'), ['SR-PLAN-03', 'SR-PLAN-04']),
  gate('IG-PLAN-005', high('Strategic Narrative Present'), ['SR-PLAN-14']),
  gate('IG-PLAN-006', high('Pre-Mortem Coverage'), ['SR-PLAN-15', 'SR-PLAN-16', 'SR-PLAN-27']),
  gate('IG-PLAN-007', critical('NFR Definition'), ['SR-PLAN-17', 'SR-PLAN-18']),
  gate('IG-PLAN-008', high('RTM Coverage'), ['SR-PLAN-19', 'SR-PLAN-20']),
  gate('IG-PLAN-009', high('Brainstorm-Curate Enforcement'), ['SR-PLAN-21', 'SR-PLAN-22']),
  gate('IG-PLAN-010', medium('Observability Defined'), ['SR-PLAN-23', 'SR-PLAN-24']),
  gate('IG-PLAN-011', medium('Scalability Planned'), ['SR-PLAN-25', 'SR-PLAN-26']),
];
