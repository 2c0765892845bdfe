import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { MemorySection, memoryPlan } from '@/components/fields/testing/memory-plan';
import { writeTyped } from '@/components/ui/typed-later';
import { sections } from '..';
import { diffOf } from '../testing/edit-text';
import { sample } from '../testing/sample-text';
import { RequirementsForm } from './form';
import { RequirementsResult } from './form-result';

const id = 'non-functional-requirements';

async function open(text = sample) {
  await import('@/components/fields/grid-fields');
  const memory = memoryPlan(text, sections);
  render(
    <MemorySection memory={memory} id={id}>
      <RequirementsForm />
      <aside>
        <RequirementsResult />
      </aside>
    </MemorySection>,
  );
  await screen.findByRole('grid', { name: 'Reliability' }, { timeout: 20_000 });
  return memory;
}

/** A row's texts, the menu's cell apart. */
function cells(grid: string, row: string): (string | null)[] {
  const heading = within(screen.getByRole('grid', { name: grid })).getByRole('rowheader', {
    name: row,
  });
  return [...(heading.closest('tr')?.querySelectorAll('[data-cell]') ?? [])]
    .filter((cell) => !cell.getAttribute('data-cell')?.endsWith(':-1'))
    .map((cell) => cell.textContent);
}

function type(grid: string, at: string, text: string) {
  const cell = screen
    .getByRole('grid', { name: grid })
    .querySelector<HTMLElement>(`[data-cell="${at}"]`);
  act(() => cell?.focus());
  fireEvent.keyDown(cell as HTMLElement, { key: 'Enter' });
  const input = screen.getByRole('textbox', { name: /^Target, / });
  fireEvent.change(input, { target: { value: text } });
  act(writeTyped);
}

describe('RequirementsForm', () => {
  it('shows what each target allows beside it; a duration allows nothing', async () => {
    await open();
    expect(cells('Reliability', 'NFR-REL-001').slice(2, 5)).toEqual([
      '99.9%',
      '43.8 min a month\n8.76 h a year',
      '43.8 min/month',
    ]);
    expect(cells('Reliability', 'NFR-REL-002').slice(2, 5)).toEqual(['<15 min', '', '-']);
  });

  it('lets downtime, budget and ladder follow the target, and writes one line', async () => {
    const memory = await open();
    type('Reliability', '0:2', '99.95%');
    expect(cells('Reliability', 'NFR-REL-001').slice(3, 5)).toEqual([
      '21.9 min a month\n4.38 h a year',
      '21.9 min/month',
    ]);
    const ladder = screen.getByRole('table', { name: 'Allowed downtime by target' });
    expect(
      within(ladder).getByRole('row', { name: '99.95% NFR-REL-001 21.9 min 4.38 h' }),
    ).toBeDefined();
    const lines = diffOf(sample, memory.text());
    expect(lines).toHaveLength(2);
    expect(lines[1]).toContain('| 99.95% | 21.9 min/month |');
  });

  it('asks for the percentage of a target in words', async () => {
    await open(sample.replace('| 99.9% | 43.8 min/month |', '| three nines | - |'));
    expect(screen.getByText('NFR-REL-001: Words are not judged, expected 99.9%')).toBeDefined();
  });

  it('flags a percentile below an earlier one, and a budget that is wrong', async () => {
    await open(
      sample
        .replace('<200ms | <450ms', '<200ms | <150ms')
        .replace('43.8 min/month', '43.2 min/month'),
    );
    expect(
      screen.getByText('NFR-PERF-002: P99 is below P95 <200ms, expected no less'),
    ).toBeDefined();
    expect(screen.getByText('NFR-REL-001: Expected 43.8 min/month')).toBeDefined();
  });

  it('says what the growth comes to in a year', async () => {
    // 1.015 to the 12th is 1.1956.
    await open();
    expect(screen.getByText('1.5% a month is 19.6% a year')).toBeDefined();
  });
});
