import { describe, expect, it } from 'vitest';
import { commandFor, editorCommandFor, type KeyPress } from './grid-keys';
import type { Bounds } from './grid-model';

const bounds: Bounds = { rows: 3, footer: 1, columns: 4, header: true, gutter: true };
const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  shift: false,
  alt: false,
  control: false,
  ...more,
});
const on = (key: string, more: Partial<KeyPress> = {}, row = 1, column = 1) =>
  commandFor(press(key, more), { row, column }, bounds);

describe('keys on a cell', () => {
  it.each([
    ['Home', {}, { row: 1, column: 0 }],
    ['End', {}, { row: 1, column: 3 }],
    ['Home', { control: true }, { row: 0, column: 0 }],
    ['End', { control: true }, { row: 2, column: 3 }],
    ['ArrowDown', { control: true }, { row: 2, column: 1 }],
    ['PageDown', {}, { row: 3, column: 1 }],
    ['Tab', {}, { row: 1, column: 2 }],
    ['Tab', { shift: true }, { row: 1, column: 0 }],
  ])('%s %j moves', (key, more, to) => {
    expect(on(key, more)).toEqual({ do: 'move', to });
  });

  it('extends the range by Shift and a movement', () => {
    expect(on('ArrowRight', { shift: true })).toEqual({ do: 'extend', to: { row: 1, column: 2 } });
  });

  it('goes on by Enter from what letters have chosen', () => {
    const at = { row: 1, column: 1 };
    const go = (shift: boolean) => commandFor(press('Enter', { shift }), at, bounds, true);
    expect(go(false)).toEqual({ do: 'move', to: { row: 2, column: 1 } });
    expect(go(true)).toEqual({ do: 'move', to: { row: 0, column: 1 } });
  });

  it('edits by Enter and F2, replaces by a character or an input method', () => {
    expect(on('Enter')).toEqual({ do: 'edit', mode: 'edit' });
    expect(on('F2')).toEqual({ do: 'edit', mode: 'edit' });
    expect(on('7')).toEqual({ do: 'edit', mode: 'replace' });
    expect(on('Process')).toEqual({ do: 'edit', mode: 'replace' });
  });

  it('is written in by what Alt or AltGr makes of a key, and not by the keys of the browser', () => {
    expect(on('@', { alt: true })).toEqual({ do: 'edit', mode: 'replace' });
    expect(on('ł', { alt: true, control: true })).toEqual({ do: 'edit', mode: 'replace' });
    expect(on('f', { alt: true })).toBeNull();
    expect(on('ArrowUp', { alt: true })).toEqual({ do: 'move-row', by: -1 });
  });

  it('leaves shortcuts of the app and the clipboard alone', () => {
    for (const key of ['c', 'v', 'x', 'z', 's']) expect(on(key, { control: true })).toBeNull();
    expect(on('Shift')).toBeNull();
    expect(on('F5')).toBeNull();
  });

  it('leaves Enter on a menu button to the button', () => {
    expect(on('Enter', {}, 1, -1)).toBeNull();
    expect(on('Enter', {}, -1, 1)).toBeNull();
  });

  it('moves rows and columns with Alt', () => {
    expect(on('ArrowUp', { alt: true })).toEqual({ do: 'move-row', by: -1 });
    expect(on('ArrowRight', { alt: true })).toEqual({ do: 'move-column', by: 1 });
  });
});

describe('keys while editing', () => {
  it('leaves by Enter, Tab and Escape', () => {
    expect(editorCommandFor(press('Enter'), 'edit')).toBe('down');
    expect(editorCommandFor(press('Tab', { shift: true }), 'edit')).toBe('previous');
    expect(editorCommandFor(press('Escape'), 'edit')).toBe('cancel');
  });

  it('leaves by an arrow only while replacing', () => {
    expect(editorCommandFor(press('ArrowLeft'), 'replace')).toBe('left');
    expect(editorCommandFor(press('ArrowLeft'), 'edit')).toBeNull();
  });
});
