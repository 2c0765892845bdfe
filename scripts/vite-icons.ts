import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { root } from './paths.ts';

const index = `${root}node_modules/lucide-react/dist/esm/lucide-react.mjs`;
const line = /^export \{ (.*) \} from '\.\/icons\/(.*)\.mjs';$/gm;
const statement = /^import (?!type\b)\{([^}]*)\} from 'lucide-react';$/gm;

/** The file of every icon by each of its names. */
export function iconFiles(): Map<string, string> {
  const files = new Map<string, string>();
  for (const [, names = '', file = ''] of readFileSync(index, 'utf8').matchAll(line)) {
    for (const name of names.split(', ')) files.set(name.replace('default as ', ''), file);
  }
  return files;
}

/** Imports each icon from its own file; a type stays what it is. */
export function importEach(code: string, files: ReadonlyMap<string, string>): string {
  return code.replace(statement, (_whole, list: string) =>
    list
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== '')
      .map((part) => importOne(part, files))
      .join(' '),
  );
}

function importOne(part: string, files: ReadonlyMap<string, string>): string {
  if (part.startsWith('type ')) return `import { ${part} } from 'lucide-react';`;
  const [name = '', local = name] = part.split(' as ');
  const file = files.get(name);
  if (file === undefined) throw new Error(`lucide-react has no icon ${name}`);
  return `import ${local} from 'lucide-react/icons/${file}';`;
}

/**
 * The library's index imports every icon, so that each chunk that shows one seems to need them all, and
 * those of the later ones would come with the first.
 */
export function iconImports(): Plugin {
  let files: Map<string, string> | undefined;
  return {
    name: 'planwright:icon-imports',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /\/src\/.*\.tsx?$/, code: /from 'lucide-react'/ },
      handler: (code) => {
        files ??= iconFiles();
        return { code: importEach(code, files), map: null };
      },
    },
  };
}
