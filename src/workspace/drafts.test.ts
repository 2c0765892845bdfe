import { describe, expect, it } from 'vitest';
import { createDrafts, type Draft } from './drafts';
import { createStorage } from './storage/create-storage';
import { createMemoryRows } from './storage/memory-rows';
import { createLocks } from './testing/locks';

const draft: Draft = {
  path: ['sections', 'risks', 'value', 'rows', 'R-1', 'id'],
  at: ['sections', 'risks', 'value', 'rows', '0', 'id'],
  label: 'Edit Id',
  was: 'R-1',
  value: 'R-12',
};

function tabs() {
  const storage = createStorage(createMemoryRows());
  const locks = createLocks();
  const tab = (name: string) => {
    const drafts = createDrafts(storage, 'plan', locks, name);
    const taken: Draft[] = [];
    const take = async () => {
      await drafts.takeLeft(async (one) => void taken.push(one));
      return taken.splice(0);
    };
    return { ...drafts, take, end: () => locks.end(name) };
  };
  return { storage, tab };
}

describe('the draft of a tab', () => {
  it('is not taken by another while the tab lives, and once when it is gone', async () => {
    const { tab } = tabs();
    const one = tab('one');
    await one.keep('/a', { ...draft, value: 'R-1' });
    await one.keep('/a', draft);
    const other = tab('other');
    expect(await other.take()).toEqual([]);
    one.end();
    expect(await other.take()).toEqual([draft]);
    expect(await other.take()).toEqual([]);
  });

  it('is its own, and gone when it is dropped', async () => {
    const { tab } = tabs();
    const one = tab('one');
    await one.keep('/a', draft);
    await one.keep('/b', { ...draft, label: 'Edit Name' });
    expect(await one.take()).toEqual([]);
    await one.drop('/a');
    one.end();
    expect(await tab('other').take()).toEqual([{ ...draft, label: 'Edit Name' }]);
  });

  it('goes to one of two tabs that open the plan at once', async () => {
    const { tab } = tabs();
    const one = tab('one');
    await one.keep('/a', draft);
    one.end();
    const taken = await Promise.all([tab('two').take(), tab('three').take()]);
    expect(taken.flat()).toEqual([draft]);
  });

  it('stays where taking it fails', async () => {
    const { tab } = tabs();
    const one = tab('one');
    await one.keep('/a', draft);
    one.end();
    const full = tab('two').takeLeft(() => Promise.reject(new Error('full')));
    await expect(full).rejects.toThrow('full');
    expect(await tab('three').take()).toEqual([draft]);
  });

  it('that cannot be read is left as it is', async () => {
    const { tab, storage } = tabs();
    await storage.writeRecord('plan', 'draft gone /a', { path: 'R-1' });
    await storage.writeRecord('plan', 'confirmed gate', draft);
    expect(await tab('two').take()).toEqual([]);
    expect(await storage.recordKeys('plan')).toEqual(['confirmed gate', 'draft gone /a']);
  });
});
