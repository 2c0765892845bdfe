import { act, fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { labelledPairs } from '@/plan/codecs/pairs';
import type { SectionDefinition } from '@/plan/section';
import { GeneratedForm } from './generated-form';
import { MemorySection, memoryPlan } from './testing/memory-plan';

// Lists are drawn at once here, not when their script has come.
vi.mock('./lazy-grids', () => import('./grid-fields'));

const scope: SectionDefinition = {
  id: 'scope',
  name: 'Scope',
  headings: ['Scope'],
  templates: ['product'],
  help: 'What is built.',
  parts: { building: labelledPairs('Features', { help: 'Each with its reason.' }) },
};
const text =
  '# Implementation Plan: X\n\n## Scope\n\n**Features**:\n- Push: ends calls\n- Audit: proof\n';

function open() {
  const memory = memoryPlan(text, [scope]);
  render(
    <MemorySection memory={memory} id="scope">
      <GeneratedForm />
    </MemorySection>,
  );
  return memory;
}

describe('NamedField', () => {
  it('renames a line and writes its text, each in its place', () => {
    const memory = open();
    expect(screen.getByText('Each with its reason.')).toBeDefined();
    fireEvent.change(screen.getByLabelText('Name, feature 1'), { target: { value: 'Alerts' } });
    expect(memory.text()).toBe(text.replace('Push', 'Alerts'));
    fireEvent.change(screen.getByLabelText('Alerts'), { target: { value: 'end calls' } });
    expect(memory.text()).toBe(text.replace('Push: ends calls', 'Alerts: end calls'));
  });

  it('adds a line by its name', () => {
    const memory = open();
    fireEvent.click(screen.getByRole('button', { name: 'Add feature' }));
    const name = screen.getByLabelText('Name of the new feature');
    fireEvent.change(name, { target: { value: 'Desk' } });
    fireEvent.keyDown(name, { key: 'Enter' });
    expect(memory.text()).toBe(`${text}- Desk\n`);
  });

  it('adds what was typed where the focus moves on, and nothing after Escape', () => {
    const memory = open();
    const type = (value: string) => {
      fireEvent.click(screen.getByRole('button', { name: 'Add feature' }));
      const name = screen.getByLabelText('Name of the new feature');
      fireEvent.change(name, { target: { value } });
      return name;
    };
    fireEvent.keyDown(type('Desk'), { key: 'Escape' });
    expect(memory.text()).toBe(text);
    fireEvent.blur(type('Desk'));
    expect(memory.text()).toBe(`${text}- Desk\n`);
    expect(screen.queryByLabelText('Name of the new feature')).toBeNull();
  });

  it('moves a line by Alt and an arrow', () => {
    const memory = open();
    const line = screen.getByLabelText('Push');
    act(() => line.focus());
    fireEvent.keyDown(line, { key: 'ArrowDown', altKey: true });
    expect(memory.text()).toContain('- Audit: proof\n- Push: ends calls\n');
  });
});
