import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import type { PlanQuestion } from './choose-plan';

/** Which of the plans that were found together is to be opened. */
export function PlanChoice({ question: { plans, answer } }: { question: PlanQuestion }) {
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && answer(undefined)}
      title={`${plans.length} plans were found`}
      description="A plan is opened with all files around it. Which one?"
    >
      <ul className="-mx-2 grid">
        {plans.map((plan) => (
          <li key={plan}>
            <Button
              variant="ghost"
              className="h-auto w-full justify-start whitespace-normal py-1.5 text-left font-mono text-[13px]/5 [overflow-wrap:anywhere]"
              onClick={() => answer(plan)}
            >
              {plan}
            </Button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
