import { readRoute } from './routes';

/**
 * What the address needs begins before React is there: the page's own scripts, and a plan's way out
 * of storage, which takes its time while scripts are being compiled.
 */
export function openEarly(path: string): void {
  const route = readRoute(path);
  if (route.page === 'plan') {
    const { workspace } = route;
    ignoreFailure(
      import('./workspace/opening').then(({ beginOpening }) => beginOpening(workspace)),
    );
  }
}

/** A failure shows where the page is drawn, which asks for the same again. */
function ignoreFailure(loading: Promise<unknown>): void {
  loading.catch(() => undefined);
}
