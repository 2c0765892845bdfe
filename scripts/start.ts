import { ensureAppIsBuilt } from './build-app.ts';
import { appDir } from './paths.ts';
import { createStaticServer, listen } from './static-server.ts';

await ensureAppIsBuilt();
const address = await listen(createStaticServer(appDir), Number(process.env['PORT'] ?? 4173));
console.log(`Planwright is at ${address}`);
