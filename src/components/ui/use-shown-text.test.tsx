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

it.each([
  ['before it', 'one two', 4, 'a one two', 6],
  ['after it', 'one two', 4, 'one two three', 4],
  ['around it', 'one two', 7, '', 0],
])('keeps the caret where others change the text %s', (_, value, caret, next, moved) => {
  const drawn = (text: string) => <Textarea aria-label="Name" value={text} />;
  const { rerender } = render(drawn(value));
  field().focus();
  field().setSelectionRange(caret, caret);
  rerender(drawn(next));
  expect(field().value).toBe(next);
  expect(field().selectionStart).toBe(moved);
});
