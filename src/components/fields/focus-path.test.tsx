import { fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { arrived } from '../ui/hold-keys';
import { focusPath, focusSoon, pointerOf } from './focus-path';
import { GeneratedForm } from './generated-form';
import { MemorySection, memoryPlan } from './testing/memory-plan';
import { release, releaseText } from './testing/release-plan';

// The grids are drawn at once here, not when their script has come.
vi.mock('./lazy-grids', () => import('./grid-fields'));

const root = ['sections', 'release', 'value'];

function draw(text = releaseText): void {
  render(
    <MemorySection memory={memoryPlan(text, [release])} id="release">
      <GeneratedForm />
    </MemorySection>,
  );
}

function focusIn(...path: string[]): Element | null {
  draw();
  return focusPath(document, [...root, ...path]) ? document.activeElement : null;
}

describe('focusPath', () => {
  it('focuses a value’s own control', () => {
    expect(focusIn('back', 'how')).toBe(screen.getByLabelText('How'));
  });

  it('focuses the field that a value is typed in, whatever button stands before it', () => {
    render(
      <div data-path="/constraints">
        <button type="button">Constraints needs clarification</button>
        <textarea aria-label="Constraints" />
      </div>,
    );
    expect(focusPath(document, ['constraints'])).toBe(true);
    expect(document.activeElement).toBe(screen.getByLabelText('Constraints'));
  });

  it('focuses a table’s cell by row and column', () => {
    expect(focusIn('steps', '1', 'action')?.textContent).toBe('Watch');
  });

  it('focuses what is wrong in a row, else its first cell', () => {
    draw(releaseText.replace('Watch | 4', 'Watch | 11'));
    focusPath(document, [...root, 'steps', '1']);
    expect(document.activeElement?.getAttribute('data-cell')).toBe('1:2');
    focusPath(document, [...root, 'steps', '0']);
    expect(document.activeElement?.getAttribute('data-cell')).toBe('0:0');
  });

  it('focuses what is nearest to something that has no control: the text beside a box', () => {
    expect(focusIn('signs', '1', 'level')).toBe(screen.getByLabelText('Sign 2'));
  });

  it('says when nothing draws it', () => {
    render(<p>Nothing</p>);
    expect(focusPath(document, [...root, 'owner'])).toBe(false);
  });
});

describe('focusSoon', () => {
  const field = (name: string) => <input key={name} data-path={`/${name}`} aria-label={name} />;

  it('focuses what is drawn later, of the last request, and holds keys until then', async () => {
    focusSoon(['lead']);
    focusSoon(['owner']);
    const isThere = arrived();
    render([field('lead'), field('owner')]);
    expect(await isThere).toBe(true);
    expect(document.activeElement).toBe(screen.getByLabelText('owner'));
  });

  it.each([
    ['by a press', () => fireEvent.pointerDown(document.body)],
    ['into a dialog', () => screen.getByRole('textbox').focus()],
  ])('leaves alone who goes elsewhere meanwhile, %s', async (_way, leave) => {
    render(
      <div role="dialog">
        <input />
      </div>,
    );
    focusSoon(['owner']);
    const isThere = arrived();
    leave();
    render(field('owner'));
    expect(await isThere).toBe(false);
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(document.activeElement).not.toBe(screen.getByLabelText('owner'));
  });
});

describe('pointerOf', () => {
  it('escapes as a JSON Pointer does', () => {
    expect(pointerOf(['a/b', 'c~d'])).toBe('/a~1b/c~0d');
  });
});
