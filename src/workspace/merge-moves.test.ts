import { ChangeSet } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import { filesOf, textFile } from './files';
import { type MergedMoves, mergeMoves } from './merge-moves';
import { passageOf } from './passage';
import { applyTransaction, type Transaction } from './transaction';

const start = filesOf([textFile('plan.md', 'p'), textFile('a.md', 'a')]);

type Moving = Partial<Pick<Transaction, 'created' | 'deleted' | 'renamed' | 'changes'>>;

/** What becomes of our moves when theirs came first. */
function merge(ours: Moving, theirs: Moving): MergedMoves {
  const signed = (moving: Moving, id: string): Transaction => ({
    id,
    label: id,
    origin: id,
    time: 0,
    changes: new Map(),
    ...moving,
  });
  const mine = signed(ours, 'ours');
  const other = signed(theirs, 'theirs');
  const own = { transaction: mine, before: start, after: applyTransaction(start, mine) };
  return mergeMoves(own, passageOf(other, start), applyTransaction(start, other));
}

const kinds = (merged: MergedMoves): string[] => merged.notes.map(({ kind }) => kind);
const edited = { changes: new Map([['a.md', ChangeSet.of({ from: 1, insert: '!' }, 1)]]) };

describe('our file moves after theirs', () => {
  it('stay as they are where theirs have nothing to do with them', () => {
    const created = [textFile('new.md', 'n')];
    const merged = merge(
      { created, renamed: [{ from: 'a.md', to: 'b.md' }] },
      { created: [textFile('x.md', '')] },
    );
    expect(merged).toMatchObject({ created, deleted: [], notes: [] });
    expect(merged.renamed).toEqual([{ from: 'a.md', to: 'b.md' }]);
    expect([merged.target('b.md'), merged.target('plan.md')]).toEqual(['b.md', 'plan.md']);
  });

  it('need not delete what is deleted', () => {
    const merged = merge({ deleted: ['a.md'] }, { deleted: ['a.md'] });
    expect(merged).toMatchObject({ deleted: [], notes: [] });
  });

  it('do not delete what they edited', () => {
    const merged = merge({ deleted: ['a.md'] }, edited);
    expect(merged.deleted).toEqual([]);
    expect(kinds(merged)).toEqual(['kept-file']);
  });

  it('delete under the new name what they renamed', () => {
    expect(
      merge({ deleted: ['a.md'] }, { renamed: [{ from: 'a.md', to: 'b.md' }] }).deleted,
    ).toEqual(['b.md']);
  });

  it('rename from the new name what they renamed: the later name stays', () => {
    const merged = merge(
      { renamed: [{ from: 'a.md', to: 'ours.md' }] },
      { renamed: [{ from: 'a.md', to: 'theirs.md' }] },
    );
    expect(merged.renamed).toEqual([{ from: 'theirs.md', to: 'ours.md' }]);
    expect(merged.target('ours.md')).toBe('ours.md');
  });

  it('need not rename what has that name already, nor what is gone', () => {
    const renamed = [{ from: 'a.md', to: 'b.md' }];
    expect(merge({ renamed }, { renamed }).renamed).toEqual([]);
    expect(merge({ renamed }, { renamed }).target('b.md')).toBe('b.md');
    expect(merge({ renamed }, { deleted: ['a.md'] }).renamed).toEqual([]);
    expect(merge({ renamed }, { deleted: ['a.md'] }).target('b.md')).toBeNull();
  });

  it('take a free name where theirs is taken', () => {
    const merged = merge(
      { renamed: [{ from: 'a.md', to: 'b.md' }] },
      { created: [textFile('b.md', 'theirs')] },
    );
    expect(merged.renamed).toEqual([{ from: 'a.md', to: 'b-2.md' }]);
    expect(merged.target('b.md')).toBe('b-2.md');
    expect(kinds(merged)).toEqual(['renamed-file']);
  });

  it('may take a name that they themselves set free', () => {
    const merged = merge(
      { renamed: [{ from: 'a.md', to: 'c.md' }], created: [textFile('a.md', 'new')] },
      { created: [textFile('x.md', '')] },
    );
    expect(merged.created.map(({ path }) => path)).toEqual(['a.md']);
    expect(merged.notes).toEqual([]);
  });

  it('create beside what has the name, or nothing where it is the same', () => {
    const theirs = { created: [textFile('adrs/a.md', 'theirs')] };
    const other = merge({ created: [textFile('adrs/a.md', 'ours')] }, theirs);
    expect(other.created.map(({ path }) => path)).toEqual(['adrs/a-2.md']);
    expect(other.target('adrs/a.md')).toBe('adrs/a-2.md');
    const same = merge({ created: [textFile('adrs/a.md', 'theirs')] }, theirs);
    expect(same.created).toEqual([]);
    expect(same.target('adrs/a.md')).toBe('adrs/a.md');
    expect(same.notes).toEqual([]);
  });

  it('give two files of one transaction two names', () => {
    const merged = merge(
      { created: [textFile('n.md', '1'), textFile('n-2.md', '2')] },
      { created: [textFile('n.md', 'theirs')] },
    );
    const names = merged.created.map(({ path }) => path);
    expect(new Set(names).size).toBe(2);
    expect(names).not.toContain('n.md');
  });

  it('put back what they deleted and ours has changed', () => {
    const merged = merge(edited, { deleted: ['a.md'] });
    expect(merged.target('a.md')).toBeNull();
    merged.revive(textFile('a.md', 'a!'));
    expect(merged.created).toEqual([textFile('a.md', 'a!')]);
    expect(merged.target('a.md')).toBe('a.md');
    expect(kinds(merged)).toEqual(['revived-file']);
  });

  it('put it back beside what has its name now', () => {
    const merged = merge(edited, { deleted: ['a.md'], created: [textFile('a.md', 'other')] });
    merged.revive(textFile('a.md', 'a!'));
    expect(merged.target('a.md')).toBe('a-2.md');
    expect(kinds(merged).sort()).toEqual(['renamed-file', 'revived-file']);
  });
});
