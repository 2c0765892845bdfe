import { expect, it } from 'vitest';
import { exportedNames, importedNames, underOneName } from './shared-names.ts';

const shared = (code: string) => ({ code, isEntry: false, isDynamicEntry: false });
const known = new Map([
  ['app.js', exportedNames(shared('let a,bc,long;export{a as x,bc as y,long as z};'))],
]);

it('calls an export what it is called in its script', () => {
  const code = 'let a,b;export{a as x,b as w};';
  expect(underOneName(shared(code), known)).toBe('let a,b;export{a,b};');
});

it('leaves the exports of a script that others ask for by their names', () => {
  const form = { ...shared('let a;export{a as Form};'), isDynamicEntry: true };
  expect(underOneName(form, known)).toBe(form.code);
});

it('calls an import what it is called where it comes from', () => {
  const code = 'import{x as e,y as bc}from"./app.js";import(`./app.js`).then(({z:e})=>({mount:e}))';
  expect(underOneName(shared(code), known)).toBe(
    'import{a as e,bc}from"./app.js";import(`./app.js`).then(({long:e})=>({mount:e}))',
  );
});

it('proposes names that are short, and each once', () => {
  const code = 'import{x as e,z as t}from"./app.js";import{x as n}from"./other.js";';
  const both = new Map([...known, ['other.js', exportedNames(shared('export{a as x}'))]]);
  expect([...importedNames({ code }, both)]).toEqual([['e', 'a']]);
});
