import { ChangeSet } from '@codemirror/state';
import { expect, it } from 'vitest';
import { createStorage, filesOf, textFile } from '@/workspace';
import { createMemoryRows } from '@/workspace/storage/memory-rows';
import { openTab } from '@/workspace/testing/tabs';
import { storedBefore } from './stored-before';

const opened = (text: string, root = 'lab') => ({
  root,
  planPath: 'plan.md',
  files: filesOf([textFile('plan.md', text), textFile('spec.md', '# Spec')]),
});

async function stored(text: string) {
  const storage = createStorage(createMemoryRows());
  const id = await storage.create({ ...opened(text), title: '' });
  return { storage, id };
}

async function type(id: string, storage: Awaited<ReturnType<typeof stored>>['storage']) {
  const tab = await openTab(id, { storage });
  const changes = new Map([['plan.md', ChangeSet.of({ from: 0, insert: '!' }, 3)]]);
  tab.getState().apply({ label: 'Type', changes });
  await tab.getState().settled();
}

it('files that are stored as they were opened are found again', async () => {
  const { storage, id } = await stored('one');
  const found = { id, changed: false, outdated: false };
  expect(await storedBefore(storage, opened('one'), undefined)).toEqual(found);
});

it('so they are when they were changed here', async () => {
  const { storage, id } = await stored('one');
  await type(id, storage);
  const changed = { id, changed: true, outdated: false };
  expect(await storedBefore(storage, opened('one'), undefined)).toEqual(changed);
  const same = { id, changed: false, outdated: false };
  expect(await storedBefore(storage, opened('!one'), undefined)).toEqual(same);
});

it('others are not, by whatever name', async () => {
  const { storage } = await stored('one');
  expect(await storedBefore(storage, opened('two'), undefined)).toBeUndefined();
  expect(await storedBefore(storage, opened('one', 'other'), undefined)).toBeUndefined();
});

it('the one that was opened last comes first', async () => {
  const { storage, id } = await stored('one');
  const second = await storage.create({ ...opened('one'), title: '' });
  await storage.touch(second);
  await new Promise((resolve) => setTimeout(resolve, 2));
  await storage.touch(id);
  expect((await storedBefore(storage, opened('one'), undefined))?.id).toBe(id);
});
