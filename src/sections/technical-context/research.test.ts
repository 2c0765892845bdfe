import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { planOf, sectionValue } from '../testing/edit-text';
import { technicalContext } from '.';
import { openQuestions, unrecorded, withQuestions } from './research';

const parts = Object.entries(technicalContext.parts).map(([key, { shape }]) => ({ key, shape }));
const plan = `# Implementation Plan: X

## Technical Context

**Language/Version**: Kotlin 2.2
**Storage**: NEEDS CLARIFICATION: which store?
**Testing**: NEEDS CLARIFICATION
`;
const questions = openQuestions(parts, sectionValue(planOf(plan), 'technical-context'));

it('what is open is what research has to find out', () => {
  expect(questions).toEqual([
    { key: 'storage', label: 'Storage', question: 'which store?' },
    { key: 'testing', label: 'Testing', question: '' },
  ]);
});

it('a template has no open question yet', () => {
  for (const name of ['product', 'core', 'infrastructure']) {
    const template = planOf(readFileSync(`src/templates/${name}.md`, 'utf8'));
    expect(openQuestions(parts, sectionValue(template, 'technical-context'))).toEqual([]);
  }
});

it('is written into research.md, once', () => {
  const text = withQuestions(undefined, 'X', questions);
  expect(text).toBe(
    '# Research: X\n\n## Storage: which store?\n\n**Answer**:\n\n## Testing\n\n**Answer**:\n',
  );
  expect(unrecorded(text, questions)).toEqual([]);
});

it('joins what is there, with its line ends', () => {
  const text = withQuestions('# Research\r\n\r\n## Testing\r\nk6', 'X', questions.slice(0, 1));
  expect(text).toBe(
    '# Research\r\n\r\n## Testing\r\nk6\r\n\r\n## Storage: which store?\r\n\r\n**Answer**:\r\n',
  );
  expect(unrecorded('# Research\r\n\r\n## Testing\r\n', questions)).toEqual(questions.slice(0, 1));
});

it('a question that ends like a closed heading is written once', () => {
  const csharp = [{ key: 'language', label: 'Language', question: 'F# or C#' }];
  expect(unrecorded(withQuestions(undefined, 'X', csharp), csharp)).toEqual([]);
});
