import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
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

function drawWithUnknown(id: string, ...place: string[]) {
  const finding = {
    checkId: 'REF-UNDEFINED',
    severity: 'HIGH',
    message: `${id} is not defined, expected a row that starts with ${id}`,
    path: ['sections', 'release', 'value', ...place],
    unknownId: id,
    line: 1,
    at: undefined,
  };
  const created: string[] = [];
  render(
    <main>
      <MemorySection
        memory={memoryPlan(releaseText, [release])}
        id="release"
        findings={[finding]}
        onCreate={(one) => created.push(one)}
      >
        <GeneratedForm />
        <TextIds />
      </MemorySection>
    </main>,
  );
  return created;
}

const create = () => fireEvent.click(screen.getByRole('button', { name: 'Create STEP-009' }));

it('an id in prose that nothing defines is flagged there, and created from there', () => {
  const created = drawWithUnknown('STEP-009', 'story');
  expect(screen.getByLabelText('Story')).toHaveProperty('ariaInvalid', 'true');
  expect(screen.getByText(/^STEP-009 is not defined, expected/)).toBeDefined();
  create();
  expect(created).toEqual(['STEP-009']);
});

it('so is one in an item of a list', () => {
  const created = drawWithUnknown('STEP-009', 'signs', '0', 'text');
  const item = screen.getByRole('textbox', { name: 'Sign 1' });
  const said = item.getAttribute('aria-describedby') ?? '';
  expect(document.getElementById(said)?.textContent).toBe('STEP-009 is not defined');
  create();
  expect(created).toEqual(['STEP-009']);
});

it('so is one in a cell of text', () => {
  const created = drawWithUnknown('STEP-009', 'steps', '1', 'action');
  const cell = screen.getByText('Watch');
  expect(cell.textContent).toBe('Watch — STEP-009 is not defined');
  fireEvent.focus(cell);
  create();
  expect(created).toEqual(['STEP-009']);
});

it('one that is defined since is flagged no more', () => {
  drawWithUnknown('STEP-002', 'signs', '0', 'text');
  expect(screen.queryByText('STEP-002 is not defined')).toBeNull();
});

it('one that is being typed is flagged only when the caret has left it', async () => {
  drawWithUnknown('STEP-00', 'story');
  const story = screen.getByLabelText<HTMLTextAreaElement>('Story');
  act(() => story.focus());
  fireEvent.input(story, { target: { value: 'See STEP-00' }, inputType: 'insertText' });
  await waitFor(() => expect(screen.queryByText(/^STEP-00 is not defined/)).toBeNull());
  expect(screen.queryByRole('button', { name: 'Create STEP-00' })).toBeNull();
  act(() => story.blur());
  expect(screen.getByText(/^STEP-00 is not defined/)).toBeDefined();
  expect(screen.getByRole('button', { name: 'Create STEP-00' })).toBeDefined();
});
