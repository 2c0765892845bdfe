import { pathToFileURL } from 'node:url';
import { isFresh } from './freshness.ts';
import { root } from './paths.ts';

const entry = 'src/cli/main.ts';
const file = `${root}dist/cli/planwright.js`;
const sources = ['src', 'package-lock.json', 'scripts/bundle-for-node.ts'];

/** The address of the command line's bundle, built first unless the one on disk is newer than its sources. */
export async function ensureCliIsBuilt(): Promise<string> {
  const paths = sources.map((source) => root + source);
  if (!isFresh(file, paths)) {
    // Vite takes longer to load than the command takes to run.
    const { bundleForNode } = await import('./bundle-for-node.ts');
    await bundleForNode({ entry, file, packages: 'inside' });
  }
  return pathToFileURL(file).href;
}
