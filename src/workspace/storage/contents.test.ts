import { beforeEach, describe, expect, it } from 'vitest';
import { type Files, fileOf, filesOf, textAt, textFile } from '../files';
import { type Contents, contentIds, createContents, dropUnusedContents } from './contents';
import { createMemoryRows } from './memory-rows';
import type { Rows } from './rows';

const bytes = Uint8Array.of(1, 2, 3);
const stores = ['contents', 'snapshots', 'versions'] as const;

describe('contents that rows share', () => {
  let rows: Rows;
  let contents: Contents;

  beforeEach(() => {
    rows = createMemoryRows();
    contents = createContents();
  });

  const write = (files: Files, key: string, by = contents) =>
    rows.write(stores, async (access) => {
      access.put('versions', ['w', key], await by.write(access, 'w', files));
    });
  const read = async (key: string, by = contents): Promise<Files> => {
    const open = await rows.read(stores, async (access) =>
      by.read(access, 'w', await access.get('versions', ['w', key])),
    );
    return open();
  };
  const count = async (): Promise<number> =>
    (await rows.read(['contents'], (access) => access.keys('contents', ['w']))).length;

  const files = filesOf([
    textFile('a.md', 'a\r\n'),
    { kind: 'binary', path: 'b.png', bytes },
    fileOf({
      kind: 'text',
      path: 'c.md',
      text: '?',
      readOnly: 'why',
      original: bytes,
      encoding: {
        name: 'utf-16le',
        bom: true,
      },
    }),
  ]);

  it('come back whole, also to another session', async () => {
    await write(files, 'v');
    const back = await read('v', createContents());
    expect(textAt(back, 'a.md')?.toString()).toBe('a\r\n');
    expect(back.get('b.png')).toEqual(files.get('b.png'));
    expect(back.get('c.md')).toMatchObject({
      readOnly: 'why',
      original: bytes,
      encoding: {
        name: 'utf-16le',
        bom: true,
      },
    });
  });

  it('are written once as long as they are the same object', async () => {
    await write(files, 'v');
    const first = await count();
    await write(files, 'v2');
    await write(await read('v'), 'v3');
    expect(await count()).toBe(first);
    await write(filesOf([textFile('a.md', 'a\r\n')]), 'v4');
    expect(await count()).toBe(first + 1);
  });

  it('are written again when somebody else has dropped them', async () => {
    await write(files, 'v');
    await rows.write(stores, async (access) => {
      access.remove('versions', ['w', 'v']);
      await dropUnusedContents(access, 'w');
    });
    expect(await count()).toBe(0);
    await write(files, 'v');
    expect(textAt(await read('v'), 'a.md')?.toString()).toBe('a\r\n');
  });

  it('stay while any row needs them', async () => {
    await write(files, 'v');
    await write(filesOf([textFile('more.md', 'more')]), 'v2');
    const all = await count();
    await rows.write(stores, async (access) => {
      access.remove('versions', ['w', 'v2']);
      await dropUnusedContents(access, 'w');
    });
    expect(await count()).toBe(all - 1);
    expect([...(await read('v')).keys()]).toEqual(['a.md', 'b.png', 'c.md']);
  });

  it('stay all while a row cannot be read', async () => {
    await write(files, 'v');
    const all = await count();
    await rows.write(stores, async (access) => {
      access.remove('versions', ['w', 'v']);
      access.put('versions', ['w', 'odd'], { files: [{ path: 'a.md' }] });
      await dropUnusedContents(access, 'w');
    });
    expect(await count()).toBe(all);
  });

  it('that are missing make the row unreadable, not empty', async () => {
    await write(files, 'v');
    await rows.write(stores, async (access) => {
      for (const key of await access.keys('contents', ['w'])) access.remove('contents', key);
    });
    await expect(read('v')).rejects.toThrow('the content of a.md is not text');
  });

  it.each([
    ['nothing', undefined],
    ['text', 'files'],
    ['no list', { files: 1 }],
    ['a list without its length', { files: [] }],
    ['a list of another length', { files: [], count: 1 }],
    ['a file without content', { files: [{}], count: 1 }],
    ['a file that is none', { files: [null], count: 1 }],
    ['an odd content', { files: [{ content: 1 }], count: 1 }],
  ])('cannot be told from %s', (_what, row) => {
    expect(contentIds(row)).toBeNull();
  });

  it('are named by the rows', () => {
    const files = [{ content: 'a' }, { content: 'b', original: 'c' }];
    expect(contentIds({ files, count: 2 })).toEqual(['a', 'b', 'c']);
    expect(contentIds({ files: [], count: 0 })).toEqual([]);
  });
});
