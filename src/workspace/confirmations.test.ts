import { describe, expect, it } from 'vitest';
import type { TabChannel, TabMessage } from './channel';
import { createConfirmations, textHash } from './confirmations';
import { createStorage } from './storage/create-storage';
import { createMemoryRows } from './storage/memory-rows';
import { createRecords } from './workspace-records';

function twoTabs() {
  const listeners = new Set<(message: TabMessage) => void>();
  const channel: TabChannel = {
    post: (message) => {
      for (const listener of listeners) listener(message);
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => undefined,
  };
  const storage = createStorage(createMemoryRows());
  const tab = (name: string) => createConfirmations(createRecords(storage, channel, 'plan', name));
  return { storage, here: tab('here'), there: tab('there') };
}

const given = { hash: 'abc', who: 'Ines Albrecht', time: 1_700_000_000_000 };

describe('a confirmation', () => {
  it('is kept until it is withdrawn, each by itself', async () => {
    const { here } = twoTabs();
    await here.confirm('IG-PLAN-001', given);
    await here.confirm('IG-PLAN-002', { ...given, who: '' });
    expect(await here.read('IG-PLAN-001')).toEqual(given);
    await here.withdraw('IG-PLAN-001');
    expect(await here.read('IG-PLAN-001')).toBeUndefined();
    expect(await here.read('IG-PLAN-002')).toEqual({ ...given, who: '' });
  });

  it('is heard of in another tab', async () => {
    const { here, there } = twoTabs();
    const heard: string[] = [];
    const end = there.watch((id) => heard.push(id));
    await here.confirm('SR-PLAN-04', given);
    expect(heard).toEqual(['SR-PLAN-04']);
    expect(await there.read('SR-PLAN-04')).toEqual(given);
    end();
    await here.withdraw('SR-PLAN-04');
    expect(heard).toHaveLength(1);
  });

  it('that cannot be read counts as none', async () => {
    const { here, storage } = twoTabs();
    for (const value of ['yes', 7, { hash: 'abc' }, { ...given, time: 'today' }]) {
      await storage.writeRecord('plan', 'confirmed IG-PLAN-001', value);
      expect(await here.read('IG-PLAN-001')).toBeUndefined();
    }
  });
});

describe('the name of a text', () => {
  it('is its SHA-256', async () => {
    // FIPS 180-2, appendix B.1.
    expect(await textHash('abc')).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
    expect(await textHash('abc\r\n')).not.toBe(await textHash('abc\n'));
  });
});
