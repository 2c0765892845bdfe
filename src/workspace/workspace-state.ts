import type { Result } from '@/markdown/result';
import type { FilePath, Files } from './files';
import type { Passage } from './passage';
import type { Note, Transaction, TransactionParts } from './transaction';

/** An edit as a view makes it; what it leaves out is filled in. */
export type Edit = Partial<TransactionParts> &
  Pick<Transaction, 'label'> &
  Partial<Pick<Transaction, 'id' | 'origin' | 'group' | 'time'>>;

/** Something the user should know, until it is dismissed. */
export interface Report {
  readonly id: string;
  readonly time: number;
  readonly note: Note;
}

/** How the files went from one state to the next, for what holds on to places in them. */
export interface FilesChange {
  readonly passage: Passage;
  readonly before: Files;
  readonly after: Files;
  /** `merge`: other tabs' edits; `outside`: edits that no tab's user typed. */
  readonly cause: 'edit' | 'undo' | 'redo' | 'merge' | 'outside';
  readonly transaction?: Transaction;
}

/** The open workspace. `P` is what is derived from the plan file's text. */
export interface WorkspaceState<P> {
  readonly id: string;
  readonly root: string;
  readonly title: string;
  readonly planPath: FilePath;
  readonly files: Files;
  /** The files as they were opened or last exported, which a diff before export starts from. */
  readonly base: Files;
  /** Grows with every change of the files. */
  readonly revision: number;
  readonly saved: 'saved' | 'saving' | 'error';
  readonly saveError?: string | undefined;
  /** Why nothing can be edited; absent where it can. */
  readonly readOnly?: string | undefined;
  readonly plan: P;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly undoLabel?: string | undefined;
  readonly redoLabel?: string | undefined;
  readonly reports: readonly Report[];

  /**
   * Applies an edit at once and writes it in the background. A problem where the workspace or a file
   * is read-only; throws where the edit does not fit the files.
   */
  readonly apply: (edit: Edit) => Result<Transaction>;
  /** Takes this tab's last step back; false where there is none. */
  readonly undo: () => boolean;
  readonly redo: () => boolean;
  /** Applies an edit that is no step of this tab's undo: a checkout, an agent's new version. */
  readonly applyForeign: (edit: Edit) => Result<Transaction>;
  readonly dismissReport: (id: string) => void;
  /** Makes the files (or those of `paths`) the base of the next diff: as they are now, or in `taken`. */
  readonly setBase: (paths?: readonly FilePath[], taken?: Files) => Promise<void>;
  /** Calls back on every change of the files until the returned function is called. */
  readonly watch: (listener: (change: FilesChange) => void) => () => void;
  /** The revision in storage that the files are at, but for what is still to be written. */
  readonly storedRevision: () => number;
  /** Resolves when everything that was edited is safely stored. */
  readonly settled: () => Promise<void>;
  /** Ends writing and listening; the state stays readable. */
  readonly close: () => void;
}
