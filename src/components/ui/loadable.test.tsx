import { act, render, screen } from '@testing-library/react';
import { Component, type ReactNode } from 'react';
import { expect, it, vi } from 'vitest';
import { loadable, retryFailed, useLoadable } from './loadable';

class Boundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };
  static getDerivedStateFromError = () => ({ failed: true });
  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <button type="button" onClick={() => this.setState({ failed: false })}>
        failed
      </button>
    );
  }
}

it('draws what is loaded, and tries again what has failed', async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  const fetch = vi
    .fn<() => Promise<{ text: string }>>()
    .mockRejectedValueOnce(new Error('offline'))
    .mockResolvedValue({ text: 'here' });
  const piece = loadable(fetch);
  const Piece = () => useLoadable(piece)?.text ?? 'waiting';
  await act(async () => {
    render(
      <Boundary>
        <Piece />
      </Boundary>,
    );
    expect(await piece.load()).toBeUndefined();
  });
  expect(fetch).toHaveBeenCalledTimes(1);
  await act(async () => {
    retryFailed();
    screen.getByRole('button', { name: 'failed' }).click();
  });
  expect(fetch).toHaveBeenCalledTimes(2);
  expect(document.body.textContent).toBe('here');
  await act(async () => retryFailed());
  expect(fetch).toHaveBeenCalledTimes(2);
});
