import { Button } from '@/components/ui/button';
import { decidingSection } from '../checks/deciding-section';
import type { PlacedReport } from '../checks/plan-report';
import { useGuideActions } from '../guide/guide-actions';
import { usePlan } from '../workspace/workspace-context';

type GoToGateProps = { id: string; report: PlacedReport };

/** Leads to the first finding that keeps a gate from passing, else to its section. */
export function GoToGate({ id, report }: GoToGateProps) {
  const { goTo, goToFinding } = useGuideActions();
  const plan = usePlan();
  const gate = report.gates.find((other) => other.id === id);
  const finding = report.findings.find(
    ({ checkId, section }) => section !== '' && gate?.checks.some((check) => check === checkId),
  );
  const section = plan.sections.find(({ definition }) => definition?.id === decidingSection[id]);
  if (!finding && !section) return null;
  const go = () => (finding ? goToFinding(finding) : section && goTo(section.id));
  const name = gate?.name ?? report.checks.find((check) => check.id === id)?.name;
  return (
    <Button variant="ghost" className="h-6" onClick={go}>
      Go to<span className="sr-only"> {name}</span>
    </Button>
  );
}
