import {
  createBroadcastChannel,
  createStorage,
  type TabChannel,
  type WorkspaceStorage,
} from '@/workspace';
import { browserRows } from './browser-rows';

let storage: WorkspaceStorage | undefined;
let channel: TabChannel | undefined;

/** This browser's own storage; one connection a page. */
export function browserStorage(): WorkspaceStorage {
  storage ??= createStorage(browserRows());
  return storage;
}

/** The way to the other tabs of this browser. */
export function tabChannel(): TabChannel {
  channel ??= createBroadcastChannel();
  return channel;
}
