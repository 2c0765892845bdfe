import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { corpusTexts } from '@/plan/testing/corpus-plans';
import { isArray, isObject, type Json } from '@/plan/value';
import { planOf, sectionValue } from './testing/edit-text';
import { expectLeafLaws } from './testing/leaf-laws';
import { sample } from './testing/sample-text';

const template = readFileSync('src/templates/product.md', 'utf8');
const crlf = (text: string) => text.replaceAll('\n', '\r\n');

const ids = [
  'strategic-narrative',
  'technical-context',
  'non-functional-requirements',
  'design-system',
  'dependency-registry',
  'api-method-reference',
  'api-contracts',
];

/** What was read by inference, comments and rules apart. */
function leftOver(value: Json | undefined): Json[] {
  if (isArray(value)) return value.flatMap(leftOver);
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, member]) => {
    if (key === 'subsections') return isArray(member) ? [...member] : [];
    if (key === 'blocks') return isArray(member) ? member.filter((block) => !isQuiet(block)) : [];
    return leftOver(member);
  });
}

function isQuiet(block: Json): boolean {
  return isObject(block) && (block['what'] === 'comment' || block['what'] === 'rule');
}

describe.each(ids)('%s', (id) => {
  it.each([
    ['the template', template],
    ['the sample', sample],
  ])('reads every field of %s as a value of its own', (_, text) => {
    const plan = planOf(text);
    expect(plan.sections.find((section) => section.id === id)?.definition?.id).toBe(id);
    expect(leftOver(sectionValue(plan, id))).toEqual([]);
  });

  it.each([
    ['the template', template],
    ['the sample', sample],
    ['the template with CRLF', crlf(template)],
    ['the sample with CRLF', crlf(sample)],
  ])('writes every value of %s in its place', (_, text) => {
    expect(expectLeafLaws(text, id)).toBeGreaterThan(6);
  });
});

describe('technical context', () => {
  const values = (name: string) =>
    sectionValue(planOf(readFileSync(`src/templates/${name}.md`, 'utf8')), 'technical-context');

  it.each(['infrastructure', 'core'])('reads every field of the %s template', (name) => {
    const value = values(name);
    expect(leftOver(value)).toEqual([]);
    expect(value['performance']).toMatch(/^\[e\.g\., /);
    expect(value['constraints']).toMatch(/^\[e\.g\., /);
  });

  it('has no goals and constraints in the product template: the NFRs say them', () => {
    expect(values('product')).toMatchObject({ performance: '', constraints: '' });
  });
});

const editions = corpusTexts('templates', 'corpus/templates');

it.runIf(editions.length > 0)('reads every field of each published edition', () => {
  const found = editions.flatMap(({ name, source }) =>
    planOf(source)
      .sections.filter(({ id }) => ids.includes(id) && id !== 'technical-context')
      .flatMap(({ id, value }) =>
        leftOver(value).map((left) => `${name} ${id} ${JSON.stringify(left)}`),
      ),
  );
  expect(found).toEqual([]);
});
