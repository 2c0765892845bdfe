import { expect, it } from 'vitest';
import { inlineScripts, loadedFiles, type Manifest } from './first-load.ts';

const manifest: Manifest = {
  'src/main.ts': { file: 'index.js', imports: ['_react.js'] },
  '_react.js': { file: 'react.js' },
  'src/guide.tsx': { file: 'guide.js', css: ['guide.css'], imports: ['_react.js', '_grid.js'] },
  '_grid.js': { file: 'grid.js', imports: ['src/main.ts'] },
  'src/unused.tsx': { file: 'unused.js' },
  'font.woff2': { file: 'font.woff2' },
};

const page = '<script src="/index.js"></script><link rel="stylesheet" href="/index.css">';

it('counts what the page names with what that imports', () => {
  expect(loadedFiles(page, manifest, [])).toEqual(['index.css', 'index.js', 'react.js']);
});

it('adds a lazy module with what it imports, each file once', () => {
  expect(loadedFiles(page, manifest, ['src/guide.tsx'])).toEqual([
    'grid.js',
    'guide.css',
    'guide.js',
    'index.css',
    'index.js',
    'react.js',
  ]);
});

it('refuses a module that the build has no chunk for', () => {
  expect(() => loadedFiles(page, manifest, ['src/gone.tsx'])).toThrow('src/gone.tsx');
});

it('refuses a page without a script', () => {
  expect(() => loadedFiles('<p>', manifest, [])).toThrow('no script');
});

it('finds what stands in the page itself', () => {
  expect(inlineScripts('<script>a();</script><script src="/b.js"></script>')).toBe('a();');
});
