import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import type { Question } from './question';

/** A question with one button for each answer. */
export function QuestionDialog({ question }: { question: Question }) {
  const { title, description, choices, answer } = question;
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && answer(undefined)}
      title={title}
      description={description}
    >
      <ul className="-mx-2 grid">
        {choices.map(({ value, label }) => (
          <li key={value}>
            <Button
              variant="ghost"
              className="h-auto w-full justify-start whitespace-normal py-1.5 text-left text-[13px]/5 [overflow-wrap:anywhere]"
              onClick={() => answer(value)}
            >
              {label}
            </Button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
