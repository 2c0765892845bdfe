import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scanImports } from './import-scan.ts';
import { violation } from './layers.ts';
import { root } from './paths.ts';

function messages(file: string, source: string): (string | undefined)[] {
  return scanImports(file, source).map((statement) => violation(file, statement));
}

describe('imports that go the wrong way', () => {
  it.each([
    ['markdown/parser.ts', `import { readPlan } from '@/plan/read';`],
    ['markdown/parser.ts', `import type { Plan } from '@/plan/read';`],
    ['markdown/parser.ts', `import { join } from 'node:path';`],
    ['plan/read.ts', `import { sections } from '@/sections';`],
    ['plan/read.ts', `export { sections } from '@/sections';`],
    ['plan/read.ts', `export * from '@/sections';`],
    ['plan/read.ts', `const late = () => import('@/sections');`],
    ['plan/read.ts', `import { parse } from '../markdown/parser';`],
    ['sections/pre-mortem/index.ts', `import { useState } from 'react';`],
    ['sections/pre-mortem/index.ts', `import { Form } from './form';`],
    ['sections/pre-mortem/checks.ts', `import { Button } from '@/components/ui/button';`],
    ['sections/pre-mortem/form.tsx', `import { useWorkspace } from '@/app/use-workspace';`],
    ['workspace/store.ts', `import { create } from 'zustand';`],
    ['workspace/store.ts', `import { zip } from '@/transfer/zip';`],
    ['components/ui/button.tsx', `import { readPlan } from '@/plan/read';`],
    ['components/ui/button.tsx', `import { readPlan, type Plan } from '@/plan/read';`],
    ['components/ui/button.tsx', `import type { Files } from '@/workspace/store';`],
    ['app/app.tsx', `import { version } from '../../package.json';`],
    ['cli/main.ts', `import { App } from '@/app/app';`],
    ['cli/main.ts', `import 'react';`],
    ['app/app.tsx', `import { main } from '@/cli/main';`],
    ['helpers/thing.ts', `import { parse } from '@/markdown/parser';`],
  ])('%s: %s', (file, source) => {
    expect(messages(file, source)).toEqual([expect.any(String)]);
  });
});

describe('imports that go the right way', () => {
  it.each([
    ['markdown/parser.ts', `import { parser } from '@lezer/markdown';`],
    ['plan/read.ts', `import { parse } from '@/markdown/parser';`],
    ['plan/read.ts', `import { issue } from './issue';`],
    ['plan/codecs/table.ts', `import { issue } from '../issue';`],
    ['sections/pre-mortem/index.ts', `const form = () => import('./form');`],
    ['sections/pre-mortem/index.ts', `import example from './example.md?raw';`],
    ['sections/pre-mortem/form.tsx', `import { useState } from 'react';`],
    ['sections/pre-mortem/form.tsx', `import { HeatMap } from '@/components/charts/heat-map';`],
    ['sections/pre-mortem/form.tsx', `import { Scenario } from './form-scenario';`],
    ['workspace/store.ts', `import { createStore } from 'zustand/vanilla';`],
    ['workspace/store.ts', `import { sections } from '@/sections';`],
    ['workspace/store.test.ts', `import { readFileSync } from 'node:fs';`],
    ['components/ui/button.tsx', `import type { Plan } from '@/plan/read';`],
    ['cli/main.ts', `import { readFile } from 'node:fs/promises';`],
    ['cli/run.ts', `import { version } from '../../package.json';`],
    ['app/app.tsx', `import { createWorkspace } from '@/workspace/store';`],
  ])('%s: %s', (file, source) => {
    expect(messages(file, source)).toEqual([undefined]);
  });
});

describe('npm run lint', () => {
  it.each([
    ["import '@/plan/read';", 1],
    ["import '@/markdown/parser';", 0],
  ])('ends with the right code on a plan that has %s', (source, code) => {
    const folder = mkdtempSync(join(tmpdir(), 'layers-'));
    const file = join(folder, code === 1 ? 'markdown/parser.ts' : 'plan/read.ts');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, source);
    const script = join(root, 'scripts/check-layers.ts');
    const { status, stderr } = spawnSync(process.execPath, [script, folder], { encoding: 'utf8' });
    rmSync(folder, { recursive: true });
    expect({ status, named: stderr.includes('src/markdown/parser.ts:1') }).toEqual({
      status: code,
      named: code === 1,
    });
  });
});
