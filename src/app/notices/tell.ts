import { showToast } from '@/components/ui/toast-queue';
import type { Result } from '@/markdown/result';
import { showProblem } from './notices';

/** Says in words what was done, or, until it is dismissed, why it was not. */
export function tell(failure: string, doing: Promise<Result<string>>): void {
  doing.then(
    (done) => {
      if (done.ok) showToast({ message: done.value });
      else showProblem(failure, done.error);
    },
    (error: unknown) =>
      showProblem(failure, { message: error instanceof Error ? error.message : 'no reason given' }),
  );
}
