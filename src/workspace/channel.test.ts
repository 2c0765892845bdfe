import { describe, expect, it } from 'vitest';
import { createBroadcastChannel, noChannel, type TabMessage } from './channel';
import { ownPage } from './page-life';

const message: TabMessage = { workspace: 'w', tab: 't', kind: 'written' };

describe('the channel between tabs', () => {
  it('brings messages of others, and nothing that is no message', async () => {
    const one = createBroadcastChannel();
    const other = createBroadcastChannel();
    const stranger = new BroadcastChannel('planwright');
    const own: TabMessage[] = [];
    one.listen((heard) => own.push(heard));
    const heard = new Promise<TabMessage>((resolve) => {
      other.listen(resolve);
    });
    stranger.postMessage('hello');
    one.post(message);
    expect(await heard).toEqual(message);
    expect(own).toEqual([]);
    for (const channel of [one, other, stranger]) channel.close();
  });

  it('stops when asked to', async () => {
    const one = createBroadcastChannel();
    const other = createBroadcastChannel();
    const heard: string[] = [];
    const end = other.listen(() => heard.push('ended'));
    const last = new Promise<void>((resolve) => {
      other.listen(() => resolve());
    });
    end();
    one.post(message);
    await last;
    expect(heard).toEqual([]);
    one.close();
    other.close();
  });

  it('can be nobody', () => {
    const heard: TabMessage[] = [];
    const end = noChannel.listen((one) => heard.push(one));
    noChannel.post(message);
    end();
    noChannel.close();
    expect(heard).toEqual([]);
  });
});

describe('the page', () => {
  it('is never hidden or shown where there is none', () => {
    const end = ownPage.onHide(() => {
      throw new Error('There is no page');
    });
    expect(end()).toBeUndefined();
    expect(ownPage.onShow(() => undefined)()).toBeUndefined();
  });
});
