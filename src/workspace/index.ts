export { createBroadcastChannel, noChannel, type TabChannel, type TabMessage } from './channel';
export type { Confirmation } from './confirmations';
export {
  type BinaryFile,
  changedPaths,
  type FilePath,
  type Files,
  fileOf,
  filesOf,
  type OpenedFile,
  type TextFile,
  textAt,
  textFile,
  textOf,
  type WorkspaceFile,
} from './files';
export { openWorkspace } from './open-workspace';
export type { Move, Passage } from './passage';
export type { Derive, RecomputePlan } from './plan-tracking';
export { createStorage } from './storage/create-storage';
export { createMemoryRows } from './storage/memory-rows';
export type {
  LoadedWorkspace,
  NewWorkspace,
  RecentWorkspace,
  Version,
  WorkspaceStorage,
} from './storage/storage';
export type { AtomicRange, Note, Transaction } from './transaction';
export { trimChanges } from './trim-changes';
export type { Edit, FilesChange, Report, WorkspaceState } from './workspace-state';
export {
  createWorkspaceStore,
  type WorkspaceOptions,
  type WorkspaceStore,
} from './workspace-store';
