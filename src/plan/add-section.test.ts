import { readFileSync } from 'node:fs';
import { Text } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import { addSection, removeSection } from './add-section';
import { labelled } from './codecs/labelled';
import { nextId } from './ids/next-id';
import * as kinds from './kinds';
import { openPlan } from './read-plan';
import type { SectionDefinition } from './section';

const definition = (id: string, heading: string): SectionDefinition => ({
  id,
  name: heading,
  headings: [heading],
  templates: [],
  help: '',
  parts: { note: labelled('Note', kinds.text) },
});

const header = definition('header', 'Plan');
const known = [
  header,
  definition('one', 'One'),
  definition('two', 'Two'),
  definition('three', 'Three'),
];
/** What stands in a section that is added. */
function exampleOf(id: string): string {
  if (id === 'header') return '# Plan: [FEATURE]\n';
  const heading = known.find((one) => one.id === id)?.name ?? '';
  return `## ${heading}\n\n**Note**: [Note]\n\n### Details\n\n\`\`\`\n# no heading\n\`\`\`\n`;
}

const planOf = (source: string) => openPlan(Text.of(source.split('\n')), known);

function add(source: string, id: string): string {
  const edit = addSection(planOf(source), id, known, exampleOf(id));
  if (!edit.ok) return `refused: ${edit.error.message}`;
  const { text } = edit.value.plan.document;
  return text.sliceString(0, text.length, '\n');
}

function remove(source: string, id: string): string {
  const edit = removeSection(planOf(source), id, known);
  if (!edit.ok) return `refused: ${edit.error.message}`;
  const { text } = edit.value.plan.document;
  return text.sliceString(0, text.length, '\n');
}

const two = '## Two\n\n**Note**: [Note]\n\n### Details\n\n```\n# no heading\n```';

describe('adding a section', () => {
  it('puts it after its nearest predecessor, a blank line around it', () => {
    expect(add('# Plan: A\n\n## One\n\nText\n\n## Three\n', 'two')).toBe(
      `# Plan: A\n\n## One\n\nText\n\n${two}\n\n## Three\n`,
    );
    expect(add('# Plan: A\n\n## Three\n', 'two')).toBe(`# Plan: A\n\n${two}\n\n## Three\n`);
    expect(add('# Plan: A\n## One\nText\n## Other\n', 'two')).toBe(
      `# Plan: A\n## One\nText\n\n${two}\n\n## Other\n`,
    );
  });

  it('ends the file as it was ended', () => {
    expect(add('# Plan: A\n\n## One\n', 'two')).toBe(`# Plan: A\n\n## One\n\n${two}\n`);
    expect(add('# Plan: A\n\n## One', 'two')).toBe(`# Plan: A\n\n## One\n\n${two}`);
    expect(add('', 'two')).toBe(two);
  });

  it('takes the level of the plan’s sections', () => {
    expect(add('# Plan: A\n\n### One\n\n#### More\n', 'two')).toBe(
      `# Plan: A\n\n### One\n\n#### More\n\n${two.replaceAll('##', '###')}\n`,
    );
  });

  it('takes the file’s line endings', () => {
    const source = '# Plan: A\n\n## One\n\nText\n\n## Three\n';
    expect(add(source.replaceAll('\n', '\r\n'), 'two')).toBe(
      add(source, 'two').replaceAll('\n', '\r\n'),
    );
  });

  it('writes the title first', () => {
    expect(add('## One\n\nText\n', 'header')).toBe('# Plan: [FEATURE]\n\n## One\n\nText\n');
  });

  it('stands behind the rule’s other side and all sub-sections', () => {
    expect(add('# Plan: A\n\n## One\n\n### Deep\n\nText\n\n---\n\n## Three\n', 'two')).toBe(
      `# Plan: A\n\n## One\n\n### Deep\n\nText\n\n${two}\n\n---\n\n## Three\n`,
    );
  });

  it('is refused when the section is there, or could not stand on its own', () => {
    expect(add('# Plan: A\n\n## Two\n', 'two')).toMatch(/^refused/);
    expect(add('# Plan: A\n\n## One\n\n```\nopen', 'two')).toMatch(/^refused/);
    expect(add('# Plan: A\n', 'four')).toMatch(/^refused/);
  });
});

describe('removing a section', () => {
  it('undoes adding it', () => {
    for (const source of [
      '# Plan: A\n\n## One\n\nText\n\n## Three\n',
      '# Plan: A\r\n\r\n## One\r\n\r\nText\r\n',
      '# Plan: A\n\n## One',
    ])
      expect(remove(add(source, 'two'), 'two')).toBe(source);
  });

  it('takes any section away, whole', () => {
    expect(remove('# Plan: A\n\n## Other\n\n### Deep\n\n## Three\n', 'other')).toBe(
      '# Plan: A\n\n## Three\n',
    );
    expect(remove('# Plan: A\n', 'other')).toMatch(/^refused/);
  });
});

describe('the next id', () => {
  const rows = (...ids: string[]) =>
    planOf(
      `# Plan: A\n\n## FAIL\n\n| ID | Failure Mode |\n|---|---|\n${ids.map((id) => `| ${id} | x |\n`).join('')}`,
    );

  it.each([
    [[], 'FAIL-001'],
    [['FAIL-001', 'FAIL-003'], 'FAIL-004'],
    [['FAIL-09'], 'FAIL-10'],
    [['FAIL-9', 'FAIL-0100'], 'FAIL-0101'],
    [['FAIL-99'], 'FAIL-100'],
  ])('after %j is %s', (ids, next) => {
    expect(nextId(rows(...ids), 'FAIL')).toBe(next);
  });

  it('counts decisions by their headings', () => {
    const sample = readFileSync('src/samples/lab-results/plan.md', 'utf8');
    expect(nextId(planOf(sample), 'ADR')).toBe('ADR-006');
    expect(nextId(rows('FAIL-002'), 'FAIL', [{ id: 'FAIL-014' }])).toBe('FAIL-015');
  });
});
