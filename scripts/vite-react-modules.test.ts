import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, expect, it } from 'vitest';
import { asEntry, asModule, byNames } from './vite-react-modules.ts';

const modules = `${process.cwd()}/node_modules`;
const folder = mkdtempSync(`${modules}/.modules-`);
const require = createRequire(`${folder}/`);
const production = (file: string) => `${modules}/${file}.production.js`;

/** A production build as a module, beside the packages that it imports. */
async function imported(file: string): Promise<Record<string, unknown>> {
  const path = `${folder}/${file.replaceAll('/', '-')}.mjs`;
  writeFileSync(path, asModule(readFileSync(production(file), 'utf8')));
  return import(/* @vite-ignore */ path);
}

afterAll(() => rmSync(folder, { recursive: true }));

it.each([
  'react/cjs/react',
  'react/cjs/react-jsx-runtime',
  'react/cjs/react-compiler-runtime',
  'react-dom/cjs/react-dom',
  'react-dom/cjs/react-dom-client',
  'scheduler/cjs/scheduler',
])('%s exports as a module what it exports', async (file) => {
  const given = await imported(file);
  expect(Object.keys(given)).toEqual(Object.keys(require(production(file))).sort());
});

it('imports what a file requires, whole or a part', () => {
  const code = '"use strict";\nvar A = require("a"),\n  B = require("b");\nexports.c = A.c(B);\n';
  expect(asModule(code)).toBe(
    'var exported_c;\nimport * as A from "a";\nimport * as B from "b";\nexported_c = A.c(B);\n\nexport { exported_c as c };',
  );
  expect(asModule('var I =\n  require("a").I;\n')).toContain('import { I as I } from "a";\n');
});

it('takes the production build of a package', () => {
  expect(asEntry(readFileSync(`${modules}/react-dom/client.js`, 'utf8'))).toBe(
    "export * from './cjs/react-dom-client.production.js';\n",
  );
});

it('takes of React what is used by its name', () => {
  expect(byNames("import React from 'react';\nReact.useId();")).toBe(
    "import * as React from 'react';\nReact.useId();",
  );
  expect(byNames('React2[" useId ".trim().toString()] || none')).toBe('React2.useId || none');
});

it('takes what only later parts use from a module of its own', () => {
  expect(byNames("import * as React from 'react';\nReact.Children.only(a);")).toBe(
    "import * as reactLater from 'react/later';\nimport * as React from 'react';\nreactLater.Children.only(a);",
  );
});

it('refuses a library that it no longer knows', () => {
  expect(() => asModule('const a = require("a");\n')).toThrow('has changed');
  expect(() => asEntry('export {};\n')).toThrow('has changed');
});
