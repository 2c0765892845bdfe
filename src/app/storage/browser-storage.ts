import {
  createBroadcastChannel,
  createIndexedDbRows,
  createStorage,
  type TabChannel,
  type WorkspaceStorage,
} from '@/workspace';

let storage: WorkspaceStorage | undefined;
let channel: TabChannel | undefined;

/** This browser's own storage; one connection a page. */
export function browserStorage(): WorkspaceStorage {
  storage ??= createStorage(createIndexedDbRows());
  return storage;
}

/** The way to the other tabs of this browser. */
export function tabChannel(): TabChannel {
  channel ??= createBroadcastChannel();
  return channel;
}
