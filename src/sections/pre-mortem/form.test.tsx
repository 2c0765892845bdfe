import { readFileSync } from 'node:fs';
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { MemorySection, memoryPlan } from '@/components/fields/testing/memory-plan';
import { sections } from '..';
import { sample } from '../testing/sample-text';
import { PreMortemForm } from './form';

const productTemplate = readFileSync('src/templates/product.md', 'utf8');
/** What the template's later scenarios hold. */
const left = '*[Fill it in like the first]*';

function open(text = sample, item?: string) {
  const memory = memoryPlan(text, sections);
  render(
    <MemorySection memory={memory} id="pre-mortem" {...(item === undefined ? {} : { item })}>
      <PreMortemForm />
    </MemorySection>,
  );
  return memory;
}

/** Probability, impact and score of a row of the text. */
function rowOf(text: string, id: string) {
  const line = text.split('\n').find((other) => other.startsWith(`| ${id} |`)) ?? '';
  return line
    .split('|')
    .slice(4, 7)
    .map((cell) => cell.trim());
}

const ids = () => {
  const grid = screen.getByRole('grid', { name: 'Failure scenarios' });
  return within(grid)
    .getAllByRole('rowheader')
    .map((cell) => cell.textContent);
};

describe('PreMortemForm', () => {
  it('sorts the view by risk and leaves the text as it is', () => {
    const memory = open();
    expect(ids()).toEqual(['FAIL-001', 'FAIL-002', 'FAIL-003', 'FAIL-004', 'FAIL-005']);
    fireEvent.click(screen.getByRole('button', { name: 'By risk' }));
    expect(ids()).toEqual(['FAIL-002', 'FAIL-004', 'FAIL-001', 'FAIL-003', 'FAIL-005']);
    expect(memory.text()).toBe(sample);
  });

  it('has the formula of the scores as a line to edit', () => {
    const memory = open();
    fireEvent.change(screen.getByLabelText('Risk Score'), { target: { value: 'P × I' } });
    expect(memory.text()).toContain('**Risk Score** = P × I\n');
  });

  it('edits the row that is shown in the sorted view, and its score follows', () => {
    const memory = open();
    fireEvent.click(screen.getByRole('button', { name: 'By risk' }));
    const grid = screen.getByRole('grid', { name: 'Failure scenarios' });
    const cell = grid.querySelector<HTMLElement>('[data-cell="1:3"]') as HTMLElement;
    act(() => cell.focus());
    fireEvent.keyDown(cell, { key: 'L' });
    expect(rowOf(memory.text(), 'FAIL-004')).toEqual(['L', 'M', '2']);
  });

  it('moves a scenario on the map by an arrow key; probability, impact and score follow', () => {
    const memory = open();
    const chip = screen.getByRole('button', { name: /^FAIL-001 / });
    act(() => chip.focus());
    fireEvent.keyDown(chip, { key: 'ArrowUp' });
    expect(rowOf(memory.text(), 'FAIL-001')).toEqual(['H', 'M', '6']);
  });

  it('flags a score of the file that is not the product', () => {
    open(sample.replace('|   M    |     4      |', '|   M    |     5      |'));
    expect(screen.getByText('FAIL-001: Expected 4')).toBeDefined();
  });

  it('adds a scenario with its details, under the next id', () => {
    const memory = open();
    fireEvent.click(screen.getByRole('button', { name: 'Add scenario' }));
    expect(memory.text()).toMatch(/\| FAIL-006 \|/);
    expect(memory.text()).toMatch(/### FAIL-006/);
    expect(ids()).toContain('FAIL-006');
  });

  it('writes what is said of a scenario', () => {
    const memory = open(sample, 'FAIL-001');
    fireEvent.change(screen.getByLabelText('Contingency Plan'), { target: { value: 'Vacuum.' } });
    expect(memory.text()).toContain('**Contingency Plan**: Vacuum.\n');
    fireEvent.change(screen.getByLabelText('Probability'), { target: { value: 'H' } });
    expect(rowOf(memory.text(), 'FAIL-001')).toEqual(['H', 'M', '6']);
    fireEvent.change(screen.getByLabelText('Kill criteria'), {
      target: { value: 'IF x\n  THEN y' },
    });
    expect(memory.text()).toContain('```\nIF x\n  THEN y\n```');
    fireEvent.change(screen.getByLabelText('Warning sign 1'), { target: { value: 'Slow claims' } });
    expect(memory.text()).toContain('- [ ] Slow claims\n');
  });

  it('fills a scenario that the template leaves to its first, and takes the note out with its blank line', () => {
    const memory = open(productTemplate, 'FAIL-002');
    const type = (label: string, value: string) => {
      fireEvent.change(screen.getByLabelText(label), { target: { value } });
      fireEvent.blur(screen.getByLabelText(label));
    };
    type('Description', 'No position arrives.');
    type('Contingency Plan', 'The timetable is shown.');
    const note = screen.getByLabelText<HTMLTextAreaElement>('Note');
    fireEvent.change(note, { target: { value: '' } });
    expect(memory.text()).toContain(
      `**Description**: No position arrives.\n\n${left}\n\n**Contingency Plan**: The timetable is shown.\n\n`,
    );
    fireEvent.blur(note);
    expect(memory.text()).toContain(
      '**Description**: No position arrives.\n\n**Contingency Plan**: The timetable is shown.\n\n### FAIL-003',
    );
    expect(screen.queryByLabelText('Note')).toBeNull();
  });
});
