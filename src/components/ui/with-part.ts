import { showToast } from './toast-queue';

/** Does what first loads a part of the app; where that fails, says so with a way to try again. */
export function withPart(name: string, work: () => Promise<unknown>): void {
  work().catch((error: unknown) => {
    reportError(error);
    showToast({
      tone: 'fail',
      message: `${name} could not be loaded. Nothing is lost.`,
      action: { label: 'Try again', run: () => withPart(name, work) },
    });
  });
}
