import type { Chunk } from '@/markdown/chunk';
import type { Plan } from '../plan';
import type { CheckId, Severity } from './catalogue';
import type { Folder } from './folder';

export type { Folder, Severity };
export type CheckStatus = 'pass' | 'fail' | 'not-applicable' | 'manual';

/** What is wrong, and where: a chunk with an offset in it, so that it stays right when text above moves. */
export interface Finding {
  /** "X, expected Y". */
  readonly message: string;
  /** `undefined`: nothing of it exists, so it stands at line 1. */
  readonly chunk: Chunk | undefined;
  readonly at: number;
  /** A section's id; empty for the plan as a whole. */
  readonly section: string;
  /** `fixPlan` mends it. */
  readonly fixable: boolean;
  /** The id that stands there, and that nothing defines. */
  readonly unknownId?: string;
}

export interface Outcome {
  readonly status: CheckStatus;
  readonly findings: readonly Finding[];
  /** For `manual`: what to look at. */
  readonly note?: string;
}

export interface CheckContext {
  readonly plan: Plan;
  readonly folder: Folder;
  /** The known sections' own checks: `sectionChecks` of '@/sections/checks'. */
  readonly checks: readonly Check[];
  /** Bracketed texts of the templates that plans are written from, white space folded. */
  readonly placeholders: ReadonlySet<string>;
}

/** One rule of the check catalogue, which holds its severity and name. */
export interface Check {
  readonly id: CheckId;
  readonly run: (context: CheckContext) => Outcome;
  /** What takes long at a plan's first check, in steps that `run` need not take again. */
  readonly prepare?: (context: CheckContext) => Iterable<unknown>;
}
