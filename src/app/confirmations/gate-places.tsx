import { Button } from '@/components/ui/button';
import type { PlacedReport } from '../checks/plan-report';
import { useGuideActions } from '../guide/guide-actions';
import { usePlan } from '../workspace/workspace-context';

/** The kinds of section in which a gate, or a check that a person judges, is decided. */
const places: Readonly<Record<string, string>> = {
  'IG-PLAN-001': 'constitution-check',
  'IG-PLAN-002': 'technical-context',
  'IG-PLAN-003': 'constitution-check',
  'IG-PLAN-004': 'dependency-registry',
  'IG-PLAN-005': 'strategic-narrative',
  'IG-PLAN-006': 'pre-mortem',
  'IG-PLAN-007': 'non-functional-requirements',
  'IG-PLAN-008': 'requirements-traceability',
  'IG-PLAN-009': 'architecture-decisions',
  'IG-PLAN-010': 'observability',
  'IG-PLAN-011': 'scalability',
  'SR-PLAN-04': 'dependency-registry',
};

type GoToGateProps = { id: string; report: PlacedReport };

/** Leads to the first finding that keeps a gate from passing, else to its section. */
export function GoToGate({ id, report }: GoToGateProps) {
  const { goTo, goToFinding } = useGuideActions();
  const plan = usePlan();
  const gate = report.gates.find((other) => other.id === id);
  const finding = report.findings.find(
    ({ checkId, section }) => section !== '' && gate?.checks.some((check) => check === checkId),
  );
  const section = plan.sections.find(({ definition }) => definition?.id === places[id]);
  if (!finding && !section) return null;
  const go = () => (finding ? goToFinding(finding) : section && goTo(section.id));
  const name = gate?.name ?? report.checks.find((check) => check.id === id)?.name;
  return (
    <Button variant="ghost" className="h-6" onClick={go}>
      Go to<span className="sr-only"> {name}</span>
    </Button>
  );
}
