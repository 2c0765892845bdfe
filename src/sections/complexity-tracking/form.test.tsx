import { readFileSync } from 'node:fs';
import { fireEvent, render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { MemorySection, memoryPlan } from '@/components/fields/testing/memory-plan';
import { sections } from '..';
import { ComplexityForm } from './form';

const template = readFileSync('src/templates/core.md', 'utf8');

function open(text: string) {
  const memory = memoryPlan(text, sections);
  render(
    <MemorySection memory={memory} id="complexity-tracking">
      <ComplexityForm />
    </MemorySection>,
  );
  return memory;
}

it('says that nothing has to be justified', () => {
  const memory = open(template);
  expect(screen.getByText(/nothing has to be justified/)).toBeDefined();
  fireEvent.click(screen.getByRole('button', { name: 'Remove the unfilled rows' }));
  expect(memory.text()).toMatch(/\|\n\|[-|]+\|\n*$/);
  expect(screen.queryByRole('button', { name: /^Remove the unfilled/ })).toBeNull();
});

it('takes over what the constitution check names as violated', () => {
  const table = '| Principle | Verdict |\n|---|---|\n| II. Simplicity | VIOLATION |';
  const memory = open(template.replace(/^\[One line per principle.*$/m, table));
  expect(screen.getByText('II. Simplicity')).toBeDefined();
  fireEvent.click(screen.getByRole('button', { name: 'Add a row for it' }));
  expect(memory.text()).toContain('| II. Simplicity |  |  |');
  expect(screen.queryByRole('button', { name: 'Add a row for it' })).toBeNull();
});
