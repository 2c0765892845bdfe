import { fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { MemorySection, memoryPlan } from '@/components/fields/testing/memory-plan';
import { sections } from '..';
import { ClarifiedForm } from './form-clarified';
import { ResearchResult } from './form-result';

const plan = `# Implementation Plan: X

## Technical Context

**Language/Version**: Kotlin 2.2
**Storage**: [e.g., PostgreSQL or NEEDS CLARIFICATION]
`;

function open(text = plan) {
  const memory = memoryPlan(text, sections);
  const files = new Map<string, string>();
  render(
    <MemorySection
      memory={memory}
      id="technical-context"
      onWriteFile={(path, written) => files.set(path, written)}
    >
      <ClarifiedForm />
      <ResearchResult />
    </MemorySection>,
  );
  return { memory, files };
}

const toggle = (label: string) =>
  screen.getByRole('button', { name: `${label} needs clarification` });

describe('a value that needs clarification', () => {
  it('is marked by a button, and its question is typed without the marker', () => {
    const { memory } = open();
    fireEvent.click(toggle('Storage'));
    expect(memory.text()).toContain('**Storage**: NEEDS CLARIFICATION\n');
    expect(toggle('Storage').getAttribute('aria-pressed')).toBe('true');
    const field = screen.getByLabelText<HTMLTextAreaElement>('Storage');
    expect(field.value).toBe('');
    fireEvent.change(field, { target: { value: 'which store?' } });
    expect(memory.text()).toContain('**Storage**: NEEDS CLARIFICATION: which store?\n');
    expect(field.value).toBe('which store?');
  });

  it('keeps what was there as the question, and gives it back', () => {
    const { memory } = open();
    fireEvent.click(toggle('Language/Version'));
    expect(memory.text()).toContain('**Language/Version**: NEEDS CLARIFICATION: Kotlin 2.2\n');
    fireEvent.click(toggle('Language/Version'));
    expect(memory.text()).toBe(plan);
  });

  it('is listed for research, and written into research.md', () => {
    const { files } = open();
    expect(screen.queryByText(/For research/)).toBeNull();
    fireEvent.click(toggle('Storage'));
    expect(screen.getByText('For research (1)')).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Add it to research.md' }));
    expect(files.get('research.md')).toBe('# Research: X\n\n## Storage\n\n**Answer**:\n');
  });
});

it('a label that this template has not is added by a button', () => {
  const { memory } = open();
  expect(screen.queryByLabelText('Constraints')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Add constraints' }));
  fireEvent.change(screen.getByLabelText('Constraints'), { target: { value: '<100 MB' } });
  expect(memory.text()).toContain('**Constraints**: <100 MB');
});
