import { ChangeSet } from '@codemirror/state';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Files, filesOf, sameContent, textAt, textFile, textOf } from './files';
import { createHistory } from './history';
import { passageOf } from './passage';
import { changesOf, type Splice, splices } from './testing/generate';
import { applyTransaction, type Transaction } from './transaction';

const start = filesOf([textFile('plan.md', 'a\r\nb 1\n'), textFile('adrs/a.md', 'x')]);

function change(files: Files, path: string, list: readonly Splice[]): Map<string, ChangeSet> {
  const text = textAt(files, path);
  return text ? new Map([[path, changesOf(text, list)]]) : new Map();
}

let count = 0;
function signed(rest: Partial<Transaction>): Transaction {
  count += 1;
  return {
    id: `t${count}`,
    label: `Edit ${count}`,
    origin: 'tab',
    time: 0,
    changes: new Map(),
    ...rest,
  };
}

function equal(a: Files, b: Files): boolean {
  return (
    a.size === b.size &&
    [...a].every(([path, file]) => {
      const other = b.get(path);
      return other !== undefined && sameContent(file, other);
    })
  );
}

const edits = fc.array(
  fc.record({
    kind: fc.constantFrom('edit', 'edit', 'edit', 'create', 'delete', 'rename'),
    at: fc.nat(9),
    list: fc.array(splices, { maxLength: 3 }),
    derived: fc.option(fc.array(splices, { maxLength: 2 })),
    group: fc.option(fc.constantFrom('f', 'g')),
    pause: fc.constantFrom(0, 300, 900),
  }),
  { maxLength: 25 },
);
type Generated = typeof edits extends fc.Arbitrary<(infer Item)[]> ? Item : never;

function transactionOf(files: Files, edit: Generated, time: number): Transaction {
  const paths = [...files.keys()];
  const path = paths[edit.at % Math.max(1, paths.length)] ?? 'plan.md';
  const free = `adrs/${count}.md`;
  if (edit.kind === 'create') return signed({ time, created: [textFile(free, 'new')] });
  if (edit.kind === 'delete' && files.has(path)) return signed({ time, deleted: [path] });
  const renaming = edit.kind === 'rename' && files.has(path);
  const from = change(files, path, edit.list).get(path);
  const target = renaming ? free : path;
  const changes = from ? new Map([[target, from]]) : new Map<string, ChangeSet>();
  const moved = applyTransaction(
    files,
    signed({ changes, renamed: renaming ? [{ from: path, to: free }] : [] }),
  );
  return signed({
    time,
    changes,
    ...(edit.group === null ? {} : { group: edit.group }),
    ...(edit.derived ? { derived: change(moved, target, edit.derived) } : {}),
    ...(renaming
      ? {
          renamed: [
            {
              from: path,
              to: free,
            },
          ],
        }
      : {}),
  });
}

describe('history', () => {
  it('undoes everything to the original bytes, and redoes it again', () => {
    fc.assert(
      fc.property(edits, (list) => {
        const history = createHistory();
        let files = start;
        let time = 0;
        for (const edit of list) {
          time += edit.pause;
          const transaction = transactionOf(files, edit, time);
          const after = applyTransaction(files, transaction);
          history.record({ transaction, before: files, after });
          files = after;
        }
        const end = files;
        for (let round = 0; round < 2; round += 1) {
          for (let step = history.take('undo', files); step; step = history.take('undo', files)) {
            files = step.applied.after;
          }
          expect(equal(files, start)).toBe(true);
          for (let step = history.take('redo', files); step; step = history.take('redo', files)) {
            files = step.applied.after;
          }
          expect(equal(files, end)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  const plan = (files: Files): string => textAt(files, 'plan.md')?.toString() ?? '';
  const typed = (files: Files, at: number, insert: string, rest: Partial<Transaction>) => {
    const length = textAt(files, 'plan.md')?.length ?? 0;
    const set = ChangeSet.of({ from: at, insert: textOf(insert) }, length);
    const transaction = signed({ changes: new Map([['plan.md', set]]), ...rest });
    return { transaction, before: files, after: applyTransaction(files, transaction) };
  };

  it('takes typing in one field without a pause for one step', () => {
    const history = createHistory();
    const first = typed(start, 0, 'x', { group: 'name', time: 0 });
    const second = typed(first.after, 1, 'y', { group: 'name', time: 499 });
    const third = typed(second.after, 2, 'z', { group: 'name', time: 1200 });
    for (const edit of [first, second, third]) history.record(edit);
    const once = history.take('undo', third.after);
    expect(once && plan(once.applied.after)).toBe('xya\r\nb 1\n');
    const twice = once && history.take('undo', once.applied.after);
    expect(twice && plan(twice.applied.after)).toBe('a\r\nb 1\n');
    expect(history.label('undo')).toBeUndefined();
  });

  it('takes fields apart, and edits without a field', () => {
    const history = createHistory();
    const first = typed(start, 0, 'x', { group: 'name' });
    const second = typed(first.after, 1, 'y', { group: 'date' });
    const third = typed(second.after, 2, 'z', {});
    for (const edit of [first, second, third]) history.record(edit);
    const once = history.take('undo', third.after);
    expect(once && plan(once.applied.after)).toBe('xya\r\nb 1\n');
    expect(history.label('undo')).toBe(second.transaction.label);
    expect(history.label('redo')).toBe(third.transaction.label);
  });

  it('starts a new step after an undo, and forgets what was undone', () => {
    const history = createHistory();
    const first = typed(start, 0, 'x', { group: 'name' });
    const second = typed(first.after, 1, 'y', { group: 'other' });
    history.record(first);
    history.record(second);
    history.take('undo', second.after);
    history.record(typed(first.after, 1, 'z', { group: 'name' }));
    expect(history.label('redo')).toBeUndefined();
    const undone = history.take('undo', typed(first.after, 1, 'z', {}).after);
    expect(undone && plan(undone.applied.after)).toBe('xa\r\nb 1\n');
  });

  it('leaves what came from elsewhere, however much', () => {
    const history = createHistory();
    const own = typed(start, 0, 'own', {});
    history.record(own);
    let files = own.after;
    for (let index = 0; index < 200; index += 1) {
      const foreign = typed(files, index % 2 === 0 ? 0 : files.size, 'f', {});
      history.foreign(passageOf(foreign.transaction, files));
      files = foreign.after;
    }
    const undone = history.take('undo', files);
    expect(undone && plan(undone.applied.after).replaceAll('f', '')).toBe('a\r\nb 1\n');
    expect(undone && plan(undone.applied.after).length).toBe(plan(start).length + 200);
  });

  it('does not undo a value that another tab has replaced since', () => {
    const history = createHistory();
    const replace = (value: string): Transaction =>
      signed({
        changes: new Map([['plan.md', ChangeSet.of({ from: 5, to: 6, insert: value }, 7)]]),
        atomic: [{ path: 'plan.md', from: 5, to: 6 }],
      });
    const mine = replace('2');
    const after = applyTransaction(start, mine);
    history.record({ transaction: mine, before: start, after });
    const theirs = replace('3');
    const now = applyTransaction(after, theirs);
    history.foreign(passageOf(theirs, after));
    expect(plan(now)).toBe('a\r\nb 3\n');
    expect(history.take('undo', now)).toBeNull();
  });

  it('keeps the undo of a thousand steps and more, but not without end', () => {
    const history = createHistory();
    let files = start;
    for (let index = 0; index < 2500; index += 1) {
      const edit = typed(files, 0, 'x', {});
      history.record(edit);
      files = edit.after;
    }
    let steps = 0;
    for (let step = history.take('undo', files); step; step = history.take('undo', files)) {
      files = step.applied.after;
      steps += 1;
    }
    expect(steps).toBeGreaterThanOrEqual(1000);
    expect(steps).toBeLessThanOrEqual(2000);
  });
});
