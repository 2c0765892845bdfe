import { Text } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import { openPlan } from './read-plan';
import type { SectionDefinition } from './section';
import { sectionLines } from './section-lines';

const define = (id: string, ...headings: string[]): SectionDefinition => ({
  id,
  name: id,
  headings,
  templates: [],
  parts: {},
  help: '',
});
const definitions = [
  { ...define('header', 'Implementation Plan'), common: true },
  define('summary', 'Summary'),
  define('context', 'Technical Context', 'Tech Context'),
  { ...define('structure', 'Structure'), common: true },
];

/** Each section as id, first and last line; a star for those that are not known. */
function sections(source: string): string[] {
  const plan = openPlan(Text.of(source.split('\n')), definitions);
  const lines = sectionLines(plan);
  return plan.sections.map(
    ({ id, definition }, i) =>
      `${id}${definition ? '' : '*'} ${lines[i]?.line}-${lines[i]?.endLine}`,
  );
}

describe('the sections of a plan', () => {
  it.each<[string, string, string[]]>([
    ['an empty file', '', []],
    ['text alone', 'text\nmore\n', ['header 1-2']],
    ['a title alone', '# Plan\n\ntext', ['header 1-3']],
    [
      'headings beside their translation',
      '# 计划\n## 概要 (Summary)\n## 技术 / Technical Context\n## 概要\n',
      ['header 1-1', 'summary 2-2', 'context 3-3', '概要* 4-4'],
    ],
    [
      'a title and sections',
      '# Plan\n\n## Summary\n\n## Other\ntext\n',
      ['header 1-2', 'summary 3-4', 'other* 5-6'],
    ],
    ['no title', '## Summary\n\n## Other\n', ['summary 1-2', 'other* 3-3']],
    [
      'text before the title',
      'note\n\n# Plan\n\n## Summary\n',
      ['preamble* 1-2', 'header 3-4', 'summary 5-5'],
    ],
    ['front matter', '---\na: b\n---\n\n# Plan\n', ['front-matter* 1-4', 'header 5-5']],
    ['front matter and text', '---\na: b\n---\ntext\n', ['front-matter* 1-3', 'header 4-4']],
    ['a title of the second level', '## Plan\n\n### Summary\n', ['header 1-2', 'summary 3-3']],
    [
      'sections of the first level',
      '# Plan\n\n# Summary\n\n# Other\n',
      ['header 1-2', 'summary 3-4', 'other* 5-5'],
    ],
    [
      'repeated headings',
      '# P\n\n## Notes\n\n## Notes\n\n## Notes 2\n',
      ['header 1-2', 'notes* 3-4', 'notes-2* 5-6', 'notes-2-2* 7-7'],
    ],
    [
      'a known heading twice',
      '# P\n\n## Summary\n\n## Summary\n',
      ['header 1-2', 'summary 3-4', 'summary-2* 5-5'],
    ],
    ['another name, numbered', '# P\n\n## 2. Tech Context (v2)\n', ['header 1-2', 'context 3-3']],
    ['a heading within a fence', '# P\n\n```\n## Summary\n```\n', ['header 1-5']],
    ['a heading by underline', '# P\n\nSummary\n-------\n\ntext\n', ['header 1-2', 'summary 3-6']],
    ['an indented heading', '# P\n\n   ## Summary\n', ['header 1-2', 'summary 3-3']],
    ['carriage returns', '# P\r\n\r\n## Summary\r\n', ['header 1-2', 'summary 3-3']],
  ])('of %s', (_, source, wanted) => {
    expect(sections(source)).toEqual(wanted);
  });

  it('start at a known sub-heading that no top-level heading has', () => {
    expect(sections('# P\n\n## Part\n\n### Tech Context\n\n### More\n\n## End\n')).toEqual([
      'header 1-2',
      'part* 3-4',
      'context 5-8',
      'end* 9-9',
    ]);
    expect(sections('# P\n\n## Part\n\n### Summary\n\n## Summary\n')).toEqual([
      'header 1-2',
      'part* 3-6',
      'summary 7-7',
    ]);
  });

  it('do not start at a sub-heading that is a common word', () => {
    expect(sections('# P\n\n## Part\n\n### Structure\n')).toEqual(['header 1-2', 'part* 3-5']);
    expect(sections('# P\n\n## Structure\n')).toEqual(['header 1-2', 'structure 3-3']);
  });

  it('let no later heading be the header', () => {
    expect(sections('# P\n\n## Implementation Plan\n\ntext\n')).toEqual([
      'header 1-2',
      'implementation-plan* 3-5',
    ]);
    expect(sections('# Implementation Plan\n\n## Summary\n')).toEqual([
      'header 1-2',
      'summary 3-3',
    ]);
  });
});
