import { act, renderHook } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { useKeptWords } from './use-kept-words';

afterEach(() => {
  vi.restoreAllMocks();
  sessionStorage.clear();
});

const words = (name: string) => renderHook(() => useKeptWords(name));

it('has the words again when the page is loaded or come back to', () => {
  const first = words('decisions');
  act(() => first.result.current[1]('queue accepted'));
  first.unmount();
  expect(words('decisions').result.current[0]).toBe('queue accepted');
  expect(words('others').result.current[0]).toBe('');
});

it('keeps nothing of words that were cleared', () => {
  const { result } = words('decisions');
  act(() => result.current[1]('queue'));
  act(() => result.current[1](''));
  expect(sessionStorage).toHaveLength(0);
});

it('goes on where the browser keeps nothing', () => {
  const refuse = () => {
    throw new DOMException('denied', 'SecurityError');
  };
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse);
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse);
  const { result } = words('decisions');
  act(() => result.current[1]('queue'));
  expect(result.current[0]).toBe('queue');
});
