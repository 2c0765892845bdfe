import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sections } from '.';
import { sectionExample } from './examples';
import { planOf, sectionValue } from './testing/edit-text';
import { expectLeafLaws, leavesOfSection } from './testing/leaf-laws';
import { leftOver } from './testing/left-over';
import { infrastructureSample, sample } from './testing/sample-text';

const read = (name: string) => readFileSync(name, 'utf8');
const crlf = (text: string) => text.replaceAll('\n', '\r\n');
const ours = ['product', 'infrastructure', 'core'].map(
  (name) => [name, read(`src/templates/${name}.md`)] as const,
);
/** The editions that plans in the field were written from, where they stand beside the project. */
const others = ['product', 'infrastructure', 'core']
  .map((name) => [name, `../shared/templates/${name}-plan-template.md`] as const)
  .filter(([, path]) => existsSync(path))
  .map(([name, path]) => [`another ${name} template`, read(path)] as const);
const texts = [
  ...ours,
  ['the sample', sample] as const,
  ['the infrastructure sample', infrastructureSample] as const,
  ...others,
];

it.each(texts)('%s: every section is known, every field a value of its own', (_, text) => {
  const plan = planOf(text);
  expect(plan.sections.filter(({ definition }) => !definition).map(({ id }) => id)).toEqual([]);
  for (const { id, value } of plan.sections) expect(leftOver(value), id).toEqual([]);
});

it('has the sections in the order of the templates', () => {
  const order = sections.map(({ id }) => id);
  for (const [name, text] of ours) {
    const ids = planOf(text).sections.map(({ id }) => id);
    expect(ids).toEqual(order.filter((id) => ids.includes(id)));
    expect(ids).toEqual(
      sections
        .filter(({ templates }) => templates.some((other) => other === name))
        .map(({ id }) => id),
    );
  }
});

it.each(sections.map(({ id, headings }) => [id, sectionExample(id), headings[0] ?? '']))(
  'the example of %s is the section, whole',
  (id, example, heading) => {
    if (id === 'header') return;
    const plan = planOf(`# Implementation Plan: X\n\n${example}`);
    expect(plan.sections.map((section) => section.id)).toEqual(['header', id]);
    expect(example).toContain(`# ${heading}`);
    expect(leftOver(sectionValue(plan, id))).toEqual([]);
    expect(leavesOfSection(plan, id).length).toBeGreaterThan(0);
  },
);

const tables = ['requirements-traceability', 'observability', 'scalability', 'constitution-check'];
const structure = ['constitution-check', 'project-structure', 'complexity-tracking'];

describe('every value is written in its place', { timeout: 60_000 }, () => {
  // Our template's rows are marked as covered by ids that are still to be put in: any edit mends that.
  const [product, infrastructure] = ours.map(([, text]) => text);
  it.each([
    ...[...tables.slice(1), ...structure, 'pre-mortem', 'architecture-decisions'].map((id) => [
      'our template',
      id,
      product,
    ]),
    ...['infrastructure-architecture', ...structure].map((id) => [
      'our infrastructure template',
      id,
      infrastructure,
    ]),
    ...[...tables, ...structure, 'pre-mortem'].map((id) => ['the sample', id, sample]),
    ...tables.map((id) => ['the sample with CRLF', id, crlf(sample)]),
    ...['infrastructure-architecture', 'architecture-decisions', ...structure].map((id) => [
      'the infrastructure sample',
      id,
      infrastructureSample,
    ]),
    ...others.slice(0, 1).flatMap(([name, text]) => tables.map((id) => [name, id, text])),
  ])('in %s: %s', (_, id = '', text = '') => {
    expect(expectLeafLaws(text, id)).toBeGreaterThan(0);
  });
});
