import type { PlanReport } from '@/plan/checks/check-plan';
import { useConfirmations } from './confirmation-store';
import { judge } from './judged';

/** How far persons have confirmed what checks cannot judge, in a sentence. */
export function PersonsLine({ report }: { report: PlanReport }) {
  const { confirmed } = useConfirmations();
  const { personal, open } = judge(report, confirmed);
  const outdated = personal.filter(({ status }) => status === 'outdated').length;
  return <p className="text-muted-foreground">{sentenceFor(open, outdated)}</p>;
}

function sentenceFor(open: number, outdated: number): string {
  if (open === 0) return 'What only a person can judge is confirmed for this text.';
  const never = open - outdated;
  const parts = [
    outdated > 0 ? `${outdated} confirmed for an earlier text` : '',
    never > 0 ? `${never} still to be confirmed by a person` : '',
  ].filter((part) => part !== '');
  return `${parts.join(', ')}.`;
}
