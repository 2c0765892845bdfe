import { readRoute } from './routes';

/**
 * What the address needs begins before React is there: a plan's way out of storage, which takes its
 * time while scripts are being compiled. Resolves when it can be drawn; never rejects.
 */
export async function openEarly(path: string): Promise<void> {
  const route = readRoute(path);
  if (route.page !== 'plan') return;
  try {
    const { beginOpening } = await import('./workspace/opening');
    await beginOpening(route.workspace);
  } catch {
    // A failure shows where the page is drawn, which asks for the same again.
  }
}
