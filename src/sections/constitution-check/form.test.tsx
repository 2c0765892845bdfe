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

  describe('with a heading for each principle', () => {
    const plan = `# Implementation Plan: X

## Constitution Check

*GATE: Must pass before Phase 0 research.*

### I. Tests first ✅

- Written before the code

### II. Simplicity ✅

- One service
`;

    it('lists them with their verdicts instead of an empty table', () => {
      const memory = open(plan);
      expect(screen.queryByText('No principle yet')).toBeNull();
      expect(screen.queryByRole('button', { name: 'Add principles table' })).toBeNull();
      fireEvent.change(screen.getByLabelText('Verdict of II. Simplicity'), {
        target: { value: 'violation' },
      });
      expect(memory.text()).toBe(plan.replace('Simplicity ✅', 'Simplicity ❌'));
      const [name] = screen.getAllByLabelText('Principle');
      fireEvent.change(name as HTMLElement, { target: { value: 'I. Tests come first' } });
      expect(memory.text()).toContain('### I. Tests come first ✅\n');
      fireEvent.change(screen.getByLabelText('Verdict of I. Tests come first'), {
        target: { value: '' },
      });
      expect(memory.text()).toContain('### I. Tests come first\n');
    });

    it('adds another after them, and what the constitution has besides between them', () => {
      const memory = open(plan);
      fireEvent.click(screen.getByRole('button', { name: 'Add principle' }));
      expect(memory.text()).toBe(`${plan}\n### New principle\n`);
    });

    it('adds a missing principle of the constitution where it belongs', () => {
      const files = {
        'constitution.md': constitution.replace('### II', '### Offline\n\n### II'),
      };
      const memory = open(plan, files);
      fireEvent.click(screen.getByRole('button', { name: 'Add Offline' }));
      expect(memory.text()).toContain('code\n\n### Offline\n\n### II. Simplicity ✅');
      fireEvent.change(screen.getByLabelText('Verdict of Offline'), {
        target: { value: 'open' },
      });
      expect(memory.text()).toContain('### Offline ⚠️\n');
    });
  });
});
