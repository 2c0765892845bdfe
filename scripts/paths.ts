import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The repository's root, with a trailing slash. Searched upwards: bundled scripts lie deeper than this file. */
export const root = rootAbove(new URL('.', import.meta.url));
export const appDir = `${root}dist/app`;

function rootAbove(folder: URL): string {
  if (existsSync(new URL('package.json', folder))) return fileURLToPath(folder);
  const parent = new URL('..', folder);
  if (parent.href === folder.href) throw new Error('No package.json above this script');
  return rootAbove(parent);
}
