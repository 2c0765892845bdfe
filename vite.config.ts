import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { contentSecurityPolicy } from './scripts/vite-csp.ts';
import { planPreload } from './scripts/vite-preload.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** What a plan at the address needs before its first form can be drawn. */
const planModules = ['src/app/mount.tsx', 'src/app/guide/plan-page.tsx'];

export default defineConfig({
  plugins: [
    react({ compiler: true }),
    tailwindcss(),
    contentSecurityPolicy(),
    planPreload(planModules),
  ],
  resolve: { alias: { '@': at('./src') } },
  build: { outDir: 'dist/app', manifest: true, target: 'es2023', assetsInlineLimit: 0 },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'core',
          environment: 'node',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
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
