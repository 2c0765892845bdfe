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

  const type = (value: string) => {
    fireEvent.click(screen.getByRole('button', { name: 'Add feature' }));
    const name = screen.getByLabelText('Name, feature 3');
    act(() => name.focus());
    fireEvent.change(name, { target: { value } });
    return name;
  };

  it('adds a line by the first letter of its name, and types on in it', () => {
    const memory = open();
    const name = type('D');
    expect(memory.text()).toBe(`${text}- D\n`);
    fireEvent.change(name, { target: { value: 'Desk' } });
    expect(document.activeElement).toBe(name);
    expect(memory.text()).toBe(`${text}- Desk\n`);
    fireEvent.change(screen.getByLabelText('Desk'), { target: { value: 'for the wards' } });
    expect(memory.text()).toBe(`${text}- Desk: for the wards\n`);
  });

  it('adds nothing where nothing was typed, after Escape or when it is left', () => {
    const memory = open();
    fireEvent.keyDown(type(''), { key: 'Escape' });
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Add feature' }));
    expect(screen.queryByLabelText('Name, feature 3')).toBeNull();
    fireEvent.blur(type(''));
    expect(screen.queryByLabelText('Name, feature 3')).toBeNull();
    expect(memory.text()).toBe(text);
  });

  it('moves a line by Alt and an arrow', () => {
    const memory = open();
    const line = screen.getByLabelText('Push');
    act(() => line.focus());
    fireEvent.keyDown(line, { key: 'ArrowDown', altKey: true });
    expect(memory.text()).toContain('- Audit: proof\n- Push: ends calls\n');
  });
});
