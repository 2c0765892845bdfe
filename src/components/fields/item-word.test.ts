import { expect, it } from 'vitest';
import { itemWord } from './item-word';

it.each([
  ['Pain points', 'pain point'],
  ['Differentiators', 'differentiator'],
  ['External APIs', 'external API'],
  ['Go/No-Go criteria', 'Go/No-Go criterion'],
  ['Generated Artifacts', 'generated artifact'],
  ['Policies', 'policy'],
  ['Infrastructure', 'row'],
  ['Time to Value', 'row'],
  ["What We're Building (v1)", 'row'],
  ['Access', 'row'],
  ['', 'row'],
])('one of “%s” is a %s', (label, word) => {
  expect(itemWord(label, 'row')).toBe(word);
});
