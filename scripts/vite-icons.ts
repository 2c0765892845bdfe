import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { root } from './paths.ts';
import { rewriteLibrary } from './rewrite-library.ts';

const index = `${root}node_modules/lucide-react/dist/esm/lucide-react.mjs`;
const line = /^export \{ (.*) \} from '\.\/icons\/(.*)\.mjs';$/gm;
const icon = /\/lucide-react\/dist\/esm\/icons\/(?!index\.)[^/]+\.mjs$/;
const own = `${root}src/components/ui/drawn-icon.ts`;
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

/** An icon's module with its lines alone. Throws when the library has changed under it. */
export function withoutNames(code: string): string {
  const [, lines] = /^ {2}(node: \[[\s\S]*?\]),?\n(?= {2}\w|\};)/m.exec(code) ?? [];
  const [, name] = /^const (\w+) = createLucideIcon\(__iconData\);$/m.exec(code) ?? [];
  if (!lines || !name) throw new Error('lucide-react has changed: its icons are written otherwise');
  return [
    `import { createIcon } from ${JSON.stringify(own)};`,
    `const ${name} = /*@__PURE__*/ createIcon({ ${lines.replace(/, key: "\w+"/g, '')} });`,
    `export { ${name} as default };`,
  ].join('\n');
}

/**
 * The library's index imports every icon, so that each chunk that shows one seems to need them all, and
 * those of the later ones would come with the first. What draws them does so for every use that there is.
 */
export function iconImports(): Plugin[] {
  let files: Map<string, string> | undefined;
  return [
    {
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
    },
    rewriteLibrary('icon-lines', icon, withoutNames),
  ];
}
