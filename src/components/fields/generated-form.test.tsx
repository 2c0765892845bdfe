import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { ReadOnly } from '../ui/read-only';
import { GeneratedForm } from './generated-form';
import { MemorySection, memoryPlan } from './testing/memory-plan';
import { release, releaseText } from './testing/release-plan';

// The grids are drawn at once here, not when their script has come.
vi.mock('./lazy-grids', () => import('./grid-fields'));

function open(text = releaseText, item?: string) {
  const memory = memoryPlan(text, [release]);
  render(
    <MemorySection memory={memory} id="release" {...(item === undefined ? {} : { item })}>
      <GeneratedForm />
    </MemorySection>,
  );
  return memory;
}

const cell = (grid: string, row: number, column: number) =>
  within(screen.getByRole('grid', { name: grid })).getByText(
    (_, element) => element?.getAttribute('data-cell') === `${row}:${column}`,
  );

function typeIntoCell(grid: string, row: number, column: number, value: string) {
  const at = cell(grid, row, column);
  act(() => at.focus());
  fireEvent.keyDown(at, { key: 'F2' });
  const editor = at.querySelector('textarea') as HTMLTextAreaElement;
  fireEvent.change(editor, { target: { value } });
  return editor;
}

describe('GeneratedForm', () => {
  it('draws a labelled control for every value, in the order of the template', async () => {
    open();
    const labels = ['Owner', 'Risk', 'Day', 'First share', 'Cites', 'Story', 'How', 'Passes when'];
    await screen.findByLabelText('Cites', {}, { timeout: 9000 });
    const controls = labels.map((label) => screen.getByLabelText(label));
    for (const [index, control] of controls.slice(1).entries()) {
      const before = controls[index] as HTMLElement;
      expect(before.compareDocumentPosition(control)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    }
    expect(screen.getByText('Who answers for it.')).toBeDefined();
  });

  it('writes nothing by being drawn', () => {
    expect(open().text()).toBe(releaseText);
  });

  it('has no button that changes a plan that cannot be edited', async () => {
    open();
    await screen.findByLabelText('Cites', {}, { timeout: 9000 });
    expect(screen.getAllByRole('button', { name: /^Add / }).length).toBeGreaterThan(1);
    cleanup();
    render(
      <ReadOnly value>
        <MemorySection memory={memoryPlan(releaseText, [release])} id="release">
          <GeneratedForm />
        </MemorySection>
      </ReadOnly>,
    );
    await screen.findByLabelText('Cites', {}, { timeout: 9000 });
    const changing = /^(Add|Actions|Move|Remove|Delete|Pick|Rename) /;
    expect(screen.queryAllByRole('button', { name: changing })).toEqual([]);
    expect(screen.getByLabelText<HTMLSelectElement>('Risk').disabled).toBe(true);
  });

  it('says what is wrong with a value of the file, and goes on showing it', async () => {
    open(releaseText.replace('2026-12-01', 'soon').replace('Low', 'Perhaps'));
    expect(screen.getByLabelText<HTMLInputElement>('Day').value).toBe('soon');
    expect(await screen.findByText('Expected a date such as 2026-11-22')).toBeDefined();
    expect(screen.getByLabelText<HTMLSelectElement>('Risk').value).toBe('Perhaps');
    expect(await screen.findByText('“Perhaps” is none of High, Low')).toBeDefined();
  });

  it('takes the message away when the value is mended', async () => {
    open(releaseText.replace('2026-12-01', 'soon'));
    await screen.findByText('Expected a date such as 2026-11-22');
    fireEvent.change(screen.getByLabelText('Day'), { target: { value: '2026-12-05' } });
    await expect.poll(() => screen.queryByText('Expected a date such as 2026-11-22')).toBeNull();
  });

  it('edits cells, numbers as numbers', () => {
    const memory = open();
    typeIntoCell('Steps', 0, 2, '7.5');
    expect(memory.text()).toBe(releaseText.replace('gate | 3 |', 'gate | 7.5 |'));
  });

  it('renames an id when its cell is left, with its citations', () => {
    const memory = open();
    const editor = typeIntoCell('Steps', 0, 0, 'STEP-009');
    expect(memory.text()).toBe(releaseText);
    fireEvent.blur(editor);
    expect(memory.text()).toBe(releaseText.replaceAll('STEP-001', 'STEP-009'));
  });

  it('renames an id when Enter ends its editing, and says of one that is taken that it is not saved', () => {
    const memory = open();
    const enter = (id: string) => {
      fireEvent.keyDown(typeIntoCell('Steps', 0, 0, id), { key: 'Enter' });
      fireEvent.keyUp(document.activeElement as HTMLElement, { key: 'Enter' });
    };
    enter('STEP-002');
    expect(memory.text()).toBe(releaseText);
    expect(screen.getByText('— Not saved: STEP-002 is taken already')).toBeDefined();
    enter('STEP-009');
    expect(memory.text()).toBe(releaseText.replaceAll('STEP-001', 'STEP-009'));
  });

  it('checks a task, and adds an item with its first letter', () => {
    const memory = open();
    fireEvent.click(screen.getByLabelText('Done: Errors above 1%'));
    expect(memory.text()).toContain('- [x] Errors above 1%');
    const adds = screen.getAllByRole('button', { name: 'Add sign' });
    fireEvent.click(adds[0] as HTMLElement);
    const before = memory.text();
    const item = screen.getByLabelText('Sign 3');
    expect(document.activeElement).toBe(item);
    fireEvent.change(item, { target: { value: 'S' } });
    expect(memory.text()).toBe(before.replace('on call\n', 'on call\n- [ ] S\n'));
    fireEvent.change(screen.getByLabelText('Sign 3'), { target: { value: 'Slow' } });
    expect(document.activeElement).toBe(screen.getByLabelText('Sign 3'));
    expect(memory.text()).toContain('- [ ] Slow\n');
  });

  it('moves an item by Alt and arrow, and removes an empty one by Backspace', () => {
    const memory = open();
    const first = screen.getByLabelText('Sign 1');
    act(() => first.focus());
    fireEvent.keyDown(first, { key: 'ArrowDown', altKey: true });
    expect(memory.text()).toContain('- [x] Nobody on call\n- [ ] Errors above 1%');
    const last = screen.getByLabelText<HTMLTextAreaElement>('Sign 2');
    expect(document.activeElement).toBe(last);
    fireEvent.change(last, { target: { value: '' } });
    fireEvent.keyDown(last, { key: 'Backspace' });
    expect(memory.text()).not.toContain('Errors');
    expect(screen.queryByLabelText('Sign 2')).toBeNull();
  });

  it('shows what no part has claimed: prose, sub-headings, tables with their own columns', () => {
    const memory = open();
    expect(screen.getByDisplayValue('Said in passing.')).toBeDefined();
    expect(screen.getByRole('heading', { name: 'Notes' })).toBeDefined();
    typeIntoCell('Notes', 0, 1, 'A week before');
    expect(memory.text()).toBe(releaseText.replace('| Before |', '| A week before |'));
  });

  it('offers what the text lacks and writes it when asked', () => {
    const memory = open(releaseText.replace('### Way back\n\n**How**: Turn the switch.\n\n', ''));
    expect(memory.text()).not.toContain('Way back');
    fireEvent.click(screen.getByRole('button', { name: 'Add Way back' }));
    expect(memory.text()).toContain('### Way back');
  });

  it('draws the one item that is open', () => {
    const memory = open(releaseText, 'GATE-001');
    expect(screen.queryByLabelText('Owner')).toBeNull();
    fireEvent.change(screen.getByLabelText('Passes when'), { target: { value: 'Two weeks' } });
    expect(memory.text()).toBe(releaseText.replace('A week is quiet', 'Two weeks'));
  });
});
