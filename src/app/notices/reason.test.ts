import { expect, it } from 'vitest';
import { reason } from './reason';

it.each([
  'Failed to fetch dynamically imported module: http://localhost/assets/a.js',
  'error loading dynamically imported module: http://localhost/assets/a.js',
  'Importing a module script failed.',
  'Unable to preload CSS for /assets/a.css',
])('says in words that a part did not come: %s', (message) => {
  expect(reason(new TypeError(message))).toMatch(/^a part of Planwright could not be loaded/);
});

it.each([
  ['QuotaExceededError', /no room left/],
  ['SecurityError', /store nothing/],
])('says what to do about a %s', (name, words) => {
  expect(reason(new DOMException('The operation is insecure.', name))).toMatch(words);
});

it('passes on what other exceptions say, and owns up where they say nothing', () => {
  expect(reason(new Error('the disk is full'))).toBe('the disk is full');
  expect(reason(new Error(''))).toBe('the browser gave no reason');
  expect(reason('thrown')).toBe('the browser gave no reason');
});
