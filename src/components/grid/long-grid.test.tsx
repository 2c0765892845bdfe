import { act, fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { DataGrid } from './data-grid';
import type { GridRow } from './grid-model';
import { revealCell } from './reveal-cell';

const rows: GridRow[] = Array.from({ length: 1000 }, (_, index) => ({
  key: `FR-${index}`,
  label: `FR-${index}`,
  cells: { id: `FR-${index}`, text: `Requirement ${index}` },
}));

function setUp() {
  const pasted: unknown[][] = [];
  render(
    <DataGrid
      caption="Matrix"
      columns={[
        { key: 'id', header: 'ID', label: 'ID', kind: 'text' },
        { key: 'text', header: 'Text', label: 'Text', kind: 'text' },
      ]}
      rows={rows}
      onCellChange={() => undefined}
      onPasteBlock={(...block) => pasted.push(block)}
    />,
  );
  return pasted;
}

const grid = () => screen.getByRole('grid', { name: 'Matrix' });
const drawn = () => grid().querySelectorAll('tr[data-row]').length;
const focused = () => document.activeElement?.getAttribute('data-cell');
const reveal = (row: number, column: number) =>
  act(() => revealCell(document.body, { row, column }));
const press = (key: string, more: object = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more });
const transfer = (text: string) => {
  let kept = text;
  return {
    getData: () => kept,
    setData: (_: string, value: string) => {
      kept = value;
    },
  };
};

describe('a long table', () => {
  it('draws a part of its rows and says how many there are', () => {
    setUp();
    expect(drawn()).toBeLessThan(60);
    expect(grid().getAttribute('aria-rowcount')).toBe('1001');
    const third = grid().querySelector('tr[data-row="2"]');
    expect(third?.getAttribute('aria-rowindex')).toBe('4');
  });

  it('is gone through by keys to its end and back', () => {
    setUp();
    reveal(0, 1);
    press('End', { ctrlKey: true });
    expect(focused()).toBe('999:1');
    expect(document.activeElement?.closest('tr')?.getAttribute('aria-rowindex')).toBe('1001');
    press('PageUp');
    expect(focused()).toBe('989:1');
    press('Home', { ctrlKey: true });
    expect(focused()).toBe('0:0');
    expect(drawn()).toBeLessThan(60);
  });

  it('draws a cell out of sight when something leads there', () => {
    setUp();
    reveal(640, 1);
    expect(focused()).toBe('640:1');
    expect(document.activeElement?.textContent).toBe('Requirement 640');
  });

  it('keeps what is gone to clear of its header, however tall that is', () => {
    setUp();
    const header = grid().querySelector('thead') as HTMLElement;
    const scroller = grid().parentElement as HTMLElement;
    Object.defineProperty(header, 'offsetHeight', { value: 51 });
    fireEvent.scroll(scroller);
    expect(scroller.style.scrollPaddingBlockStart).toBe('51px');
  });

  it('copies and pastes beyond what is drawn', () => {
    const pasted = setUp();
    reveal(0, 0);
    press('a', { ctrlKey: true });
    const copied = transfer('');
    fireEvent.copy(document.activeElement ?? document.body, { clipboardData: copied });
    expect(copied.getData().split('\n')).toHaveLength(1000);
    reveal(500, 1);
    const column = Array.from({ length: 200 }, (_, index) => `new ${index}`);
    const data = transfer(column.join('\n'));
    fireEvent.paste(document.activeElement ?? document.body, { clipboardData: data });
    expect(pasted).toEqual([['FR-500', 'text', column.map((text) => [text])]]);
  });
});
