import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sameBytes } from '@/markdown/bytes';
import { exportBytes, exportEntries, exportZip } from './export-files';
import { openFiles, type WorkspaceFileInput } from './open-files';
import type { OpenedFile } from './opened-file';
import { messageOf, utf8Bytes } from './testing/raw-zip';
import { readZip, writeZip } from './zip';

const text = (path: string, content: string): WorkspaceFileInput => ({
  path,
  kind: 'text',
  text: content,
  encoding: { name: 'utf-8', bom: false },
});

/** Opens a folder, exports it as a zip, and reads that zip. */
function throughExport(files: readonly OpenedFile[]): OpenedFile[] {
  const opened = openFiles(files);
  if (!opened.ok) throw new Error(opened.error.message);
  const zip = exportZip(opened.value.files);
  if (!zip.ok) throw new Error(zip.error.message);
  const read = readZip(zip.value);
  if (!read.ok) throw new Error(read.error.message);
  return read.value;
}

describe('files leave as they came', () => {
  it('text by its encoding, read-only text and binary files by their bytes', () => {
    const files: OpenedFile[] = [
      { path: 'bom.md', bytes: Uint8Array.of(0xef, 0xbb, 0xbf, 0x61, 0x0d, 0x0a) },
      { path: 'broken.md', bytes: Uint8Array.of(0xff, 0xfe, 0x61) },
      { path: 'legacy.md', bytes: Uint8Array.of(0xcf, 0xeb, 0xe0, 0xed) },
      { path: 'logo.png', bytes: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0) },
      { path: 'plan.md', bytes: utf8Bytes('# Plan\r\rno end') },
    ];
    expect(throughExport(files)).toEqual(files);
  });

  it('names are those below the folder that was opened', () => {
    const files = [
      { path: 'repo/plan.md', bytes: utf8Bytes('# Plan\n') },
      { path: 'repo/adrs/ADR-001-queue.md', bytes: utf8Bytes('# ADR-001\n') },
    ];
    expect(throughExport(files).map(({ path }) => path)).toEqual([
      'adrs/ADR-001-queue.md',
      'plan.md',
    ]);
  });

  it('names are those in the zip that was opened', () => {
    const files = [{ path: 'specs/001-lab/plan.md', bytes: utf8Bytes('# Plan\n') }];
    expect(throughExport([{ path: 'lab.zip', bytes: writeZip(files) }])).toEqual(files);
  });
});

describe('what cannot be stored says why', () => {
  it('a character that the encoding lacks, with file and line', () => {
    const file: WorkspaceFileInput = {
      ...text('plan.md', 'a\nb → c\n'),
      kind: 'text',
      encoding: { name: 'windows-1252', bom: false },
      text: 'a\nb → c\n',
    };
    expect(exportEntries([text('ok.md', ''), file])).toMatchObject({
      ok: false,
      error: { path: 'plan.md', line: 2, message: expect.stringContaining('UTF-8') },
    });
    expect(exportZip([file]).ok).toBe(false);
  });

  it('a read-only file whose bytes are missing', () => {
    const file: WorkspaceFileInput = { ...text('x.md', ''), readOnly: 'broken' } as never;
    expect(messageOf(exportBytes(file))).toBe('x.md is read-only and its bytes are gone');
  });

  it('names that clash', () => {
    expect(messageOf(exportEntries([text('a.md', ''), text('A.md', '')]))).toContain('same name');
    expect(messageOf(exportZip([text('../a.md', '')]))).toContain('leads out');
  });
});

const shared = join(process.cwd(), '../shared');
const documents = ['corpus', 'templates'].flatMap((folder) => {
  const root = join(shared, folder);
  if (!existsSync(root)) return [];
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => ({ path: name, bytes: new Uint8Array(readFileSync(join(root, name))) }));
});

describe('law over real documents (run where ../shared is beside the project)', () => {
  it.runIf(documents.length > 0)('into a zip, opened, exported as a zip: no byte changes', () => {
    const wanted = [...documents].sort((a, b) => (a.path < b.path ? -1 : 1));
    const unzipped = readZip(writeZip(documents));
    if (!unzipped.ok) throw new Error(unzipped.error.message);
    const exported = throughExport([
      ...unzipped.value,
      { path: 'plan.md', bytes: utf8Bytes('# Plan\n') },
    ]).filter(({ path }) => path !== 'plan.md');
    expect(exported.map(({ path }) => path)).toEqual(wanted.map(({ path }) => path));
    for (const [at, file] of wanted.entries()) {
      expect(sameBytes(exported[at]?.bytes ?? new Uint8Array(), file.bytes), file.path).toBe(true);
    }
  });
});
