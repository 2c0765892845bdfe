import { ChangeSet } from '@codemirror/state';
import { beforeEach, describe, expect, it } from 'vitest';
import { filesOf, textFile } from './files';
import type { Applied } from './passage';
import { replay } from './rebase';
import { createStorage } from './storage/create-storage';
import { createMemoryRows } from './storage/memory-rows';
import type { AppendOutcome, AppendRequest, LoadedWorkspace } from './storage/storage';
import { createSynchroniser, type SyncHost, type Synchroniser } from './synchroniser';
import { turns } from './testing/tabs';

const start = filesOf([textFile('plan.md', '')]);

function edits(count: number): Applied[] {
  const transactions = Array.from({ length: count }, (_, index) => ({
    id: `t${index}`,
    label: 'Type',
    origin: 'tab',
    time: 0,
    changes: new Map([
      [
        'plan.md',
        ChangeSet.of(
          {
            from: index,
            insert: 'x',
          },
          index,
        ),
      ],
    ]),
  }));
  return replay(start, transactions);
}

describe('synchroniser', () => {
  let pending: Applied[];
  let requests: AppendRequest[];
  let answers: (AppendOutcome | Error)[];
  let log: string[];
  let waits: number[];
  let create: (after?: Promise<void>) => Synchroniser;
  let synchroniser: Synchroniser;
  let release: (() => void) | undefined;
  let hold: boolean;

  const answer = async (request: AppendRequest): Promise<AppendOutcome> => {
    requests.push(request);
    if (hold) {
      await new Promise<void>((resolve) => {
        release = resolve;
      });
    }
    const next = answers.shift();
    if (next instanceof Error) throw next;
    const revision = request.basedOn + request.transactions.length;
    return next ?? { kind: 'written', revision, snapshotDue: false };
  };

  beforeEach(() => {
    pending = [];
    requests = [];
    answers = [];
    log = [];
    waits = [];
    hold = false;
    let revision = 0;
    const host: SyncHost = {
      pending: () => pending.slice(),
      revision: () => revision,
      planPath: () => 'plan.md',
      title: () => undefined,
      written: (count, now) => {
        pending = pending.slice(count);
        revision = now;
        if (count > 0) log.push(`written ${count}`);
      },
      behind: (missing, now) => {
        if (missing.length === 99) throw new RangeError('does not fit');
        log.push(`behind ${missing.length}`);
        revision = now;
      },
      outrun: (loaded: LoadedWorkspace) => {
        log.push(`outrun ${loaded.revision}`);
        revision = loaded.revision;
      },
      state: (state, problem) => log.push(problem ? `${state}: ${problem.message}` : state),
      refused: (problem) => log.push(`refused: ${problem.message}`),
    };
    const storage = createStorage(createMemoryRows());
    create = (after) =>
      createSynchroniser({
        storage: { ...storage, append: answer },
        id: 'w',
        host,
        after,
        wait: (milliseconds) => {
          waits.push(milliseconds);
          return turns(1);
        },
        afterWrite: async (before, now, due) => {
          log.push(`after ${before.revision} ${now.revision}${due ? ' due' : ''}`);
        },
      });
    synchroniser = create();
  });

  const run = async (): Promise<void> => {
    synchroniser.kick();
    await synchroniser.settled();
  };

  it('begins to write in the same breath as the edit', () => {
    pending = edits(1);
    synchroniser.kick();
    expect(requests).toHaveLength(1);
  });

  it('says saving, then saved, and nothing of saving where there is nothing to save', async () => {
    pending = edits(2);
    await run();
    expect(log).toEqual(['saving', 'written 2', 'after 0 2', 'saved']);
    log = [];
    await run();
    expect(log).toEqual(['saved']);
    expect(requests.at(-1)?.transactions).toEqual([]);
  });

  it('puts together what is edited during a write', async () => {
    hold = true;
    const all = edits(5);
    pending = all.slice(0, 1);
    synchroniser.kick();
    for (let count = 2; count <= 5; count += 1) {
      pending = all.slice(0, count);
      synchroniser.kick();
    }
    await turns(1);
    hold = false;
    release?.();
    await synchroniser.settled();
    expect(requests.map(({ transactions }) => transactions.length)).toEqual([1, 4]);
    expect(requests.map(({ basedOn }) => basedOn)).toEqual([0, 1]);
  });

  it('writes as one what was edited before it may write', async () => {
    let begin: () => void = () => undefined;
    const after = new Promise<void>((resolve) => {
      begin = resolve;
    });
    synchroniser = create(after);
    const all = edits(3);
    for (const count of [1, 2, 3]) {
      pending = all.slice(0, count);
      synchroniser.kick();
    }
    await turns(3);
    expect([requests.length, log.at(-1), synchroniser.isHeld()]).toEqual([0, 'saving', true]);
    begin();
    await synchroniser.settled();
    expect(requests.map(({ transactions }) => transactions.length)).toEqual([3]);
    expect([log.at(-1), synchroniser.isHeld()]).toEqual(['saved', false]);
  });

  it('takes over what it lacks and writes on top of that', async () => {
    pending = edits(1);
    const missing = edits(3).map(({ transaction }) => transaction);
    answers = [{ kind: 'behind', revision: 3, missing }];
    await run();
    expect(log).toEqual(['saving', 'behind 3', 'saving', 'written 1', 'after 3 4', 'saved']);
    expect(requests.map(({ basedOn }) => basedOn)).toEqual([0, 3]);
  });

  it('tries again, ever more slowly, and says so until it works', async () => {
    pending = edits(1);
    answers = Array.from({ length: 9 }, () => new Error('disk'));
    await run();
    expect(waits).toEqual([250, 500, 1000, 2000, 4000, 8000, 10_000, 10_000, 10_000]);
    expect(log.filter((entry) => entry.startsWith('error'))[0]).toBe(
      'error: The browser could not save (disk); trying again',
    );
    expect(log.slice(-3)).toEqual(['written 1', 'after 0 1', 'saved']);
    expect(log.slice(1, -3).every((entry) => entry.startsWith('error'))).toBe(true);
  });

  it('stops for good when it is refused', async () => {
    pending = edits(1);
    answers = [{ kind: 'refused', problem: { message: 'newer' } }];
    await run();
    expect(log).toEqual(['saving', 'refused: newer']);
    synchroniser.kick();
    await synchroniser.settled();
    expect(requests).toHaveLength(1);
  });

  it('stops rather than write when edits do not fit together', async () => {
    pending = edits(1);
    const missing = edits(99).map(({ transaction }) => transaction);
    answers = [{ kind: 'behind', revision: 99, missing }];
    await run();
    expect(log.at(-1)).toContain('refused: ');
    expect(log.at(-1)).toContain('does not fit');
    expect(requests).toHaveLength(1);
  });

  it('is refused where it is outrun and there is nothing to load', async () => {
    pending = edits(1);
    answers = [{ kind: 'outrun' }];
    await run();
    expect(log.at(-1)).toContain('refused: This plan is no longer stored');
  });

  it('tells of a snapshot that is due', async () => {
    pending = edits(1);
    answers = [{ kind: 'written', revision: 1, snapshotDue: true }];
    await run();
    expect(log).toContain('after 0 1 due');
  });

  it('does nothing after it was stopped', async () => {
    hold = true;
    pending = edits(1);
    synchroniser.kick();
    await turns(1);
    synchroniser.stop();
    release?.();
    await synchroniser.settled();
    expect(log).toEqual(['saving']);
  });
});
