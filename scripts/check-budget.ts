import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { inlineScripts, loadedFiles, type Manifest } from './first-load.ts';
import { appDir, root } from './paths.ts';

interface Surface {
  readonly name: string;
  /** KB of 1,000 bytes. */
  readonly limit: number;
  readonly modules: readonly string[];
}

const { surfaces }: { surfaces: readonly Surface[] } = readJson(`${root}budget.json`);
const manifest: Manifest = readJson(`${appDir}/.vite/manifest.json`);

const page = readFileSync(`${appDir}/index.html`, 'utf8');
const inline = brotliCompressSync(inlineScripts(page)).length / 1000;

const over = surfaces.filter(({ name, limit, modules }) => {
  const files = loadedFiles(page, manifest, modules);
  const size = files.reduce((sum, file) => sum + brotliKilobytes(file), inline);
  const verdict = size > limit ? 'OVER' : 'ok';
  console.log(
    `${name}: ${size.toFixed(1)} KB of ${limit} KB (${files.length} files and the page's script, brotli) ${verdict}`,
  );
  return size > limit;
});
process.exitCode = over.length === 0 ? 0 : 1;

function brotliKilobytes(file: string): number {
  return brotliCompressSync(readFileSync(`${appDir}/${file}`)).length / 1000;
}

function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(path, 'utf8'));
}
