import { act, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { useMedia } from './use-media';

const wide = '(min-width: 900px)';

function Shown({ turn }: { turn: number }) {
  return <p>{`${turn}: ${useMedia(wide) ? 'wide' : 'narrow'}`}</p>;
}

afterEach(() => vi.unstubAllGlobals());

it('asks the browser once, and hears of changes', () => {
  const list = Object.assign(new EventTarget(), { matches: false });
  const ask = vi.fn(() => list);
  vi.stubGlobal('matchMedia', ask);
  const { rerender } = render(<Shown turn={1} />);
  rerender(<Shown turn={2} />);
  expect(screen.getByText('2: narrow')).toBeDefined();
  list.matches = true;
  act(() => void list.dispatchEvent(new Event('change')));
  expect(screen.getByText('2: wide')).toBeDefined();
  expect(ask).toHaveBeenCalledTimes(1);
});
