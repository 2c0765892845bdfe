import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { writeTyped } from '../ui/typed-later';
import { GeneratedForm } from './generated-form';
import { MemorySection, memoryPlan } from './testing/memory-plan';
import { release, releaseText } from './testing/release-plan';
import { TextIds } from './text-ids';

// The grids are drawn at once here, not when their script has come.
vi.mock('./lazy-grids', async () => {
  const parts = await import('./grid-fields');
  const { loadable } = await import('../ui/loadable');
  return { ...parts, grids: loadable(async () => parts) };
});

function draw() {
  const memory = memoryPlan(releaseText, [release]);
  render(
    <main>
      <MemorySection memory={memory} id="release">
        <GeneratedForm />
        <TextIds />
      </MemorySection>
    </main>,
  );
  return memory;
}

const field = (name: string) => screen.getByLabelText<HTMLTextAreaElement>(name);
const list = () => document.querySelector<HTMLElement>('[role=listbox][popover]');
const shownIds = () =>
  waitFor(() => {
    const options = within(list() as HTMLElement).getAllByRole('option', { hidden: true });
    return options.map(({ textContent }) => textContent);
  });
const press = (name: string, key: string) => fireEvent.keyDown(field(name), { key });

function type(name: string, value: string) {
  act(() => field(name).focus());
  fireEvent.input(field(name), { target: { value }, inputType: 'insertText' });
  act(writeTyped);
}

it('offers the ids that begin as the one at the caret, in prose, and Enter takes the marked one', async () => {
  const memory = draw();
  type('Story', 'One ward, see STEP-');
  expect(await shownIds()).toEqual(['STEP-001', 'STEP-002']);
  press('Story', 'ArrowDown');
  press('Story', 'Enter');
  expect(field('Story').value).toBe('One ward, see STEP-002');
  expect(list()).toBeNull();
  expect(memory.text()).toContain('One ward, see STEP-002');
});

it('takes an id into an item of a list, and only the next Enter begins an item', async () => {
  draw();
  const items = screen.getAllByRole('textbox', { name: /^Sign \d/ }).length;
  type('Sign 1', 'STEP-');
  await shownIds();
  press('Sign 1', 'Enter');
  expect(field('Sign 1').value).toBe('STEP-001');
  expect(screen.getAllByRole('textbox', { name: /^Sign \d/ })).toHaveLength(items);
  press('Sign 1', 'Enter');
  expect(screen.getAllByRole('textbox', { name: /^Sign \d/ })).toHaveLength(items + 1);
});

it('takes the id that is clicked, in place of what was typed in small letters', async () => {
  draw();
  type('Owner', 'Ada, step-0');
  await shownIds();
  fireEvent.click(screen.getByRole('option', { name: /STEP-002/, hidden: true }));
  expect(field('Owner').value).toBe('Ada, STEP-002');
});

it('is closed by Escape until the text changes', async () => {
  draw();
  type('Story', 'STEP-');
  await shownIds();
  press('Story', 'Escape');
  expect(list()).toBeNull();
  type('Story', 'STEP-0');
  expect(list()).not.toBeNull();
});

it('has gone when the caret or the focus goes elsewhere, and when an input method begins', async () => {
  draw();
  type('Story', 'STEP-');
  await shownIds();
  field('Story').setSelectionRange(0, 0);
  fireEvent(document, new Event('selectionchange'));
  expect(list()).toBeNull();
  type('Story', 'STEP-0');
  expect(list()).not.toBeNull();
  act(() => field('Owner').focus());
  expect(list()).toBeNull();
  type('Owner', 'STEP-');
  expect(list()).not.toBeNull();
  fireEvent.compositionStart(field('Owner'));
  expect(list()).toBeNull();
});

it('leaves a whole id as it is typed, and a word without one', async () => {
  draw();
  type('Story', 'STEP-');
  await shownIds();
  type('Story', 'STEP-001');
  expect(list()).toBeNull();
  type('Story', 'STEP-by-STEP');
  expect(list()).toBeNull();
});

it('is named by its field only while it is shown', async () => {
  draw();
  type('Story', 'STEP-');
  await shownIds();
  const attributes = ['aria-autocomplete', 'aria-controls', 'aria-activedescendant'];
  const now = () => attributes.map((name) => field('Story').getAttribute(name));
  expect(now()).toEqual(['list', list()?.id, `${list()?.id}-0`]);
  press('Story', 'Escape');
  expect(now()).toEqual([null, null, null]);
});

it('does not open for what is put in without being typed', async () => {
  draw();
  type('Story', 'STEP-');
  await shownIds();
  press('Story', 'Escape');
  act(() => field('Story').focus());
  fireEvent.input(field('Story'), { target: { value: 'STEP-0' } });
  expect(list()).toBeNull();
});
