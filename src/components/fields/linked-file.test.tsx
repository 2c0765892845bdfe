import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { folderOf } from '@/plan/checks/folder';
import { labelled } from '@/plan/codecs/labelled';
import * as kinds from '@/plan/kinds';
import type { SectionDefinition } from '@/plan/section';
import { GeneratedForm } from './generated-form';
import { linkedFile } from './linked-file';
import { MemorySection, memoryPlan } from './testing/memory-plan';

const files = new Map(
  ['spec.md', 'research.md', 'contracts/api.yaml'].map((path) => [path, '# Text']),
);

describe('linkedFile', () => {
  const folder = folderOf(files);
  it.each([
    ['[spec.md](./spec.md)', 'spec.md'],
    ['[the spec](spec.md) · **Research**: [research.md](research.md)', 'spec.md'],
    ['Feature specification from `/specs/001-orders/spec.md`', 'spec.md'],
    ['contracts/api.yaml', 'contracts/api.yaml'],
    ['[other](../002-other/spec.md)', undefined],
    ['https://example.org/page', undefined],
    ['https://example.org/docs/spec.md', undefined],
    ['design.md, to be written', undefined],
    ['Kotlin 2.2', undefined],
    ['[link]', undefined],
  ])('finds in “%s” %s', (text, expected) => {
    expect(linkedFile(text, folder)).toBe(expected);
  });

  it('looks at each character of a long word but once', () => {
    const start = performance.now();
    expect(linkedFile('x'.repeat(200_000), folder)).toBeUndefined();
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

it('leads from a value to the file that it names, where the folder has it', () => {
  const definition: SectionDefinition = {
    id: 'head',
    name: 'Head',
    headings: ['Head'],
    templates: ['core'],
    help: '',
    parts: {
      spec: labelled('Spec', kinds.text),
      design: labelled('Design', kinds.text),
    },
  };
  const text =
    '# Plan\n\n## Head\n\n**Spec**: [spec.md](spec.md)\n**Design**: [design.md](design.md)\n';
  render(
    <MemorySection memory={memoryPlan(text, [definition], files)} id="head">
      <GeneratedForm />
    </MemorySection>,
  );
  expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
    'Open spec.md',
  ]);
});
