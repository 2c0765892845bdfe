import { ChangeSet } from '@codemirror/state';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Files, filesOf, sameContent, textAt, textFile } from './files';
import type { Applied, Passage } from './passage';
import { openPlan } from './plan-tracking';
import { type PlanContext, rebase, replay } from './rebase';
import { type Move, moves, transactionOf } from './testing/generate-transactions';
import { textPlan } from './testing/tabs';
import type { Transaction } from './transaction';

const start = filesOf([textFile('plan.md', 'one\r\ntwo\n'), textFile('b.md', 'text')]);

/** The transactions of a tab that makes these moves from `files` on. */
function session(files: Files, list: readonly Move[], tab: string): Applied[] {
  const steps: Applied[] = [];
  let now = files;
  for (const [index, move] of list.entries()) {
    const [step] = replay(now, [transactionOf(now, move, `${tab}${index}`)]);
    if (!step) continue;
    steps.push(step);
    now = step.after;
  }
  return steps;
}

const end = (steps: readonly Applied[]): Files => steps.at(-1)?.after ?? start;
const logOf = (steps: readonly Applied[]): Transaction[] =>
  steps.map(({ transaction }) => transaction);

function context(files: Files): PlanContext<string> {
  return { derive: textPlan, at: openPlan(textPlan, 'plan.md', files) };
}

function expectEqual(a: Files, b: Files): void {
  expect([...a.keys()].sort()).toEqual([...b.keys()].sort());
  for (const [path, file] of a) {
    const other = b.get(path);
    expect(other && sameContent(file, other), path).toBe(true);
  }
}

/** Every file goes where the passage says, and its text becomes what the passage says. */
function expectLeads(before: Files, passage: Passage, after: Files): void {
  for (const [path, file] of before) {
    const move = passage.get(path) ?? { to: path };
    if (move.to === null) continue;
    const now = after.get(move.to);
    expect(now, `${path} to ${move.to}`).toBeDefined();
    if (file.kind !== 'text' || now?.kind !== 'text') continue;
    const text = move.changes ? move.changes.apply(file.text) : file.text;
    expect(text.toString()).toBe(now.text.toString());
  }
}

const lists = fc.array(moves, { maxLength: 8 });

describe('rebase', () => {
  it('puts ours on top of theirs, and tells the way from what was shown', () => {
    fc.assert(
      fc.property(lists, lists, (mine, yours) => {
        const ours = session(start, mine, 'm');
        const theirs = session(start, yours, 'y');
        const shown = end(ours);
        const result = rebase(start, ours, logOf(theirs), context(shown));
        expect(result.pending).toHaveLength(ours.length);
        expectEqual(result.confirmed, end(theirs));
        expectEqual(
          replay(result.confirmed, logOf(result.pending)).at(-1)?.after ?? result.confirmed,
          result.files,
        );
        expectLeads(shown, result.passage, result.files);
      }),
      { numRuns: 1000 },
    );
  });

  it('gives the same text however the log is cut into pieces', () => {
    const edits = fc.array(
      moves.map((move) => ({ ...move, kind: 'edit' as const, derived: null, atomic: false })),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(edits, edits, fc.nat(8), (mine, yours, cut) => {
        const ours = session(start, mine, 'm');
        const log = logOf(session(start, yours, 'y'));
        const shown = end(ours);
        const whole = rebase(start, ours, log, context(shown));
        const first = rebase(start, ours, log.slice(0, cut), context(shown));
        const second = rebase(first.confirmed, first.pending, log.slice(cut), context(first.files));
        expectEqual(second.confirmed, whole.confirmed);
        expect(second.pending.map(({ transaction }) => transaction.id)).toEqual(
          whole.pending.map(({ transaction }) => transaction.id),
        );
        expectLeads(first.files, second.passage, second.files);
      }),
    );
  });

  it('changes nothing when what was logged is the beginning of ours', () => {
    fc.assert(
      fc.property(lists, fc.nat(8), (mine, written) => {
        const ours = session(start, mine, 'm');
        const shown = end(ours);
        const result = rebase(start, ours, logOf(ours).slice(0, written), context(shown));
        expect(result.pending).toEqual(ours.slice(written));
        expect(result.passage.size).toBe(0);
        expect(result.lost).toEqual([]);
        expectEqual(result.files, shown);
      }),
    );
  });

  it('takes ours that another tab wrote, rebased, for what they are', () => {
    fc.assert(
      fc.property(lists, lists, fc.nat(8), (mine, yours, written) => {
        const ours = session(start, mine, 'm');
        const theirs = session(start, yours, 'y');
        const shown = end(ours);
        const other = rebase(
          start,
          ours.slice(0, written),
          logOf(theirs),
          context(end(ours.slice(0, written))),
        );
        const log = [...logOf(theirs), ...logOf(other.pending)];
        const result = rebase(start, ours, log, context(shown));
        expect(result.pending.map(({ transaction }) => transaction.id)).toEqual(
          ours.slice(written).map(({ transaction }) => transaction.id),
        );
        expectEqual(result.confirmed, other.files);
        expectLeads(shown, result.passage, result.files);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps notes of what gave way with the transaction, so that others learn of it', () => {
    const set = (value: string): Transaction => ({
      id: value,
      label: 'Score',
      origin: 'tab',
      time: 0,
      changes: new Map([
        [
          'b.md',
          ChangeSet.of(
            {
              from: 0,
              to: 4,
              insert: value,
            },
            4,
          ),
        ],
      ]),
      atomic: [
        {
          path: 'b.md',
          from: 0,
          to: 4,
        },
      ],
    });
    const ours = replay(start, [set('58')]);
    const result = rebase(start, ours, [set('64')], context(end(ours)));
    expect(textAt(result.files, 'b.md')?.toString()).toBe('58');
    const [pending] = result.pending;
    expect(pending?.transaction.notes).toMatchObject([{ kind: 'lost-value', path: 'b.md' }]);
    const [lost] = result.lost;
    expect(lost && textAt(lost.files, 'b.md')?.toString()).toBe('64');
  });

  it('keeps ours in a version where theirs deleted the value', () => {
    const ours = replay(start, [
      {
        id: 'o',
        label: 'Score',
        origin: 'tab',
        time: 0,
        changes: new Map([
          [
            'b.md',
            ChangeSet.of(
              {
                from: 1,
                to: 2,
                insert: '9',
              },
              4,
            ),
          ],
        ]),
        atomic: [
          {
            path: 'b.md',
            from: 1,
            to: 2,
          },
        ],
      },
    ]);
    const deletion: Transaction = {
      id: 't',
      label: 'Delete',
      origin: 'other',
      time: 0,
      changes: new Map([
        [
          'b.md',
          ChangeSet.of(
            {
              from: 0,
              to: 4,
            },
            4,
          ),
        ],
      ]),
    };
    const result = rebase(start, ours, [deletion], context(end(ours)));
    expect(textAt(result.files, 'b.md')?.toString()).toBe('');
    const [lost] = result.lost;
    expect(lost && textAt(lost.files, 'b.md')?.toString()).toBe('t9xt');
  });

  it('says nothing of two tabs that chose the same', () => {
    const set = (id: string): Transaction => ({
      id,
      label: 'Status',
      origin: 'tab',
      time: 0,
      changes: new Map([
        [
          'b.md',
          ChangeSet.of(
            {
              from: 0,
              to: 4,
              insert: 'Accepted',
            },
            4,
          ),
        ],
      ]),
      atomic: [
        {
          path: 'b.md',
          from: 0,
          to: 4,
        },
      ],
    });
    const ours = replay(start, [set('o')]);
    const result = rebase(start, ours, [set('t')], context(end(ours)));
    expect(textAt(result.files, 'b.md')?.toString()).toBe('Accepted');
    expect(result.lost).toEqual([]);
  });
});
