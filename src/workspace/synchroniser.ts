import type { Problem } from '@/markdown/result';
import type { FilePath, Files } from './files';
import type { Applied } from './passage';
import type { AppendOutcome, LoadedWorkspace, WorkspaceStorage } from './storage/storage';
import type { Transaction } from './transaction';

/** The tab's side of writing: what waits to be written, and what to do with the answers. */
export interface SyncHost {
  readonly pending: () => readonly Applied[];
  readonly revision: () => number;
  readonly planPath: () => FilePath;
  readonly title: () => string | undefined;
  /** The first `count` pending transactions are safe; the workspace is at `revision`. */
  readonly written: (count: number, revision: number) => void;
  readonly behind: (missing: readonly Transaction[], revision: number) => void;
  readonly outrun: (loaded: LoadedWorkspace, between: PassageBetween) => void;
  readonly state: (state: 'saved' | 'saving' | 'error', problem?: Problem) => void;
  /** Nothing may be written any more. */
  readonly refused: (problem: Problem) => void;
}

export interface SyncOptions {
  readonly storage: WorkspaceStorage;
  readonly id: string;
  readonly host: SyncHost;
  /** Before it nothing is written: what was edited until then is written at once. */
  readonly after?: Promise<void> | undefined;
  /** Waits so many milliseconds. */
  readonly wait?: ((milliseconds: number) => Promise<void>) | undefined;
  /** Called after a write, with the files before and after it. */
  readonly afterWrite: (before: Written, after: Written, snapshotDue: boolean) => Promise<void>;
}

/** A state of the files that is safe in storage. */
export interface Written {
  readonly revision: number;
  readonly files: Files;
}

type Answer =
  | Exclude<AppendOutcome, { kind: 'outrun' }>
  | {
      readonly kind: 'outrun';
      readonly loaded: LoadedWorkspace;
      readonly between: PassageBetween;
    };

type PassageBetween = typeof import('./passage-between').passageBetween;

export interface Synchroniser {
  /** Writes what is pending and takes over what others wrote, now or right after what is under way. */
  readonly kick: () => void;
  /** Resolves when nothing is pending and nothing under way; with a failing storage, not before it works. */
  readonly settled: () => Promise<void>;
  /** Whether nothing may be written yet. */
  readonly isHeld: () => boolean;
  readonly stop: () => void;
}

/** Longest time between two attempts, in milliseconds. */
const slowest = 10_000;

/** Writes one batch after the other: what is edited during a write is the next batch. */
export function createSynchroniser(options: SyncOptions): Synchroniser {
  const { storage, host } = options;
  let running: Promise<void> | null = null;
  let wanted = false;
  let stopped = false;
  let nudge: (() => void) | null = null;
  let held = options.after !== undefined;

  const run = async (): Promise<void> => {
    let failures = 0;
    while (wanted && !stopped) {
      wanted = false;
      const pending = host.pending();
      if (pending.length > 0) host.state(failures > 0 ? 'error' : 'saving');
      const basedOn = host.revision();
      const answer = await ask(pending, basedOn).catch((error: unknown) => ({ error }));
      if (stopped) return;
      if ('error' in answer) {
        failures += 1;
        wanted = true;
        host.state('error', { message: messageOf(answer.error) });
        await pause(Math.min(slowest, 125 * 2 ** failures));
        continue;
      }
      failures = 0;
      await take(answer, pending, basedOn);
      if (host.pending().length > 0) wanted = true;
    }
    if (!stopped) host.state('saved');
  };

  const ask = async (pending: readonly Applied[], basedOn: number): Promise<Answer> => {
    const transactions = pending.map(({ transaction }) => transaction);
    const request = { id: options.id, planPath: host.planPath(), title: host.title() };
    const outcome = await storage.append({ ...request, basedOn, transactions });
    if (outcome.kind !== 'outrun') return outcome;
    const loaded = await storage.load(options.id);
    if (!loaded.ok) return { kind: 'refused', problem: loaded.error };
    // Rarely needed, and much of it: it loads when it is.
    const { passageBetween } = await import('./passage-between');
    return { kind: 'outrun', loaded: loaded.value, between: passageBetween };
  };

  const take = async (
    answer: Answer,
    batch: readonly Applied[],
    basedOn: number,
  ): Promise<void> => {
    if (answer.kind === 'refused') return refuse(answer.problem);
    if (answer.kind !== 'written') return merge(answer);
    const [first] = batch;
    const last = batch.at(-1);
    host.written(batch.length, answer.revision);
    if (!first || !last) return;
    const before = { revision: basedOn, files: first.before };
    const after = { revision: answer.revision, files: last.after };
    await options.afterWrite(before, after, answer.snapshotDue).catch(() => undefined);
  };

  const merge = (answer: Extract<Answer, { kind: 'behind' | 'outrun' }>): void => {
    try {
      if (answer.kind === 'behind') host.behind(answer.missing, answer.revision);
      else host.outrun(answer.loaded, answer.between);
    } catch (error) {
      refuse({
        message: `Other tabs' edits do not fit those of this tab (${String(error)}); reload`,
      });
    }
  };

  const refuse = (problem: Problem): void => {
    stopped = true;
    host.refused(problem);
  };

  const pause = async (milliseconds: number): Promise<void> => {
    const woken = new Promise<void>((resolve) => {
      nudge = resolve;
    });
    await Promise.race([(options.wait ?? sleep)(milliseconds), woken]);
    nudge = null;
  };

  const kick = (): void => {
    if (stopped) return;
    wanted = true;
    nudge?.();
    if (held) {
      if (host.pending().length > 0) host.state('saving');
      return;
    }
    running ??= run().finally(() => {
      running = null;
      if (wanted) kick();
    });
  };

  void options.after?.then(() => {
    held = false;
    if (wanted) kick();
  });

  return {
    kick,
    settled: async () => {
      await options.after;
      while (running) await running;
    },
    isHeld: () => held,
    stop: () => {
      stopped = true;
      nudge?.();
    },
  };
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

function messageOf(error: unknown): string {
  const name = error instanceof Error ? error.name : '';
  if (name === 'QuotaExceededError') return 'The browser has no room left to save in';
  const detail = error instanceof Error && error.message ? ` (${error.message})` : '';
  return `The browser could not save${detail}; trying again`;
}
