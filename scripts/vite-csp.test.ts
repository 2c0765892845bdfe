import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { root } from './paths.ts';
import { patchForPolicy } from './vite-csp.ts';

it.each([
  ['sonner/dist/index.mjs', "createElement('style')"],
  ['react-style-singleton/dist/es2015/singleton.js', "createElement('style')"],
  ['@radix-ui/react-select/dist/index.mjs', 'dangerouslySetInnerHTML'],
  ['@radix-ui/react-scroll-area/dist/index.mjs', 'dangerouslySetInnerHTML'],
  ['zod/v4/core/core.js', '__zod_globalConfig = {})'],
])('takes out of %s what the policy forbids', (file, forbidden) => {
  const id = `${root}node_modules/${file}`;
  const source = readFileSync(id, 'utf8');
  expect(source).toContain(forbidden);
  expect(patchForPolicy(id, source)).not.toContain(forbidden);
});

it('refuses a dependency that it no longer knows', () => {
  expect(() => patchForPolicy('/x/node_modules/zod/v4/core/core.js', 'new code')).toThrow('review');
});
