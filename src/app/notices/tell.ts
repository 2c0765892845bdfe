import { showToast } from '@/components/ui/toast-queue';
import { fail, type Result } from '@/markdown/result';
import { dismissTitled, showProblem } from './notices';

/** Says in words what was done, or, until it is dismissed or tried again, why it was not. */
export function tell(failure: string, doing: Promise<Result<string>>): void {
  doing
    .catch((error: unknown) => fail(error instanceof Error ? error.message : 'no reason given'))
    .then(
      (done) => {
        dismissTitled([failure]);
        if (done.ok) showToast({ message: done.value });
        else showProblem(failure, done.error);
      },
      () => undefined,
    );
}
