import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { root } from './paths.ts';
import { rewriteLibrary } from './rewrite-library.ts';

const packages = 'react|react-dom|scheduler';
const entry = new RegExp(`/node_modules/(?:${packages})/[\\w-]+\\.js$`);
const production = new RegExp(
  `/node_modules/(?:${packages})/cjs/[\\w.-]+\\.production\\.js(?:\\?later)?$`,
);

const laterFile = `${root}node_modules/react/cjs/react.production.js`;
const laterId = `${laterFile}?later`;

const requires = /^var (\w+ = require\("[\w-]+"\)(?:,\s+\w+ = require\("[\w-]+"\))*);\n/gm;
const oneRequire = /(\w+) = require\("([\w-]+)"\)/g;
const requiredPart = /^var (\w+) =\s+require\("([\w-]+)"\)\.(\w+);\n/gm;
const exported = /\bexports\.(\w+)/g;

/** A file of CommonJS as a module: what it requires it imports, and each of its exports is a variable. */
export function asModule(code: string): string {
  const imported = code
    .replace('"use strict";\n', '')
    .replace(requires, (_statement, list: string) =>
      list.replace(oneRequire, 'import * as $1 from "$2";\n').replace(/;\n,\s+/g, ';\n'),
    )
    .replace(requiredPart, 'import { $3 as $1 } from "$2";\n');
  if (/\brequire\(|\bmodule\./.test(imported)) throw new Error('react has changed: it requires');
  const names = [...new Set([...imported.matchAll(exported)].map(([, name = '']) => name))];
  const variables = names.map((name) => `exported_${name}`);
  const list = names.map((name) => `exported_${name} as ${name}`);
  return [
    `var ${variables.join(', ')};`,
    imported.replace(exported, 'exported_$1'),
    `export { ${list.join(', ')} };`,
  ].join('\n');
}

/** The file that a package is asked for by, which chooses between two. */
export function asEntry(code: string): string {
  const [, file] = /require\('(\.\/cjs\/[\w.-]+\.production\.js)'\)/.exec(code) ?? [];
  if (file === undefined) throw new Error('react has changed: no production build');
  return `export * from '${file}';\n`;
}

const whole = /^import (\w+) from (?=['"]react(?:-dom)?['"])/gm;
const hidden = /\b(React\d*)\[" (\w+) "\.trim\(\)\.toString\(\)\]/g;

/** What of React only libraries of later parts use; it stands for itself alone, so a module of its own has it. */
const later = /\bReact\d*\.(Children|cloneElement)\b/g;
const ofLater = `import * as reactLater from 'react/later';\n`;

/** Code that takes the whole of React by name takes what it uses. */
export function byNames(code: string): string {
  const named = code.replace(hidden, '$1.$2').replace(whole, 'import * as $1 from ');
  const apart = named.replace(later, 'reactLater.$1');
  return apart === named ? named : ofLater + apart;
}

/**
 * React is written in CommonJS, of which a bundler takes the whole, at run time. As modules its functions are called by
 * their names, and what nothing imports is left out.
 */
export function reactModules(): Plugin[] {
  return [
    rewriteLibrary('react-entries', entry, asEntry),
    rewriteLibrary('react-modules', production, asModule),
    {
      name: 'planwright:react-by-names',
      apply: 'build',
      enforce: 'pre',
      resolveId: (source) => (source === 'react/later' ? laterId : undefined),
      load: (id) => (id === laterId ? readFileSync(laterFile, 'utf8') : undefined),
      transform: {
        filter: { id: /\/node_modules\/.*\.m?js$/, code: /from ['"]react(?:-dom)?['"]/ },
        handler: (code) => ({ code: byNames(code), map: null }),
      },
    },
  ];
}
