import { ChangeSet, type Text } from '@codemirror/state';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Files, filesOf, textFile } from './files';
import { noPassage, passageOf } from './passage';
import {
  bindRecompute,
  type Derive,
  followPlan,
  openPlan,
  type PlanAt,
  renamedPath,
} from './plan-tracking';
import { applyTransaction, type Transaction } from './transaction';

const start = filesOf([textFile('plan.md', 'a=1'), textFile('b.md', 'text')]);

function transaction(some: Partial<Transaction>): Transaction {
  return { id: 't', label: 'Edit', origin: 'tab', time: 0, changes: new Map(), ...some };
}

const typed = (path: string, length: number): Transaction =>
  transaction({ changes: new Map([[path, ChangeSet.of({ from: length, insert: '!' }, length)]]) });

describe('the plan of moving files', () => {
  let calls: string[];
  let derive: Derive<{ readonly text: string }>;
  let at: PlanAt<{ readonly text: string }>;

  beforeEach(() => {
    calls = [];
    const read = (how: string, text: Text) => {
      calls.push(how);
      return { text: text.toString() };
    };
    derive = {
      open: (text) => read('open', text),
      update: (_previous, text) => read('update', text),
    };
    at = openPlan(derive, 'plan.md', start);
    calls = [];
  });

  const follow = (edit: Transaction): { files: Files; next: typeof at } => {
    const files = applyTransaction(start, edit);
    return { files, next: followPlan(derive, at, passageOf(edit, start), files) };
  };

  it('is updated by a change of its text', () => {
    expect(follow(typed('plan.md', 3)).next.plan.text).toBe('a=1!');
    expect(calls).toEqual(['update']);
  });

  it('stays the same object while other files change', () => {
    expect(follow(typed('b.md', 4)).next.plan).toBe(at.plan);
    expect(calls).toEqual([]);
  });

  it('stays the same object when only its name changes', () => {
    const { next } = follow(transaction({ renamed: [{ from: 'plan.md', to: 'p.md' }] }));
    expect(next.path).toBe('p.md');
    expect(next.plan).toBe(at.plan);
  });

  it('is updated when name and text change together', () => {
    const { next } = follow({ ...typed('p.md', 3), renamed: [{ from: 'plan.md', to: 'p.md' }] });
    expect([next.path, next.plan.text]).toEqual(['p.md', 'a=1!']);
    expect(calls).toEqual(['update']);
  });

  it('is that of an empty text where the file is gone, and read anew when it is back', () => {
    const { files, next } = follow(transaction({ deleted: ['plan.md'] }));
    expect(next.plan.text).toBe('');
    const back = transaction({ created: [textFile('plan.md', 'b=2')] });
    const now = applyTransaction(files, back);
    expect(followPlan(derive, next, passageOf(back, files), now).plan.text).toBe('b=2');
    expect(calls).toEqual(['open', 'open']);
  });

  it('is read anew where the file was replaced', () => {
    const replaced = textFile('plan.md', 'other');
    expect(follow(transaction({ deleted: ['plan.md'], created: [replaced] })).next.plan.text).toBe(
      'other',
    );
  });

  it('stays the same object for an equal text in another rope', () => {
    const equal = filesOf([textFile('plan.md', 'a=1')]);
    expect(followPlan(derive, at, noPassage, equal).plan).toBe(at.plan);
    expect(calls).toEqual([]);
  });

  it('finds the plan under its new name', () => {
    const renaming = transaction({ renamed: [{ from: 'plan.md', to: 'p.md' }] });
    expect(renamedPath(renaming, 'plan.md')).toBe('p.md');
    expect(renamedPath(renaming, 'b.md')).toBe('b.md');
  });

  it('gives the hook the plan after the user part, and moves on when told', () => {
    const seen: string[] = [];
    const hook = bindRecompute(
      derive,
      (plan, edit) => {
        seen.push(`${edit.label}: ${plan.text}`);
        return null;
      },
      at,
    );
    const first = typed('plan.md', 3);
    const after = applyTransaction(start, first);
    expect(hook.path(first)).toBe('plan.md');
    expect(hook.derive(first, after)).toBeNull();
    expect(hook.derive(first, after)).toBeNull();
    hook.advance(passageOf(first, start), after);
    const second = { ...typed('plan.md', 4), label: 'Next' };
    hook.derive(second, applyTransaction(after, second));
    expect(seen).toEqual(['Edit: a=1!', 'Edit: a=1!', 'Next: a=1!!']);
  });

  it('gives the hook the plan of a file that the transaction renames', () => {
    const texts: string[] = [];
    const hook = bindRecompute(
      derive,
      (plan) => {
        texts.push(plan.text);
        return null;
      },
      at,
    );
    const edit = { ...typed('p.md', 3), renamed: [{ from: 'plan.md', to: 'p.md' }] };
    expect(hook.path(edit)).toBe('p.md');
    hook.derive(edit, applyTransaction(start, edit));
    expect(texts).toEqual(['a=1!']);
  });
});
