/** What one tab tells the others about a workspace. */
export interface TabMessage {
  readonly workspace: string;
  readonly tab: string;
  /** `written`: look into storage; `base`: the state as opened is another; `record`: `key` changed. */
  readonly kind: 'written' | 'base' | 'record';
  readonly key?: string;
}

/** The way between tabs. Messages may come late, twice or never: they only say where to look. */
export interface TabChannel {
  readonly post: (message: TabMessage) => void;
  /** Calls back for the messages of other tabs until the returned function is called. */
  readonly listen: (listener: (message: TabMessage) => void) => () => void;
  readonly close: () => void;
}

/** The browser's own channel between tabs of this program. */
export function createBroadcastChannel(): TabChannel {
  const channel = new BroadcastChannel('planwright');
  return {
    post: (message) => channel.postMessage(message),
    listen: (listener) => {
      const receive = (event: Event): void => {
        const message: unknown = (event as MessageEvent).data;
        if (isTabMessage(message)) listener(message);
      };
      channel.addEventListener('message', receive);
      return () => channel.removeEventListener('message', receive);
    },
    close: () => channel.close(),
  };
}

/** A channel with nobody else on it. */
export const noChannel: TabChannel = {
  post: () => undefined,
  listen: () => () => undefined,
  close: () => undefined,
};

function isTabMessage(value: unknown): value is TabMessage {
  return typeof value === 'object' && value !== null && 'workspace' in value && 'kind' in value;
}
