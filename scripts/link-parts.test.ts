import { expect, it } from 'vitest';
import { linkParts, type Script } from './link-parts.ts';

/** A build of these scripts, in which a script imports what it names after a colon. */
function build(code: Record<string, string>): Map<string, Script> {
  const scripts = Object.entries(code).map(([name, text]): [string, Script] => {
    const [file = '', imports = ''] = name.split(':');
    const fileName = `assets/${file}`;
    return [fileName, { fileName, code: text, imports: files(imports) }];
  });
  return new Map(scripts);
}

const files = (list: string) =>
  list
    .split(' ')
    .filter((file) => file !== '')
    .map((file) => `assets/${file}`);

const loadsForm =
  'l(async()=>{let{Form:e}=await import(`./form.js`);return{Form:e}},__VITE_PRELOAD__)';

it('fetches with a file all that it imports and the importing one has not', () => {
  const scripts = build({
    'plan.js:app.js': loadsForm,
    'form.js:app.js grid.js': '',
    'grid.js:app.js cell.js': '',
    'cell.js': '',
    'app.js': '',
  });
  expect(linkParts(scripts)).toEqual([]);
  expect(scripts.get('assets/plan.js')?.code).toBe('l(()=>import(`./form.js`),`cell grid`)');
});

it('loads what needs nothing more without help, and does not import that', () => {
  const scripts = build({
    'index.js:app.js': `import{t as l}from"./app.js";${loadsForm}`,
    'form.js': '',
    'app.js': '',
  });
  linkParts(scripts);
  expect(scripts.get('assets/index.js')).toMatchObject({
    code: 'import(`./form.js`)',
    imports: [],
  });
});

it('fetches no file that only gives the exports of another other names', () => {
  const scripts = build({
    'plan.js': `${loadsForm};l(()=>import(\`./form.js\`),__VITE_PRELOAD__)`,
    'form.js:forms.js': 'export{t as Form,n as Field}from"./forms.js";\n',
    'forms.js': '',
  });
  expect(linkParts(scripts)).toEqual(['assets/form.js']);
  expect(scripts.get('assets/plan.js')?.code).toBe(
    'import(`./forms.js`).then(({t:e0})=>({Form:e0}));import(`./forms.js`).then(({t:e0,n:e1})=>({Form:e0,Field:e1}))',
  );
});

it('refuses what Vite writes anew', () => {
  const scripts = build({ 'plan.js': 'l(function(){},__VITE_PRELOAD__)' });
  expect(() => linkParts(scripts)).toThrow('anew');
});
