import { gzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { limits } from './limits';
import { openFiles } from './open-files';
import type { OpenedFile } from './opened-file';
import { messageOf, rawZip, utf8Bytes } from './testing/raw-zip';
import { writeZip } from './zip';

const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3);
const file = (path: string, content: string | Uint8Array = '# Text\n'): OpenedFile => ({
  path,
  bytes: typeof content === 'string' ? utf8Bytes(content) : content,
});
const textFile = (path: string, text: string) => ({
  path,
  kind: 'text',
  text,
  encoding: { name: 'utf-8', bom: false },
});

describe('what can be opened', () => {
  it('one file, whatever its name', () => {
    expect(openFiles([file('rollout.txt', '# Plan\n')])).toEqual({
      ok: true,
      value: {
        root: '',
        planPath: 'rollout.txt',
        plans: ['rollout.txt'],
        guessed: false,
        files: [textFile('rollout.txt', '# Plan\n')],
        skipped: [],
      },
    });
  });

  it('a folder: its name is the root, binary files are kept, the plan is found', () => {
    const opened = openFiles([
      file('001-lab/adrs/ADR-001-queue.md', '# ADR-001\n'),
      file('001-lab/logo.png', png),
      file('001-lab/plan.md', '# Plan\r\n'),
    ]);
    expect(opened).toEqual({
      ok: true,
      value: {
        root: '001-lab',
        planPath: 'plan.md',
        plans: ['plan.md'],
        guessed: false,
        files: [
          textFile('adrs/ADR-001-queue.md', '# ADR-001\n'),
          { path: 'logo.png', kind: 'binary', bytes: png },
          textFile('plan.md', '# Plan\r\n'),
        ],
        skipped: [],
      },
    });
  });

  it('a folder of several plans: the first is taken, all are named', () => {
    const opened = openFiles([file('specs/002/plan.md'), file('specs/001/plan.md')]);
    expect(opened).toMatchObject({
      ok: true,
      value: { root: 'specs', planPath: '001/plan.md', plans: ['001/plan.md', '002/plan.md'] },
    });
  });

  it('a plan under any name beside the files that go with one', () => {
    const opened = openFiles([file('one.md'), file('spec.md')]);
    expect(opened).toMatchObject({ ok: true, value: { planPath: 'one.md', plans: ['one.md'] } });
  });

  it('a zip: its name is the root, its top folder a part of the names', () => {
    const inside = writeZip([file('specs/001-lab/plan.md'), file('specs/001-lab/spec.md')]);
    expect(openFiles([file('download.zip', inside)])).toMatchObject({
      ok: true,
      value: { root: 'download', planPath: 'specs/001-lab/plan.md' },
    });
    const flat = writeZip([file('plan.md'), file('adrs/a.md')]);
    expect(openFiles([file('001-lab.ZIP', flat)])).toMatchObject({
      ok: true,
      value: { root: '001-lab', planPath: 'plan.md' },
    });
  });

  it('a zip inside a folder, as a file of it', () => {
    const inside = writeZip([file('plan.md')]);
    const opened = openFiles([file('r/plan.md'), file('r/old.zip', inside)]);
    expect(opened).toMatchObject({
      ok: true,
      value: { files: [{ path: 'plan.md' }, { path: 'old.zip', kind: 'binary', bytes: inside }] },
    });
  });

  it('a folder without what does not belong to a plan', () => {
    const opened = openFiles([file('r/plan.md'), file('r/node_modules/a.md'), file('r/.git/x')]);
    expect(opened.ok && opened.value.files.map(({ path }) => path)).toEqual(['plan.md']);
    expect(opened.ok && opened.value.skipped.map(({ path }) => path)).toEqual(['r/node_modules']);
  });

  it('text in another encoding, and text that can only be read', () => {
    const opened = openFiles([
      file('p/plan.md', Uint8Array.of(0xcf, 0xeb, 0xe0, 0xed, 0x20, 0xf1, 0xe1, 0xee, 0xf0, 0xe0)),
      file('p/odd.md', Uint8Array.of(0xff, 0xfe, 0x61)),
    ]);
    expect(opened).toMatchObject({
      ok: true,
      value: {
        files: [
          { path: 'plan.md', text: 'План сбора', encoding: { name: 'windows-1251' } },
          { path: 'odd.md', readOnly: expect.any(String), original: expect.any(Uint8Array) },
        ],
      },
    });
  });
});

describe('what cannot be opened says why', () => {
  it.each([
    ['a PNG', 'plan.md', png, 'plan.md: this is not a text file but a PNG image'],
    ['a gzip', 'p.tar.gz', gzipSync(utf8Bytes('a')), 'gzip archive; unpack it first'],
    ['an office document', 'plan.docx', writeZip([file('word/document.xml')]), 'office document'],
    ['a text called zip', 'p.zip', utf8Bytes('# Plan'), 'p.zip is not a zip file'],
    ['a zip without a plan', 'p.zip', writeZip([file('logo.png', png)]), 'no plan was found in'],
    ['a zip that leads out', 'p.zip', rawZip([{ name: '../plan.md' }]), 'leads out of the folder'],
    ['an empty zip', 'p.zip', writeZip([]), 'no plan was found in p.zip'],
  ])('%s', (_, path, bytes, says) => {
    expect(messageOf(openFiles([file(path, bytes)]))).toContain(says);
  });

  it('nothing', () => {
    expect(messageOf(openFiles([]))).toBe('there is no file to open');
  });

  it('a zip among other files that are no folder', () => {
    const zip = file('feature.zip', writeZip([file('plan.md')]));
    const says = 'feature.zip is a zip among other files; open it alone';
    expect(messageOf(openFiles([file('plan.md'), zip]))).toContain(says);
    expect(messageOf(openFiles([zip, file('r/plan.md')]))).toContain(says);
  });

  it('a file over the limit alone; among others it is left out', () => {
    const large = file('p/plan.md', new Uint8Array(limits.fileBytes + 1).fill(0x61));
    expect(messageOf(openFiles([{ ...large, path: 'plan.md' }]))).toBe(
      'plan.md is 20.1 MB; Planwright opens files up to 20 MB',
    );
    const opened = openFiles([large, file('p/other.md')]);
    expect(opened.ok && opened.value.skipped.map(({ path }) => path)).toEqual(['p/plan.md']);
  });

  it('files that are too large together', () => {
    const bytes = new Uint8Array(limits.fileBytes);
    const inputs = ['1', '2', '3', '4', '5', '6'].map((name) => ({ path: `r/${name}`, bytes }));
    expect(messageOf(openFiles(inputs))).toContain('the files in r are larger than 100 MB');
  });

  it('too many files, bad names and clashing names', () => {
    const many = Array.from({ length: 2001 }, (_, at) => file(`r/${at}.md`));
    expect(messageOf(openFiles(many))).toContain('r holds more than 2,000 files');
    expect(messageOf(openFiles([file('r/plan.md'), file('r/../x')]))).toContain('leads out');
    expect(messageOf(openFiles([file('r/a.md'), file('r/A.md')]))).toContain('same name');
  });

  it('a folder of several documents of which none is a plan', () => {
    const result = openFiles([file('r/spec.md'), file('r/tasks.md'), file('r/node_modules/x')]);
    expect(messageOf(result)).toContain('no plan was found in r: it needs a plan.md');
    expect(messageOf(result)).toContain('left out: r/node_modules');
  });
});
