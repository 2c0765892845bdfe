import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { surfaceChunks } from './scripts/chunks.ts';
import { inlineBoot } from './scripts/vite-boot.ts';
import { compileAtOnce } from './scripts/vite-compile.ts';
import { contentSecurityPolicy } from './scripts/vite-csp.ts';
import { withoutHighlighting } from './scripts/vite-highlight.ts';
import { iconImports } from './scripts/vite-icons.ts';
import { plainParts } from './scripts/vite-parts.ts';
import { preload } from './scripts/vite-preload.ts';
import { shakeReact } from './scripts/vite-react.ts';
import { reactModules } from './scripts/vite-react-modules.ts';
import { plainRouter } from './scripts/vite-router.ts';
import { shakeState } from './scripts/vite-shake.ts';
import { plainStyles } from './scripts/vite-styles.ts';
import { minifyAgain } from './scripts/vite-terser.ts';
import { plainTrees } from './scripts/vite-trees.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** What a plan at the address needs before its first form can be drawn. */
const planModules = ['src/app/guide/plan-page.tsx'];

/** Every page loads `base` after src/main.ts; one of `surfaces` follows. */
const base = { name: 'app', modules: ['src/app/mount.tsx'] };
const surfaces = [
  { name: 'start', modules: ['src/app/start/start-page.tsx', 'src/app/storage/stored-plans.ts'] },
  { name: 'plan', modules: ['src/app/guide/plan-page.tsx', 'src/app/workspace/opening.ts'] },
];

/** What follows by itself: what takes over from a still, what is around the first form, the plan's checks, what reads its folder. */
const following = [
  { name: 'still', modules: ['src/app/still/hand-over.ts'] },
  {
    name: 'around',
    modules: [
      'src/app/guide/around.ts',
      'src/sections/header/form-result.tsx',
      'src/plan/latency.ts',
    ],
  },
  { name: 'checks', modules: ['src/app/checks/check-modules.ts'] },
  { name: 'beside', modules: ['src/app/guide/beside.ts'] },
];

/** Where the compiler's caching costs more in size than it saves in drawing: outside of tables and lists. */
const notCompiled = [
  /\/(node_modules|scripts)\//,
  /\/src\/app\//,
  /\/src\/components\/(fields|ui)\//,
  /\/src\/sections\/header\//,
];

export default defineConfig({
  plugins: [
    react({ compiler: true, exclude: notCompiled }),
    tailwindcss(),
    contentSecurityPolicy(),
    preload({ base: base.modules, plan: planModules, fonts: ['inter-latin-wght-normal'] }),
    plainParts(),
    minifyAgain([base, ...surfaces, ...following].map(({ name }) => name)),
    compileAtOnce([base.name]),
    inlineBoot(),
    shakeState(),
    shakeReact(),
    reactModules(),
    plainRouter(),
    withoutHighlighting(),
    plainTrees(),
    iconImports(),
    plainStyles(),
  ],
  resolve: { alias: { '@': at('./src') } },
  build: {
    outDir: 'dist/app',
    manifest: true,
    target: 'es2023',
    cssTarget: ['chrome111', 'firefox128', 'safari16.4'],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: { groups: surfaceChunks(base, surfaces, following) },
      },
    },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'core',
          environment: 'node',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          setupFiles: ['scripts/vitest-core-setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'jsdom',
          include: ['src/**/*.test.tsx'],
          setupFiles: ['scripts/vitest-dom-setup.ts'],
        },
      },
    ],
    maxWorkers: 2,
    testTimeout: 60_000,
  },
});
