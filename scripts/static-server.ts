import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { cspHeader } from './csp.ts';

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

const compressible = new Set(['.html', '.js', '.css', '.json', '.webmanifest', '.svg', '.md']);

interface Asset {
  readonly body: Buffer;
  readonly brotli: Buffer | undefined;
  readonly type: string;
  readonly immutable: boolean;
}

/** Serves a built single-page app from `root` on the loopback interface, under its security policy. */
export function createStaticServer(root: string): Server {
  const assets = new Map<string, Promise<Asset | undefined>>();
  const load = (path: string) => {
    const known = assets.get(path) ?? readAsset(root, path);
    assets.set(path, known);
    return known;
  };
  return createServer((request, response) => {
    const acceptsBrotli = /\bbr\b/.test(String(request.headers['accept-encoding'] ?? ''));
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end();
      return;
    }
    find(request.url ?? '/', load)
      .then((asset) => send(response, asset, acceptsBrotli))
      .catch(() => response.writeHead(500).end());
  });
}

/** A path without an extension is a route of the app: it gets the page. A missing file stays missing. */
async function find(url: string, load: (path: string) => Promise<Asset | undefined>) {
  const path = safePath(url);
  if (path === undefined) return undefined;
  if (extname(path) === '') return load('index.html');
  return load(path);
}

function safePath(url: string): string | undefined {
  try {
    const path = normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname)).slice(1);
    const hidden = path.split(sep).some((part) => part.startsWith('.'));
    return hidden || path.includes('\0') ? undefined : path;
  } catch {
    return undefined;
  }
}

async function readAsset(root: string, path: string): Promise<Asset | undefined> {
  const body = await readFile(join(root, path)).catch(() => undefined);
  if (!body) return undefined;
  const extension = extname(path);
  return {
    body,
    brotli: compressible.has(extension) ? compress(body) : undefined,
    type: mediaTypes[extension] ?? 'application/octet-stream',
    immutable: path.startsWith(`assets${sep}`),
  };
}

function compress(body: Buffer): Buffer {
  return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
}

function send(response: ServerResponse, asset: Asset | undefined, acceptsBrotli: boolean) {
  const headers = {
    'content-security-policy': cspHeader,
    'cross-origin-opener-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  };
  if (!asset) {
    response.writeHead(404, { ...headers, 'content-type': 'text/plain' }).end('Not found\n');
    return;
  }
  const brotli = acceptsBrotli ? asset.brotli : undefined;
  const body = brotli ?? asset.body;
  response.writeHead(200, {
    ...headers,
    ...(brotli ? { 'content-encoding': 'br' } : {}),
    'cache-control': asset.immutable ? 'public, max-age=31536000, immutable' : 'no-cache',
    'content-length': body.length,
    'content-type': asset.type,
    vary: 'accept-encoding',
  });
  response.end(body);
}

/** Listens on 127.0.0.1 at `port`, or at the next free one up to nine higher; gives the address. */
export async function listen(server: Server, port: number): Promise<string> {
  for (let candidate = port; candidate < port + 10; candidate += 1) {
    if (await listens(server, candidate)) return `http://127.0.0.1:${candidate}/`;
  }
  throw new Error(`No free port from ${port} to ${port + 9}`);
}

function listens(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(false);
      else reject(error);
    };
    server.once('error', failed);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', failed);
      resolve(true);
    });
  });
}
