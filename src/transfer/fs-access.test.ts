import { afterEach, describe, expect, it, vi } from 'vitest';
import { takeDropped } from './dropped';
import { download, pickFile, pickFolder } from './fs-access';
import { fakeFile, fakeFolder } from './testing/fake-disk';
import { messageOf, utf8Bytes } from './testing/raw-zip';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('picking a file', () => {
  it('gives the file and its handle', async () => {
    const { handle } = fakeFile('# Plan\n');
    vi.stubGlobal('showOpenFilePicker', () => Promise.resolve([handle]));
    expect(await pickFile()).toEqual({
      ok: true,
      value: { files: [{ path: 'plan.md', bytes: utf8Bytes('# Plan\n') }], skipped: [], handle },
    });
  });

  it('the user may think better of it', async () => {
    const cancelled = new DOMException('The user aborted a request.', 'AbortError');
    vi.stubGlobal('showOpenFilePicker', () => Promise.reject(cancelled));
    expect(await pickFile()).toEqual({ ok: true, value: undefined });
  });

  it('a failure of the browser is a problem', async () => {
    const refused = new DOMException('', 'SecurityError');
    vi.stubGlobal('showOpenFilePicker', () => Promise.reject(refused));
    expect(messageOf(await pickFile())).toBe('the file could not be read');
  });

  it.each([
    ['change', [new File(['a'], 'plan.md')], 1],
    ['cancel', [], undefined],
  ])('without File System Access a file input serves: %s', async (event, files, count) => {
    const listeners = new Map<string, () => void>();
    const input = {
      files,
      addEventListener: (name: string, listener: () => void) => listeners.set(name, listener),
      click: () => listeners.get(event)?.(),
    };
    vi.stubGlobal('document', { createElement: () => input });
    const picked = await pickFile();
    expect(picked.ok && picked.value?.files.length).toBe(count);
  });
});

describe('picking a folder', () => {
  it('gives all that is in it, and its handle', async () => {
    const { handle } = fakeFolder('001-lab', {
      'plan.md': '# Plan\n',
      'adrs/ADR-001-a.md': '# A\n',
      '.git/HEAD': 'x',
    });
    vi.stubGlobal('showDirectoryPicker', () => Promise.resolve(handle));
    expect(await pickFolder()).toEqual({
      ok: true,
      value: {
        files: [
          { path: '001-lab/plan.md', bytes: utf8Bytes('# Plan\n') },
          { path: '001-lab/adrs/ADR-001-a.md', bytes: utf8Bytes('# A\n') },
        ],
        skipped: [],
        handle,
      },
    });
  });
});

describe('the handle of what was dropped', () => {
  const item = (kind: string, handle?: unknown) => ({
    kind,
    getAsFileSystemHandle: () => Promise.resolve(handle),
  });
  const dropped = (...items: unknown[]) => takeDropped({ items, files: [] } as never).handle;

  it('is that of the only file or folder', async () => {
    const { handle } = fakeFile('');
    expect(await dropped(item('string'), item('file', handle))).toBe(handle);
    const folder = fakeFolder('001-lab', {}).handle;
    expect(await dropped(item('file', folder))).toBe(folder);
  });

  it('is absent for several files, and other browsers', async () => {
    const { handle } = fakeFile('');
    expect(await dropped(item('file', handle), item('file', handle))).toBeUndefined();
    expect(await dropped({ kind: 'file' })).toBeUndefined();
    expect(await dropped()).toBeUndefined();
  });
});

it('a download carries name and bytes, and frees its URL later', async () => {
  vi.useFakeTimers();
  const link = { href: '', download: '', click: vi.fn<() => void>() };
  vi.stubGlobal('document', { createElement: () => link });
  const blobs: Blob[] = [];
  const revoked = vi.spyOn(URL, 'revokeObjectURL').mockReturnValue();
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    blobs.push(blob as Blob);
    return 'blob:1';
  });
  download('001-lab.zip', utf8Bytes('zip'));
  expect(link).toMatchObject({ href: 'blob:1', download: '001-lab.zip' });
  expect(link.click).toHaveBeenCalledOnce();
  expect(blobs[0]?.type).toBe('application/zip');
  expect(await blobs[0]?.text()).toBe('zip');
  expect(revoked).not.toHaveBeenCalled();
  vi.runAllTimers();
  expect(revoked).toHaveBeenCalledWith('blob:1');
});
