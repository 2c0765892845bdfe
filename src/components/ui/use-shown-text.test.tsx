import { fireEvent, render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { Input } from './input';
import { Textarea } from './textarea';

const field = () => screen.getByRole<HTMLInputElement>('textbox');

it.each([
  ['a line', Input],
  ['a text', Textarea],
])('%s shows what is typed without being drawn, and the text whenever that changes', (_, Field) => {
  const onChange = vi.fn();
  const drawn = (value: string) => <Field aria-label="Name" value={value} onChange={onChange} />;
  const { rerender } = render(drawn('one'));
  fireEvent.change(field(), { target: { value: 'one two' } });
  expect(onChange).toHaveBeenCalledTimes(1);
  rerender(drawn('one'));
  expect(field().value).toBe('one two');
  rerender(drawn('one two'));
  expect(field().value).toBe('one two');
  rerender(drawn('three'));
  expect(field().value).toBe('three');
});
