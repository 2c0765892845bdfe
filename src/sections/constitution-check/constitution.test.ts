import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { folderOf } from '@/plan/checks/folder';
import { readPrinciples } from '@/plan/requirements/principles';
import { corpusTexts } from '@/plan/testing/corpus-plans';
import { diffOf, editText, planOf, sectionValue } from '../testing/edit-text';
import { constitutionOf } from './constitution';
import { addPrinciples } from './operations';
import { judgedPrinciples, missingPrinciples } from './principles';

const id = 'constitution-check';
const text = `# Constitution

## Core Principles

### I. Tests first

Written before the code.

### II. Simplicity

### III. Openness
`;
const principles = readPrinciples(text);
const folder = (...paths: string[]) => folderOf(new Map(paths.map((path) => [path, text])));
const planWith = (body: string) => `# Implementation Plan: X\n\n## Constitution Check\n\n${body}\n`;
const added = (source: string) =>
  diffOf(
    source,
    editText(source, id, (value) => addPrinciples(value, principles)),
  );

describe('the constitution', () => {
  it.each([
    [['spec.md'], undefined],
    [['constitution.md', '../../.specify/memory/constitution.md'], 'constitution.md'],
    [
      ['../../memory/constitution.md', '../../.specify/memory/constitution.md'],
      '../../.specify/memory/constitution.md',
    ],
    [
      ['../../docs/constitution.md', '../../memory/constitution.md'],
      '../../memory/constitution.md',
    ],
    [['memory/my-constitution.md', '../charter/charter.md'], '../charter/charter.md'],
  ])('among %j is %s', (paths, expected) => {
    expect(constitutionOf(folder(...paths))?.path).toBe(expected);
  });

  it('is read once for a folder', () => {
    const one = folder('constitution.md');
    expect(constitutionOf(one)).toBe(constitutionOf(one));
    expect(constitutionOf(one)?.principles.map(({ name }) => name)).toEqual([
      'Tests first',
      'Simplicity',
      'Openness',
    ]);
  });
});

describe('missing principles', () => {
  it('make a table in place of the template’s text', () => {
    const template = readFileSync('src/templates/core.md', 'utf8');
    expect(added(template)).toEqual([
      expect.stringMatching(/^-\[.*\]$/),
      '+| Principle | How this plan meets it | Verdict |',
      expect.stringMatching(/^\+\|-/),
      '+| I. Tests first |  |  |',
      '+| II. Simplicity |  |  |',
      '+| III. Openness |  |  |',
    ]);
  });

  it('stand where the constitution has them, as the others are written', () => {
    const source = planWith(
      '| Principle | Status |\n|---|---|\n| **I. Tests** | Pass |\n| **III. Openness** | Pass |',
    );
    expect(added(source)).toEqual(['+| **II. Simplicity** |  |']);
  });

  it('join a list where there is one', () => {
    const source = planWith('- **I. Tests**: PASS\n- **III. Openness**: PASS');
    expect(added(source)).toEqual(['+- **II. Simplicity**:']);
  });

  it('are none once they are judged', () => {
    const source = planWith('| Principle | Status |\n|---|---|\n| Tests first | Pass |');
    const after = editText(source, id, (value) => addPrinciples(value, principles));
    expect(missingPrinciples(sectionValue(planOf(after), id), principles)).toEqual([]);
    expect(editText(after, id, (value) => addPrinciples(value, principles))).toBe(after);
  });
});

describe('principles that are judged elsewhere', () => {
  it.each([
    ['### I. Tests first ✅ PASS\n\n- All of it', 'I. Tests first', 'pass', 'All of it'],
    [
      '### Principle I: Tests first ✅\n\n- **Status**: PASS',
      'Principle I: Tests first',
      'pass',
      'PASS',
    ],
    [
      '### II. Simplicity ❌ VIOLATION\n\nThree services.',
      'II. Simplicity',
      'violation',
      'Three services.',
    ],
    ['✅ **I. Tests first**: written first', 'I. Tests first', 'pass', 'written first'],
    ['- ⚠️ **Simplicity**: three services\n  - to be seen', 'Simplicity', 'open', 'three services'],
  ])('are read from %j', (body, name, verdict, evidence) => {
    const [judged] = judgedPrinciples(sectionValue(planOf(planWith(body)), id));
    expect(judged).toMatchObject({ name, verdict, evidence });
  });
});

const constitutions = corpusTexts('corpus/constitutions');

it.runIf(constitutions.length > 0)('constitutions of others have principles', () => {
  const read = constitutions.map(({ source }) => readPrinciples(source).length);
  expect(read.filter((count) => count >= 4).length).toBeGreaterThanOrEqual(read.length - 1);
});
