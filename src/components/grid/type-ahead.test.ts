import { expect, it } from 'vitest';
import { optionFor, typedOn } from './type-ahead';

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'TRACE'];

/** What a cell holds after the letters of a word, pressed without a pause. */
function typed(word: string, value = '', options = methods): string {
  const cell = `${word} on ${value}`;
  return [...word].reduce(
    (now, letter) => optionFor(typedOn(cell, letter, 0, options), now, options) ?? now,
    value,
  );
}

it('goes to the option that a word spells', () => {
  for (const method of methods) expect(typed(method, 'TRACE')).toBe(method);
  expect(typed('pa')).toBe('PATCH');
});

it('goes on to the next by the same letter, and round', () => {
  expect(['p', 'pp', 'ppp', 'pppp'].map((word) => typed(word))).toEqual([
    'POST',
    'PUT',
    'PATCH',
    'POST',
  ]);
});

it('takes one letter after another where each is an option', () => {
  const levels = ['H', 'M', 'L'];
  expect(['HL', 'hlm', 'lh'].map((word) => typed(word, '', levels))).toEqual(['L', 'M', 'H']);
});

it('stays where nothing fits', () => {
  expect(typed('px')).toBe('POST');
  expect(typed('x', 'GET')).toBe('GET');
});

it('begins anew after a pause and on another cell', () => {
  expect(typedOn('a', 'P', 0, methods)).toBe('p');
  expect(typedOn('a', 'u', 900, methods)).toBe('pu');
  expect(typedOn('a', 't', 2000, methods)).toBe('t');
  expect(typedOn('b', 'r', 2100, methods)).toBe('r');
});
