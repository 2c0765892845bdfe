/**
 * What "Try again" does where a part of the app could not be loaded: `work` once more, and then the whole page, for
 * there are browsers that remember a script that did not load for as long as the page stands.
 */
export function tryAgain(isAgain: boolean, work: () => void) {
  if (!isAgain) return { label: 'Try again', run: work };
  return { label: 'Reload the page', run: () => location.reload() };
}
