import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCitingTasks } from '@/plan/requirements/citing-tasks';
import { readRequirements } from '@/plan/requirements/requirements';
import { corpusTexts } from '@/plan/testing/corpus-plans';
import { diffOf, editText, planOf, sectionValue } from '../testing/edit-text';
import { sample } from '../testing/sample-text';
import { linksOf, requirementsWithoutRow, rowsFromSpec, summaryOf } from './rows-from-spec';

const folder = {
  requirements: readRequirements(readFileSync('src/samples/lab-results/spec.md', 'utf8')),
  tasks: readCitingTasks(readFileSync('src/samples/lab-results/tasks.md', 'utf8')),
};
const valuesOf = (source: string) =>
  Object.fromEntries(planOf(source).sections.map(({ id, value }) => [id, value]));
const filled = (source: string) =>
  editText(source, 'requirements-traceability', (value) =>
    rowsFromSpec(value, folder, valuesOf(source)),
  );

describe('the requirements of the specification', () => {
  it('have their rows in the sample', () => {
    expect(folder.requirements).toHaveLength(10);
    const value = sectionValue(planOf(sample), 'requirements-traceability');
    expect(requirementsWithoutRow(value, folder.requirements)).toEqual([]);
    expect(filled(sample)).toBe(sample);
  });

  it('lead on to the decisions and tasks that name them', () => {
    expect(linksOf('FR-004', folder, valuesOf(sample))).toEqual({
      decisions: ['ADR-002'],
      tasks: ['T-010', 'T-011'],
    });
  });

  it('get the rows that are missing, where they belong, with what follows', () => {
    const without = sample.replace(/^\| FR-00[45] .*\n/gm, '').replace('9/10 (90%)', '7/8 (88%)');
    const changes = diffOf(without, filled(without)).map((line) => line.replace(/ +/g, ' '));
    expect(changes.filter((line) => line.startsWith('+| FR'))).toEqual([
      expect.stringMatching(/^\+\| FR-004 \| .+ \| ADR-002 \| T-010, T-011 \| \| ✓ Covered \|$/),
      expect.stringMatching(/^\+\| FR-005 \| .+ \| T-012, T-013 \| \| ✓ Covered \|$/),
    ]);
    expect(changes).toContain('+**FR Coverage**: 9/10 (90%) — Target: ≥90%');
    expect(changes.filter((line) => line.startsWith('+| Missing Test'))).toHaveLength(2);
    expect(filled(filled(without))).toBe(filled(without));
  });
});

it('the rows of a template make room for requirements of their ids', () => {
  const template = readFileSync('src/templates/product.md', 'utf8');
  const value = sectionValue(planOf(template), 'requirements-traceability');
  expect(requirementsWithoutRow(value, folder.requirements)).toHaveLength(10);
  const rows = filled(template)
    .split('\n')
    .filter((line) => /^\| FR-\d/.test(line))
    .map((line) => line.replace(/ +/g, ' '));
  expect(rows).toHaveLength(10);
  expect(rows[0]).toMatch(/^\| FR-001 \| Take .+ \| - \| T-004, T-005 \| \| ⚠ No ADR \|$/);
  expect(filled(template)).not.toContain('[Brief description]');
});

it.each([
  [
    'System MUST allow creating tasks with title and description.',
    'Allow creating tasks with title and description',
  ],
  ['The system shall be able to `undo`', 'Undo'],
  ['Users MUST log in', 'Users MUST log in'],
  ['`std::variant` MUST hold a list', 'std::variant MUST hold a list'],
  ['system MUST be quick', 'Be quick'],
  ['', ''],
])('“%s” in short is “%s”', (text, summary) => {
  expect(summaryOf(text)).toBe(summary);
});

const specs = corpusTexts('corpus/specs');

it.runIf(specs.length > 0)('specifications of others fill an empty matrix', () => {
  const empty = sample.replace(/^\| FR-\d+ .*\n/gm, '');
  for (const { source } of specs) {
    const requirements = readRequirements(source);
    const value = sectionValue(planOf(empty), 'requirements-traceability');
    const rows = rowsFromSpec(value, { requirements, tasks: [] }, {});
    const listed = new Set(requirementsWithoutRow(value, requirements).map(({ id }) => id));
    expect(rows).toHaveLength(listed.size);
    for (const row of rows)
      if (row.type === 'insert') expect(JSON.stringify(row.value)).not.toContain('\\n');
  }
});
