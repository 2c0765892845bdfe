import { mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { build, type Plugin } from 'vite';
import { root } from './paths.ts';

export interface NodeBundle {
  /** Path of the entry module, from the root. */
  readonly entry: string;
  /** Where the one resulting file goes. */
  readonly file: string;
  /** Whether packages become part of the file, or are imported when it runs. */
  readonly packages: 'inside' | 'outside';
}

/** Nothing that runs in Node opens a form, so these bundles hold no React. */
const withoutForms: Plugin = {
  name: 'without-forms',
  enforce: 'pre',
  load: (id) => (/\/form(-[\w-]+)?\.tsx$/.test(id) ? 'export {};' : undefined),
};

/** Bundles a module of the project, with all of the project that it imports, into one file for Node. */
export async function bundleForNode(bundle: NodeBundle): Promise<void> {
  const folder = dirname(bundle.file);
  mkdirSync(folder, { recursive: true });
  // Built aside and moved into place, so that two commands at once never run half a file.
  const aside = mkdtempSync(`${folder}-`);
  try {
    await write(bundle, aside);
    renameSync(`${aside}/${basename(bundle.file)}`, bundle.file);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

async function write({ entry, file, packages }: NodeBundle, outDir: string): Promise<void> {
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    publicDir: false,
    resolve: { alias: { '@': `${root}src` } },
    plugins: [withoutForms],
    ...(packages === 'inside' ? { ssr: { noExternal: true as const } } : {}),
    build: {
      ssr: entry,
      outDir,
      emptyOutDir: false,
      target: 'node24',
      rolldownOptions: { output: { entryFileNames: basename(file), codeSplitting: false } },
    },
  });
}
