import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { diffOf, editText, planOf, sectionValue } from '../testing/edit-text';
import { sample } from '../testing/sample-text';
import { addViolations, justified, violatedPrinciples } from './violations';

const template = readFileSync('src/templates/core.md', 'utf8');
const of = (text: string, id: string) => sectionValue(planOf(text), id);

it('violations are those of the constitution check', () => {
  expect(violatedPrinciples(of(sample, 'constitution-check'))).toEqual([
    'IV. At most two deployable services for a feature',
  ]);
  expect(violatedPrinciples(of(template, 'constitution-check'))).toEqual([]);
  expect(violatedPrinciples(undefined)).toEqual([]);
});

it('a template justifies none', () => {
  expect(justified(of(template, 'complexity-tracking'))).toBe(0);
  expect(justified(of(sample, 'complexity-tracking'))).toBe(2);
});

it('rows take the place of the template’s', () => {
  const after = editText(template, 'complexity-tracking', (value) =>
    addViolations(value, ['IV. At most two services']),
  );
  expect(diffOf(template, after)).toEqual([
    expect.stringMatching(/^-\| \[/),
    expect.stringMatching(/^-\| \[/),
    '+| IV. At most two services |  |  |',
  ]);
});

it('rows that someone wrote stay', () => {
  const after = editText(sample, 'complexity-tracking', (value) => addViolations(value, ['X']));
  expect(diffOf(sample, after)).toEqual([expect.stringMatching(/^\+\| X +\|/)]);
});
