import { showToast } from './toast-queue';
import { tryAgain } from './try-again';

/** Does what first loads a part of the app; where that fails, says so with a way to try again. */
export function withPart(name: string, work: () => Promise<unknown>, isAgain = false): void {
  work().catch((error: unknown) => {
    reportError(error);
    showToast({
      tone: 'fail',
      message: `${name} could not be loaded. Nothing is lost.`,
      action: tryAgain(isAgain, () => withPart(name, work, true)),
    });
  });
}
