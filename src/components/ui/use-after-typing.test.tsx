import { act, render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { afterFrame } from './after-frame';
import { writeLater } from './typed-later';
import { useAfterTyping } from './use-after-typing';

function Beside({ value }: { value: string }) {
  return <output>{useAfterTyping(value)}</output>;
}

/** Shows `value`, which was written because somebody typed. */
async function type(show: (value: string) => void, value: string): Promise<void> {
  await act(async () => {
    writeLater({}, () => show(value));
    await new Promise<void>((resolve) => afterFrame(resolve));
  });
}

const shown = () => screen.getByRole('status').textContent;

it('follows at once where nobody types', () => {
  const { rerender } = render(<Beside value="1" />);
  rerender(<Beside value="2" />);
  expect(shown()).toBe('2');
});

it('follows typing on the next beat, with the newest', async () => {
  const { rerender } = render(<Beside value="1" />);
  const show = (value: string) => rerender(<Beside value={value} />);
  await type(show, '12');
  await type(show, '123');
  await type(show, '1234');
  expect(['1', '12']).toContain(shown());
  await act(() => new Promise((resolve) => setTimeout(resolve, 250)));
  expect(shown()).toBe('1234');
});

it('has caught up before anything else is done', async () => {
  const { rerender } = render(<Beside value="1" />);
  await type((value) => rerender(<Beside value={value} />), '12');
  await type((value) => rerender(<Beside value={value} />), '123');
  act(() => {
    window.dispatchEvent(new Event('pointerdown'));
  });
  expect(shown()).toBe('123');
});
