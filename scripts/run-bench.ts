import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { ensureAppIsBuilt } from './build-app.ts';
import { bundleForNode } from './bundle-for-node.ts';
import { ensureBrowser } from './ensure-browser.ts';
import { root } from './paths.ts';
import { run } from './run.ts';

/** Runs bench/*.bench.ts one after another, or those whose name holds one of the arguments. */
const wanted = process.argv.slice(2);
const entries = globSync('bench/*.bench.ts', { cwd: root })
  .filter((file) => wanted.length === 0 || wanted.some((name) => file.includes(name)))
  .sort();
if (entries.length === 0) throw new Error('bench/ has no such benchmark');

await ensureBrowser();
await ensureAppIsBuilt();
for (const entry of entries) {
  console.log(`\n== ${entry}`);
  const file = `${root}dist/bench/${basename(entry, '.ts')}.js`;
  await bundleForNode({ entry, file, packages: 'outside' });
  if ((await run('node', [file])) !== 0) process.exitCode = 1;
}
