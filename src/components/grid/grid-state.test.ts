import { describe, expect, it } from 'vitest';
import { focusWhenThere, followKeys, goTo, startEditing, startState } from './grid-state';

const start = () => startState(['a', 'b', 'c'], ['x', 'y']);
const at = (row: number, column: number) => ({ row, column });

describe('followKeys', () => {
  it('keeps the active cell on its row when rows are put before it', () => {
    const state = followKeys(goTo(start(), at(1, 1)), ['new', 'a', 'b', 'c'], ['x', 'y']);
    expect(state.active).toEqual(at(2, 1));
  });

  it('goes on editing a row that is renamed, and stops where it vanished', () => {
    const editing = startEditing(goTo(start(), at(1, 0)), 'edit');
    expect(followKeys(editing, ['a', 'b2', 'c'], ['x', 'y']).editing).toBe('edit');
    const gone = followKeys(editing, ['a', 'c'], ['x', 'y']);
    expect(gone.editing).toBeNull();
    expect(gone.active).toEqual(at(1, 0));
  });

  it('keeps the header and the footer active', () => {
    const keys = ['a', 'b', 'c', 'd'];
    expect(followKeys(goTo(start(), at(-1, 1)), keys, ['x', 'y']).active).toEqual(at(-1, 1));
    expect(followKeys(goTo(start(), at(3, 1)), keys, ['x', 'y']).active).toEqual(at(4, 1));
  });

  it('goes to a row that was asked for when it arrives', () => {
    const asked = focusWhenThere(start(), at(3, 0));
    expect(asked.active).toEqual(at(0, 0));
    const state = followKeys(asked, ['a', 'b', 'c', 'd'], ['x', 'y']);
    expect(state.active).toEqual(at(3, 0));
    expect(state.wanted).toBeNull();
    expect(state.focusTurn).toBe(asked.focusTurn + 1);
  });

  it('returns the same state for the same keys', () => {
    const state = start();
    expect(followKeys(state, ['a', 'b', 'c'], ['x', 'y'])).toBe(state);
  });
});
