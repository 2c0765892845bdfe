import type { Problem } from '@/markdown/result';

/** A file as it was found, or as it is to be written: its path inside the workspace and its bytes. */
export type OpenedFile = { readonly path: string; readonly bytes: Uint8Array };

/** Files that were read, and what was left out of them and why. */
export type OpenedFiles = {
  readonly files: readonly OpenedFile[];
  readonly skipped: readonly Problem[];
};
