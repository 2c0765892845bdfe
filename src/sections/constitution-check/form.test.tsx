import { readFileSync } from 'node:fs';
import { fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { MemorySection, memoryPlan } from '@/components/fields/testing/memory-plan';
import { sections } from '..';
import { sample } from '../testing/sample-text';
import { ConstitutionForm } from './form';

const constitution = `# Constitution

## Core Principles

### I. Tests first

Written before the code.

### II. Simplicity
`;

function open(text: string, files?: Record<string, string>) {
  const memory = memoryPlan(text, sections, files && new Map(Object.entries(files)));
  render(
    <MemorySection memory={memory} id="constitution-check">
      <ConstitutionForm />
    </MemorySection>,
  );
  return memory;
}

describe('ConstitutionForm', () => {
  it('names the principles that are missing and adds them in one step', async () => {
    const template = readFileSync('src/templates/core.md', 'utf8');
    const memory = open(template, { '../../.specify/memory/constitution.md': constitution });
    expect(screen.getByText(/0 of 2 are judged/)).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Add 2 missing' }));
    expect(memory.text()).toContain('| I. Tests first |  |  |\n| II. Simplicity |  |  |');
    expect(screen.getByText(/2 of 2 are judged/)).toBeDefined();
    expect(screen.getAllByText('No verdict')).toHaveLength(2);
    expect(
      await screen.findByRole('grid', { name: 'Principles' }, { timeout: 9000 }),
    ).toBeDefined();
  });

  it('adds one alone', () => {
    const memory = open(sample, {
      'constitution.md': constitution.replace('I. Tests first', 'Works offline'),
    });
    fireEvent.click(screen.getByRole('button', { name: 'Add Works offline' }));
    expect(memory.text()).toMatch(/\| Works offline +\|/);
    expect(screen.queryByRole('button', { name: 'Add Works offline' })).toBeNull();
  });

  it('says where principles would come from', () => {
    open(sample);
    expect(screen.getByText(/No constitution\.md came with this plan/)).toBeDefined();
  });
});
