import type { Problem, Result } from '@/markdown/result';
import type { FilePath, Files } from '../files';
import type { Transaction } from '../transaction';

export interface NewWorkspace {
  readonly root: string;
  readonly planPath: FilePath;
  readonly title: string;
  readonly files: Files;
}

/** A workspace as storage has it. */
export interface LoadedWorkspace {
  readonly id: string;
  readonly root: string;
  readonly planPath: FilePath;
  readonly title: string;
  readonly revision: number;
  readonly files: Files;
  /** The files as they were opened or last exported. */
  readonly base: Files;
  /** Why it must not be written to; absent where it may. */
  readonly readOnly?: string;
  /** What could not be read, although the workspace could. */
  readonly problems: readonly Problem[];
}

export interface AppendRequest {
  readonly id: string;
  /** The revision that the transactions follow. */
  readonly basedOn: number;
  readonly transactions: readonly Transaction[];
  readonly planPath: FilePath;
  /** What the plan is called then; as before where it is absent. */
  readonly title?: string | undefined;
}

/**
 * What became of an append. `behind`: nothing was written, others wrote `missing` meanwhile.
 * `outrun`: others wrote so much that it is no longer there; the workspace has to be loaded anew.
 * `refused`: nothing was written and nothing may be.
 */
export type AppendOutcome =
  | { readonly kind: 'written'; readonly revision: number; readonly snapshotDue: boolean }
  | { readonly kind: 'behind'; readonly revision: number; readonly missing: readonly Transaction[] }
  | { readonly kind: 'outrun' }
  | { readonly kind: 'refused'; readonly problem: Problem };

/** A workspace in the list of recent ones; with `problem` its record cannot be read. */
export interface RecentWorkspace {
  readonly id: string;
  readonly title: string;
  readonly root: string;
  readonly planPath: FilePath;
  /** Milliseconds since 1970. */
  readonly openedAt: number;
  readonly problem?: Problem;
}

export type VersionKind = 'automatic' | 'named' | 'kept';

/** A version without its files. `kept` ones hold what gave way in a merge. */
export interface Version {
  readonly id: string;
  readonly kind: VersionKind;
  readonly label: string;
  readonly time: number;
  readonly revision: number;
}

/** Transactions that a closing tab could not write any more. */
export interface Stash {
  readonly tab: string;
  readonly basedOn: number;
  readonly transactions: readonly Transaction[];
}

/**
 * Where workspaces live. A failed write rejects and leaves everything as it was; what cannot be read
 * is a problem, is never overwritten, and can be had as it is by `readRaw`.
 */
export interface WorkspaceStorage {
  readonly create: (workspace: NewWorkspace) => Promise<string>;
  /** The newest state, or that of an older `revision` as long as it is there. */
  readonly load: (id: string, revision?: number) => Promise<Result<LoadedWorkspace>>;
  /** Writes transactions, all or none, if nobody else has written since `basedOn`. */
  readonly append: (request: AppendRequest) => Promise<AppendOutcome>;
  /** Stores the whole files as they are at `revision`, and drops what this makes superfluous. */
  readonly snapshot: (id: string, revision: number, files: Files) => Promise<void>;
  readonly setBase: (id: string, files: Files) => Promise<void>;
  readonly readBase: (id: string) => Promise<Result<Files>>;
  /**
   * Leaves transactions for a later tab, without waiting: for a page that is being closed. Waits for no
   * other write: one that is under way when a page is frozen may never end.
   */
  readonly stashNow: (id: string, stash: Stash) => void;
  readonly readStashes: (id: string) => Promise<readonly Result<Stash>[]>;
  readonly removeStash: (id: string, tab: string) => Promise<void>;
  /** Most recently opened first. */
  readonly list: () => Promise<readonly RecentWorkspace[]>;
  readonly touch: (id: string) => Promise<void>;
  /** Removes a workspace with everything that belongs to it. */
  readonly remove: (id: string) => Promise<void>;
  /** Saves a version; an automatic one only if the last is old enough. Null where it is not. */
  readonly saveVersion: (
    id: string,
    version: Omit<Version, 'id' | 'time'>,
    files: Files,
  ) => Promise<Version | null>;
  /** Newest first. */
  readonly listVersions: (id: string) => Promise<readonly Result<Version>[]>;
  readonly readVersion: (id: string, version: string) => Promise<Result<Files>>;
  readonly removeVersion: (id: string, version: string) => Promise<void>;
  /** The keys of what is kept beside the plan. */
  readonly recordKeys: (id: string) => Promise<readonly string[]>;
  /** What is kept beside the plan; undefined where there is nothing. */
  readonly readRecord: (id: string, key: string) => Promise<unknown>;
  /** Undefined removes the record. */
  readonly writeRecord: (id: string, key: string, value: unknown) => Promise<void>;
  /** Everything stored of a workspace as text, whether it can be read or not. */
  readonly readRaw: (id: string) => Promise<string>;
  /** Calls back when a newer version of the program takes the database over; returns the end of it. */
  readonly onSuperseded: (listener: () => void) => () => void;
  readonly close: () => Promise<void>;
}
