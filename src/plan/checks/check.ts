import type { Chunk } from '@/markdown/chunk';
import type { Plan } from '../plan';
import type { SectionDefinition } from '../section';

export type Severity = 'CRITICAL' | 'HIGH' | 'MEDIUM' | 'LOW';
export type CheckStatus = 'pass' | 'fail' | 'not-applicable' | 'manual';

/** What is wrong, and where: a chunk with an offset in it, so that it stays right when text above moves. */
export interface Finding {
  /** "X, expected Y". */
  readonly message: string;
  readonly chunk: Chunk | undefined;
  readonly at: number;
  readonly section: string;
  readonly fixable: boolean;
}

export interface Outcome {
  readonly status: CheckStatus;
  readonly findings: readonly Finding[];
  /** For `manual`: what to look at. */
  readonly note?: string;
}

/** The other files of the plan's folder that checks may look at: their text by path. */
export interface Folder {
  /** False when the plan was opened alone. */
  readonly open: boolean;
  readonly has: (path: string) => boolean;
  readonly text: (path: string) => string | undefined;
}

export interface CheckContext {
  readonly plan: Plan;
  readonly folder: Folder;
  readonly definitions: readonly SectionDefinition[];
}

/** One rule of the check catalogue. */
export interface Check {
  readonly id: string;
  readonly severity: Severity;
  readonly name: string;
  readonly run: (context: CheckContext) => Outcome;
}
