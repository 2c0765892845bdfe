import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { createIndexedDbRows } from './indexeddb-rows';
import { createMemoryRows } from './memory-rows';
import type { RowKey, Rows } from './rows';

let databases = 0;
const adapters: [string, () => Rows][] = [
  ['memory', createMemoryRows],
  [
    'IndexedDB',
    () => {
      databases += 1;
      return createIndexedDbRows(`rows-${databases}`);
    },
  ],
];

describe.each(adapters)('rows in %s', (_name, createRows) => {
  let rows: Rows;
  beforeEach(() => {
    rows = createRows();
  });

  const put = (key: RowKey, value: unknown): Promise<void> =>
    rows.write(['records'], async (access) => access.put('records', key, value));
  const get = (key: RowKey): Promise<unknown> =>
    rows.read(['records'], (access) => access.get('records', key));
  const range = (prefix: RowKey, from?: number, to?: number): Promise<unknown[]> =>
    rows.read(['records'], async (access) =>
      (await access.range('records', prefix, from, to)).map(({ value }) => value),
    );

  it('gives back what was put, as a copy', async () => {
    const value = { list: [1, 2], bytes: Uint8Array.of(1, 2) };
    await put(['w', 'key'], value);
    value.list.push(3);
    const first = await get(['w', 'key']);
    expect(first).toEqual({ list: [1, 2], bytes: Uint8Array.of(1, 2) });
    (first as { list: number[] }).list.push(9);
    expect(await get(['w', 'key'])).toEqual({ list: [1, 2], bytes: Uint8Array.of(1, 2) });
    expect(await get(['w', 'other'])).toBeUndefined();
  });

  it('replaces and removes', async () => {
    await put(['w', 'key'], 1);
    await put(['w', 'key'], 2);
    expect(await get(['w', 'key'])).toBe(2);
    await rows.write(['records'], async (access) => access.remove('records', ['w', 'key']));
    expect(await get(['w', 'key'])).toBeUndefined();
  });

  it('lists what is below a prefix and nothing else', async () => {
    for (const key of [['a'], ['a', 'x'], ['a', 'y'], ['a', 1], ['ab', 'x'], ['b', 'x']]) {
      await put(key, key.join('/'));
    }
    expect(await range(['a'])).toEqual(['a', 'a/1', 'a/x', 'a/y']);
    expect(await range(['a', 'x'])).toEqual(['a/x']);
    expect(await range(['c'])).toEqual([]);
    expect(await range([])).toHaveLength(6);
  });

  it('lists numbered rows in the order of their numbers', async () => {
    for (const number of [10, 9, -1, 100, 2]) await put(['w', number], number);
    expect(await range(['w'])).toEqual([-1, 2, 9, 10, 100]);
    expect(await range(['w'], 2, 10)).toEqual([2, 9, 10]);
    expect(await range(['w'], 0, Number.MAX_SAFE_INTEGER)).toEqual([2, 9, 10, 100]);
    expect(await range(['w'], 3, 4)).toEqual([]);
  });

  it('removes a range of numbered rows', async () => {
    for (const number of [1, 2, 3, 4]) await put(['w', number], number);
    await put(['x', 2], 'x');
    await rows.write(['records'], async (access) => access.removeRange('records', ['w'], 2, 3));
    expect(await range(['w'])).toEqual([1, 4]);
    expect(await range(['x'])).toEqual(['x']);
  });

  it('sees its own writes within a transaction', async () => {
    const seen = await rows.write(['records'], async (access) => {
      access.put('records', ['w', 'a'], 1);
      access.put('records', ['w', 'b'], 2);
      access.remove('records', ['w', 'a']);
      return [await access.get('records', ['w', 'b']), await access.keys('records', ['w'])];
    });
    expect(seen).toEqual([2, [['w', 'b']]]);
  });

  it('writes all or nothing', async () => {
    await put(['w', 'a'], 'before');
    const failing = rows.write(['records', 'versions'], async (access) => {
      access.put('records', ['w', 'a'], 'after');
      access.put('versions', ['w', 'v'], 'new');
      await access.get('records', ['w', 'a']);
      throw new Error('in the middle');
    });
    await expect(failing).rejects.toThrow('in the middle');
    expect(await get(['w', 'a'])).toBe('before');
    const versions = await rows.read(['versions'], (access) => access.keys('versions', ['w']));
    expect(versions).toEqual([]);
  });

  it('refuses what cannot be stored, and writes nothing of it', async () => {
    const failing = rows.write(['records'], async (access) => {
      access.put('records', ['w', 'a'], 1);
      access.put('records', ['w', 'b'], () => 'a function');
    });
    await expect(failing).rejects.toThrow('could not be cloned');
    expect(await range(['w'])).toEqual([]);
  });

  it('lets one write follow the other', async () => {
    const increment = (): Promise<void> =>
      rows.write(['records'], async (access) => {
        const count = Number((await access.get('records', ['w', 'count'])) ?? 0);
        access.put('records', ['w', 'count'], count + 1);
      });
    await Promise.all(Array.from({ length: 20 }, increment));
    expect(await get(['w', 'count'])).toBe(20);
  });

  it('goes on after a failure', async () => {
    const failing = rows.write(['records'], () => Promise.reject(new Error('no')));
    const next = put(['w', 'a'], 1);
    await expect(failing).rejects.toThrow('no');
    await next;
    expect(await get(['w', 'a'])).toBe(1);
  });

  it('puts without waiting', async () => {
    await get(['w', 'opens']);
    rows.putNow('stashes', [{ key: ['w', 'tab'], value: 'left' }]);
    const left = await rows.read(['stashes'], (access) => access.get('stashes', ['w', 'tab']));
    expect(left).toBe('left');
  });

  it('opens again after it was closed', async () => {
    await put(['w', 'a'], 1);
    await rows.close();
    expect(await get(['w', 'a'])).toBe(1);
  });

  it('agrees with a plain list of rows, whatever is done', async () => {
    const keys = fc.tuple(fc.constantFrom('v', 'w'), fc.integer({ min: -1, max: 5 }));
    const actions = fc.array(fc.tuple(keys, fc.option(fc.nat())), { maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(actions, fc.nat(5), async (list, from) => {
        await rows.write(['records'], async (access) => {
          for (const key of await access.keys('records', [])) access.remove('records', key);
        });
        const plain = new Map<string, [string, number, number]>();
        await rows.write(['records'], async (access) => {
          for (const [key, value] of list) {
            if (value === null) access.remove('records', key);
            else access.put('records', key, value);
            if (value === null) plain.delete(key.join());
            else plain.set(key.join(), [...key, value]);
          }
        });
        const expected = [...plain.values()]
          .filter(([workspace, number]) => workspace === 'w' && number >= from && number <= 4)
          .sort(([, a], [, b]) => a - b)
          .map(([, , value]) => value);
        expect(await range(['w'], from, 4)).toEqual(from > 4 ? [] : expected);
      }),
      { numRuns: 40 },
    );
  });
});
