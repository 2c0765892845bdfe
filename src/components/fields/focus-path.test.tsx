import { render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { focusPath, pointerOf } from './focus-path';
import { GeneratedForm } from './generated-form';
import { MemorySection, memoryPlan } from './testing/memory-plan';
import { release, releaseText } from './testing/release-plan';

// The grids are drawn at once here, not when their script has come.
vi.mock('./lazy-grids', () => import('./grid-fields'));

const root = ['sections', 'release', 'value'];

function focusIn(...path: string[]): Element | null {
  render(
    <MemorySection memory={memoryPlan(releaseText, [release])} id="release">
      <GeneratedForm />
    </MemorySection>,
  );
  return focusPath(document, [...root, ...path]) ? document.activeElement : null;
}

describe('focusPath', () => {
  it('focuses a value’s own control', () => {
    expect(focusIn('back', 'how')).toBe(screen.getByLabelText('How'));
  });

  it('focuses a table’s cell by row and column', () => {
    expect(focusIn('steps', '1', 'action')?.textContent).toBe('Watch');
  });

  it('focuses what is nearest to something that has no control', () => {
    expect(focusIn('signs', '1', 'level')).toBe(
      screen.getByLabelText('Sign 2').closest('li')?.querySelector('input'),
    );
  });

  it('says when nothing draws it', () => {
    render(<p>Nothing</p>);
    expect(focusPath(document, [...root, 'owner'])).toBe(false);
  });
});

describe('pointerOf', () => {
  it('escapes as a JSON Pointer does', () => {
    expect(pointerOf(['a/b', 'c~d'])).toBe('/a~1b/c~0d');
  });
});
