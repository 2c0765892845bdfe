import { isFresh } from './freshness.ts';
import { appDir, root } from './paths.ts';
import { run } from './run.ts';

const sources = ['src', 'public', 'index.html', 'vite.config.ts', 'package-lock.json', 'scripts'];

/** Builds the app unless the build on disk is newer than all that it is made from. */
export async function ensureAppIsBuilt(): Promise<void> {
  const paths = sources.map((source) => root + source);
  if (isFresh(`${appDir}/.vite/manifest.json`, paths)) return;
  if ((await run('vite', ['build', '--logLevel', 'warn'])) !== 0)
    throw new Error('The build failed');
}
