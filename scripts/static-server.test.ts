import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createStaticServer, listen } from './static-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'served-'));
const app = join(folder, 'app');
const server = createStaticServer(app);
let address = '';

beforeAll(async () => {
  mkdirSync(join(app, '.vite'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(app, 'index.html'), '<p>page</p>');
  writeFileSync(join(app, '.vite/manifest.json'), '{}');
  address = await listen(server, 4500);
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

/** The status of a path sent as it is: fetch would tidy it first. */
function status(path: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const asked = request(address, { path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    asked.once('error', reject);
    asked.end();
  });
}

it('serves the page, also for a route of the app, under the policy', async () => {
  const response = await fetch(`${address}plans/001-lab-results`);
  expect(await response.text()).toBe('<p>page</p>');
  expect(response.headers.get('content-security-policy')).toContain("script-src 'self'");
});

it.each(['/missing.js', '/../secret.txt', '/..%2fsecret.txt', '/.vite/manifest.json', '/%E0%A4%A'])(
  'does not find %s',
  async (path) => {
    expect(await status(path)).toBe(404);
  },
);

it('listens on the loopback interface alone', () => {
  expect(server.address()).toMatchObject({ address: '127.0.0.1' });
});
