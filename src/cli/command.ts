import type { Result } from '@/markdown/result';
import type { Arguments, FlagSpec } from './arguments';
import type { Io } from './io';

/** What a command ends with: 0 done, 1 a plan fails its checks, 2 it could not be done. */
export type ExitCode = 0 | 1 | 2;

export interface Command {
  readonly name: string;
  /** What follows the name, as help shows it. */
  readonly usage: string;
  readonly summary: string;
  /** Further lines of help. */
  readonly details: readonly string[];
  readonly flags: FlagSpec;
  readonly run: (io: Io, args: Arguments) => Promise<Result<ExitCode>>;
}
