import { act, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { writeTyped } from '../ui/typed-later';
import { DataGrid } from './data-grid';

const ids = ['ADR-1', 'ADR-10', 'ADR-11', 'T-1'].map((id) => ({ id, label: `What ${id} says` }));

function Matrix({ start }: { start: string }) {
  const [text, setText] = useState(start);
  return (
    <DataGrid
      caption="Matrix"
      columns={[{ key: 'refs', header: 'Ids', label: 'Ids', kind: 'refs', ids: () => ids }]}
      rows={[{ key: 'one', label: 'One', cells: { refs: text } }]}
      onCellChange={(_row, _column, next) => setText(next)}
      onPasteBlock={() => undefined}
    />
  );
}

const cell = () => screen.getByRole('grid').querySelector<HTMLElement>('[data-cell="0:0"]');
const editor = () => document.activeElement as HTMLTextAreaElement;
const press = (key: string) => fireEvent.keyDown(editor(), { key });
const list = () => screen.queryByRole('listbox', { hidden: true });
const isEdited = () => editor().tagName === 'TEXTAREA';
const type = (value: string) => {
  fireEvent.change(editor(), { target: { value } });
  act(writeTyped);
};
function edit(start = '') {
  render(<Matrix start={start} />);
  act(() => cell()?.focus());
  press('F2');
}

it('takes the first id that what is typed begins, by Enter, and then leaves the cell', () => {
  edit();
  type('adr-');
  const marked = editor().getAttribute('aria-activedescendant') ?? '';
  expect(document.getElementById(marked)?.textContent).toContain('ADR-1');
  press('Enter');
  expect([editor().value, list()]).toEqual(['ADR-1', null]);
  type('ADR-1, a');
  press('ArrowDown');
  press('Enter');
  expect(editor().value).toBe('ADR-1, ADR-11');
  press('Enter');
  expect([isEdited(), cell()?.textContent]).toEqual([false, 'ADR-1ADR-11']);
});

it('keeps what is typed while what was typed before it is on its way', () => {
  edit();
  fireEvent.change(editor(), { target: { value: 'T' } });
  act(() => {
    writeTyped();
    fireEvent.change(editor(), { target: { value: 'T-' } });
  });
  expect(editor().value).toBe('T-');
});

it.each(['-', 'ADR-1', 'says'])('leaves the cell with %s as it is typed', (text) => {
  edit();
  type(text);
  expect(list()).not.toBeNull();
  press('Enter');
  expect([isEdited(), cell()?.textContent]).toEqual([false, text]);
});

it('changes nothing that was there before by Enter', () => {
  edit('ADR');
  expect(list()).not.toBeNull();
  press('Enter');
  expect([isEdited(), cell()?.textContent]).toEqual([false, 'ADR']);
});

it('closes its list by Escape and goes on with the text', () => {
  edit('T-1');
  type('T-');
  press('Escape');
  expect([list(), editor().value, isEdited()]).toEqual([null, 'T-', true]);
  press('Escape');
  expect([isEdited(), cell()?.textContent]).toEqual([false, 'T-1']);
});

it('stands within the page, where the cell is', () => {
  edit();
  type('T-');
  expect(cell()?.contains(list())).toBe(true);
  // The focus stays in the cell when the list is pressed.
  expect(fireEvent.mouseDown(screen.getByRole('option', { hidden: true }))).toBe(false);
  fireEvent.click(screen.getByRole('option', { hidden: true }));
  expect(editor().value).toBe('T-1');
});
