import { ensureAppIsBuilt } from './build-app.ts';
import { ensureBrowser } from './ensure-browser.ts';
import { run } from './run.ts';

console.log(`Browser: ${await ensureBrowser()}`);
await ensureAppIsBuilt();
process.exitCode = await run('playwright', ['test', ...process.argv.slice(2)]);
