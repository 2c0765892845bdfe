import { afterEach, describe, expect, it, vi } from 'vitest';
import { canWriteBack, download, droppedHandle, pickFile, saveToHandle } from './fs-access';
import { messageOf, utf8Bytes } from './testing/raw-zip';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** A file on a disk that lives in memory; `refuse` is the error of the next write. */
function fakeHandle(content: string, { refuse }: { refuse?: Error } = {}) {
  const disk = { content: utf8Bytes(content), closed: 0 };
  const handle = {
    kind: 'file',
    name: 'plan.md',
    getFile: () => Promise.resolve(new File([disk.content.slice()], 'plan.md')),
    createWritable: () => {
      if (refuse) return Promise.reject(refuse);
      let pending = new Uint8Array();
      return Promise.resolve({
        write: (bytes: Uint8Array<ArrayBuffer>) => {
          pending = bytes;
          return Promise.resolve();
        },
        close: () => {
          disk.content = pending;
          disk.closed += 1;
          return Promise.resolve();
        },
      });
    },
  };
  return { disk, handle: handle as unknown as FileSystemFileHandle };
}

describe('writing back', () => {
  it('replaces the content', async () => {
    const { disk, handle } = fakeHandle('old');
    expect(await saveToHandle(handle, utf8Bytes('new'), utf8Bytes('old'))).toEqual({
      ok: true,
      value: undefined,
    });
    expect(disk).toEqual({ content: utf8Bytes('new'), closed: 1 });
  });

  it.each(['newer', 'odl'])('leaves a file alone that holds %j by now', async (content) => {
    const { disk, handle } = fakeHandle(content);
    const saved = await saveToHandle(handle, utf8Bytes('mine'), utf8Bytes('old'));
    expect(messageOf(saved)).toBe(
      'plan.md has changed on disk since it was opened; nothing was written',
    );
    expect(disk).toEqual({ content: utf8Bytes(content), closed: 0 });
  });

  it('writes without a comparison where none is asked for', async () => {
    const { disk, handle } = fakeHandle('anything');
    await saveToHandle(handle, utf8Bytes('mine'));
    expect(disk.content).toEqual(utf8Bytes('mine'));
  });

  it.each([
    ['NotAllowedError', 'no permission'],
    ['NotFoundError', 'no longer where it was'],
    ['QuotaExceededError', 'disk is full'],
    ['InvalidStateError', 'could not write'],
  ])('%s is said plainly', async (name, says) => {
    const { disk, handle } = fakeHandle('old', { refuse: new DOMException('', name) });
    expect(messageOf(await saveToHandle(handle, utf8Bytes('new')))).toContain(says);
    expect(disk.content).toEqual(utf8Bytes('old'));
  });
});

describe('picking a file', () => {
  it('gives the file and its handle', async () => {
    const { handle } = fakeHandle('# Plan\n');
    vi.stubGlobal('showOpenFilePicker', () => Promise.resolve([handle]));
    expect(canWriteBack()).toBe(true);
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
    expect(canWriteBack()).toBe(false);
    const picked = await pickFile();
    expect(picked.ok && picked.value?.files.length).toBe(count);
  });
});

describe('the handle of what was dropped', () => {
  const item = (kind: string, handle?: unknown) => ({
    kind,
    getAsFileSystemHandle: () => Promise.resolve(handle),
  });
  const dropped = (...items: unknown[]) => droppedHandle({ items } as never);

  it('is that of the only file', async () => {
    const { handle } = fakeHandle('');
    expect(await dropped(item('string'), item('file', handle))).toBe(handle);
  });

  it('is absent for folders, several files, and other browsers', async () => {
    const { handle } = fakeHandle('');
    expect(await dropped(item('file', { kind: 'directory' }))).toBeUndefined();
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
