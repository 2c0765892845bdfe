import { expect, it } from 'vitest';
import type { Field } from '../ui/press-again';
import { begunIn } from './begun-id';

/** The field of a form, with the caret where the text has a bar. */
function fieldWith(text: string, field = '<textarea></textarea>'): Field {
  document.body.innerHTML = `<main><div data-path="/a">${field}</div></main>`;
  const element = document.querySelector<Field>('textarea, input');
  if (!element) throw new Error('There is no field');
  const caret = text.indexOf('|');
  element.value = text.replace('|', '');
  element.setSelectionRange(caret, caret);
  return element;
}

it.each([
  ['see ADR-|', 'ADR-', 4],
  ['(FR-00|)', 'FR-00', 1],
  ['NFR-|', 'NFR-', 0],
  ['NFR-PERF-0|, then', 'NFR-PERF-0', 0],
  ['FR-Q|', 'FR-Q', 0],
  ['FR-1.|', 'FR-1.', 0],
  ['T0|', 'T0', 0],
  ['by adr-1|', 'adr-1', 3],
])('finds the id that is begun in “%s”', (text, typed, from) => {
  expect(begunIn(fieldWith(text))).toMatchObject({ typed, from });
});

it.each([
  ['a word', 'ADR|'],
  ['a word with a hyphen', 'fail-|safe'],
  ['the same while it is typed', 'fail-|'],
  ['an id that the caret stands in', 'ADR-0|01'],
  ['an id that is left', 'ADR-001 |'],
  ['the end of a longer name', 'my_ADR-|'],
])('finds none in %s: “%s”', (_what, text) => {
  expect(begunIn(fieldWith(text))).toBeUndefined();
});

it.each([
  '<textarea spellcheck="false"></textarea>',
  '<textarea readonly></textarea>',
  '<input type="search">',
])('finds none in what takes no words: %s', (field) => {
  expect(begunIn(fieldWith('ADR-|', field))).toBeUndefined();
});

it('finds none outside of a form', () => {
  document.body.innerHTML = '<div role="dialog"><textarea>ADR-</textarea></div>';
  const field = document.querySelector('textarea') as Field;
  field.setSelectionRange(4, 4);
  expect(begunIn(field)).toBeUndefined();
});
