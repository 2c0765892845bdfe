import { expect, it } from 'vitest';
import { loadedFiles, type Manifest } from './first-load.ts';

const manifest: Manifest = {
  'index.html': { file: 'index.js', css: ['index.css'], imports: ['_react.js'], isEntry: true },
  '_react.js': { file: 'react.js' },
  'src/guide.tsx': { file: 'guide.js', css: ['guide.css'], imports: ['_react.js', '_grid.js'] },
  '_grid.js': { file: 'grid.js', imports: ['index.html'] },
  'src/unused.tsx': { file: 'unused.js' },
  'font.woff2': { file: 'font.woff2' },
};

it('counts the entry with what it imports', () => {
  expect(loadedFiles(manifest, [])).toEqual(['index.css', 'index.js', 'react.js']);
});

it('adds a lazy module with what it imports, each file once', () => {
  expect(loadedFiles(manifest, ['src/guide.tsx'])).toEqual([
    'grid.js',
    'guide.css',
    'guide.js',
    'index.css',
    'index.js',
    'react.js',
  ]);
});

it('refuses a module that the build has no chunk for', () => {
  expect(() => loadedFiles(manifest, ['src/gone.tsx'])).toThrow('src/gone.tsx');
});
