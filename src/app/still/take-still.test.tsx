import { expect, it } from 'vitest';
import { resultOf } from '@/markdown/steps';
import { type StillNode, takeStill } from './take-still';

function page(html: string): Element {
  return new DOMParser().parseFromString(html, 'text/html').body;
}

function stillOf(element: Element): StillNode {
  return JSON.parse(resultOf(takeStill(element)));
}

it('holds elements, attributes and texts in their order', () => {
  const body = page('<p class="a">one <b>two</b> three<!-- not this --></p>');
  expect(stillOf(body)).toEqual([
    'body',
    {},
    ['p', { class: 'a' }, 'one ', ['b', {}, 'two'], ' three'],
  ]);
});

it('holds no height that a text area has only while it has the focus', () => {
  const body = page('<p data-held style="height: 40px"><textarea style="min-height: 2rem">one');
  expect(stillOf(body)).toEqual([
    'body',
    {},
    ['p', { 'data-held': '' }, ['textarea', { style: 'min-height: 2rem' }, 'one']],
  ]);
});

it('holds what stands in the fields now, not what they began with', () => {
  const body = page('<textarea>begun</textarea><input value="begun"><input type="checkbox">');
  const [area, input, box] = body.querySelectorAll<HTMLInputElement>('textarea, input');
  for (const field of [area, input]) if (field) field.value = 'typed';
  if (box) box.checked = true;
  expect(stillOf(body)).toEqual([
    'body',
    {},
    ['textarea', {}, 'typed'],
    ['input', { value: 'typed' }],
    ['input', { type: 'checkbox', checked: '' }],
  ]);
});

it('shows a choice, and lets nothing be chosen that would be lost', () => {
  const body = page('<select><option>a</option><option selected>b</option></select>');
  expect(stillOf(body)).toEqual([
    'body',
    {},
    ['select', { inert: '' }, ['option', {}, 'a'], ['option', { selected: '' }, 'b']],
  ]);
});

it('leaves out what is there only in passing', () => {
  const body = page('<button>Undo</button><span data-passing>Undo: Edit Storage</span>');
  expect(stillOf(body)).toEqual(['body', {}, ['button', {}, 'Undo']]);
});

it('gives its elements ids of their own', () => {
  const body = page('<label id="l" for="f"></label><input id="f" aria-describedby="a b">');
  expect(stillOf(body)).toEqual([
    'body',
    {},
    ['label', { id: 'still-l', for: 'still-f' }],
    ['input', { id: 'still-f', 'aria-describedby': 'still-a still-b', value: '' }],
  ]);
});

it('takes a long page in steps', () => {
  const body = page('<p><b>one</b></p>'.repeat(100));
  expect([...takeStill(body)]).toHaveLength(4);
  expect(stillOf(body)).toHaveLength(102);
});
