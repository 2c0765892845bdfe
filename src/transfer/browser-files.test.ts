import { describe, expect, it } from 'vitest';
import { readDropped, readFileList } from './browser-files';
import { takeDropped } from './dropped';
import { openFiles } from './open-files';
import { dataTransfer, type Tree, unreadable } from './testing/dropped';
import { messageOf, utf8Bytes } from './testing/raw-zip';

const megabyte = 1024 * 1024;
const taken = (...tree: Parameters<typeof dataTransfer>) => takeDropped(dataTransfer(...tree));
const text = (name: string, content = '# Plan\n') => new File([content], name);

function inFolder(file: File, path: string): File {
  Object.defineProperty(file, 'webkitRelativePath', { value: path });
  return file;
}

describe('files from a picker', () => {
  it('one file', async () => {
    expect(await readFileList([text('plan.md', 'ä')])).toEqual({
      ok: true,
      value: { files: [{ path: 'plan.md', bytes: utf8Bytes('ä') }], skipped: [] },
    });
  });

  it('a picked folder keeps its paths', async () => {
    const read = await readFileList([
      inFolder(text('plan.md'), 'lab/plan.md'),
      inFolder(text('a.md'), 'lab/adrs/a.md'),
      inFolder(unreadable('x.js', 10), 'lab/node_modules/x.js'),
    ]);
    expect(read.ok && read.value.files.map(({ path }) => path)).toEqual([
      'lab/plan.md',
      'lab/adrs/a.md',
    ]);
    expect(read.ok && read.value.skipped[0]?.path).toBe('lab/node_modules');
    expect(read.ok && openFiles(read.value.files)).toMatchObject({ value: { root: 'lab' } });
  });

  it('nothing', async () => {
    expect(await readFileList([])).toEqual({ ok: true, value: { files: [], skipped: [] } });
  });
});

describe('limits hold before anything is read', () => {
  it('a file of 200 MB', async () => {
    expect(messageOf(await readFileList([unreadable('plan.md', 200 * megabyte)]))).toBe(
      'plan.md is 200 MB; Planwright opens files up to 20 MB',
    );
  });

  it('a zip may be larger than a file, up to its own limit', async () => {
    const zip = unreadable('repo.zip', 200 * megabyte);
    expect(messageOf(await readFileList([zip]))).toBe(
      'repo.zip is 200 MB; Planwright opens zip files up to 100 MB',
    );
    const fine = text('repo.zip');
    Object.defineProperty(fine, 'size', { value: 90 * megabyte });
    expect((await readFileList([fine])).ok).toBe(true);
  });

  it('a large file among others is left out and said', async () => {
    const read = await readFileList([text('plan.md'), unreadable('film.mp4', 21 * megabyte)]);
    expect(read.ok && read.value.files.map(({ path }) => path)).toEqual(['plan.md']);
    expect(read.ok && read.value.skipped[0]?.message).toContain('film.mp4 is 21 MB');
  });

  it('too many files, and too much together', async () => {
    const many = Array.from({ length: 2001 }, (_, at) => unreadable(`${at}.md`, 1));
    expect(messageOf(await readFileList(many))).toContain('more than 2,000 files');
    const heavy = Array.from({ length: 6 }, (_, at) =>
      inFolder(unreadable(`${at}.md`, 19 * megabyte), `lab/${at}.md`),
    );
    expect(messageOf(await readFileList(heavy))).toContain('the files in lab are larger than');
  });

  it('a file that vanished', async () => {
    expect(messageOf(await readFileList([unreadable('plan.md', 5)]))).toBe(
      'plan.md could not be read; it may have been moved or changed',
    );
  });
});

describe('what is dropped', () => {
  it('a folder with all below it', async () => {
    const tree: Tree = { lab: { 'plan.md': text('plan.md'), adrs: { 'a.md': text('a.md') } } };
    const read = await readDropped(taken(tree));
    expect(read.ok && read.value.files.map(({ path }) => path)).toEqual([
      'lab/plan.md',
      'lab/adrs/a.md',
    ]);
  });

  it('several files', async () => {
    const read = await readDropped(taken({ 'plan.md': text('plan.md'), 'a.md': text('a.md') }));
    expect(read.ok && read.value.files.map(({ path }) => path)).toEqual(['plan.md', 'a.md']);
  });

  it('a folder that the browser lists in portions', async () => {
    const names = Array.from({ length: 7 }, (_, at) => `${at}.md`);
    const folder = Object.fromEntries(names.map((name) => [name, text(name)]));
    const read = await readDropped(taken({ lab: folder }, { portion: 3 }));
    expect(read.ok && read.value.files.length).toBe(7);
  });

  it('dependencies are not even listed', async () => {
    const broken = new Proxy({}, { ownKeys: () => expect.unreachable('was listed') });
    const tree: Tree = { lab: { 'plan.md': text('plan.md'), node_modules: broken } };
    const read = await readDropped(taken(tree));
    expect(read.ok && read.value.skipped).toEqual([
      {
        message: 'lab/node_modules is not part of a plan and was left out',
        path: 'lab/node_modules',
      },
    ]);
  });

  it('a file of 200 MB is not read', async () => {
    const tree: Tree = { 'plan.md': unreadable('plan.md', 200 * megabyte) };
    expect(messageOf(await readDropped(taken(tree)))).toContain('plan.md is 200 MB');
  });

  it('a folder that is too deep', async () => {
    let tree: Tree = { 'plan.md': text('plan.md') };
    for (let depth = 0; depth < 25; depth += 1) tree = { d: tree };
    expect(messageOf(await readDropped(taken(tree)))).toContain('more than 20 folders deep');
  });

  it('too many files stop the walk', async () => {
    const folder = Object.fromEntries(
      Array.from({ length: 2500 }, (_, at) => [`${at}.md`, unreadable(`${at}.md`, 1)]),
    );
    expect(messageOf(await readDropped(taken({ lab: folder })))).toContain(
      'lab holds more than 2,000 files',
    );
  });

  it('what the browser refuses to list', async () => {
    const items = [
      {
        kind: 'file',
        webkitGetAsEntry: () => ({
          name: 'lab',
          isFile: false,
          createReader: () => ({
            readEntries: (_: unknown, refuse: (error: Error) => void) =>
              refuse(new Error('NotReadableError')),
          }),
        }),
      },
    ];
    const read = await readDropped(takeDropped({ items, files: [] } as never));
    expect(messageOf(read)).toContain('could not be read');
  });

  it('a browser without entries gives plain files', async () => {
    const transfer = { items: [{ kind: 'string' }], files: [text('plan.md')] } as never;
    const read = await readDropped(takeDropped(transfer));
    expect(read.ok && read.value.files.map(({ path }) => path)).toEqual(['plan.md']);
  });
});
