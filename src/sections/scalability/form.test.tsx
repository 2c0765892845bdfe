import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { MemorySection, memoryPlan } from '@/components/fields/testing/memory-plan';
import { writeTyped } from '@/components/ui/typed-later';
import { sections } from '..';
import { diffOf } from '../testing/edit-text';
import { sample } from '../testing/sample-text';
import { ScalabilityForm } from './form';
import { ScalabilityResult } from './form-result';

async function open(text = sample) {
  await import('@/components/fields/grid-fields');
  const memory = memoryPlan(text, sections);
  render(
    <MemorySection memory={memory} id="scalability">
      <ScalabilityForm />
      <aside>
        <ScalabilityResult />
      </aside>
    </MemorySection>,
  );
  await screen.findByRole('grid', { name: 'Capacity' }, { timeout: 20_000 });
  return memory;
}

/** The texts of a table's rows, the header apart. */
function rowsOf(name: string): (string | null)[][] {
  const [, ...rows] = within(screen.getByRole('table', { name })).getAllByRole('row');
  return rows.map((row) => [...row.children].map((cell) => cell.textContent));
}

function writeRate(value: string) {
  fireEvent.change(screen.getByRole('textbox', { name: 'Growth rate' }), { target: { value } });
  act(writeTyped);
}

describe('ScalabilityForm', () => {
  it('draws the first measure to its next mark, with the numbers in tables', async () => {
    await open();
    expect(
      screen.getByRole('img', { name: 'Users, from the load profile: 420 now, 600 in 24 months' }),
    ).toBeDefined();
    expect(rowsOf('Users, from the load profile by month')).toEqual([
      ['420', '459', '502', '549', '600'],
    ]);
    expect(rowsOf('What is reached')).toEqual([
      ['1. Pilot ward', '46', 'now'],
      ['2. First hospital', '520', 'in 14.3 months'],
      ['3. All three hospitals', '1,150', 'in 5.6 years'],
      ['4. Fourth hospital', '1,700', 'in 7.8 years'],
    ]);
  });

  it('draws another measure, for as long as is asked', async () => {
    await open();
    fireEvent.change(screen.getByRole('combobox', { name: 'What grows' }), {
      target: { value: 'resource 0' },
    });
    fireEvent.click(screen.getByRole('button', { name: '5 y' }));
    // 2 x 1.015^60 = 4.886
    expect(
      screen.getByRole('img', { name: 'API Servers: 2 now, 4.89 in 60 months' }),
    ).toBeDefined();
    expect(screen.getByText(/2 in 6 months, 3 in 12 months/)).toBeDefined();
  });

  it('writes the growth rate where the load profile has it, and all follows', async () => {
    const memory = await open();
    writeRate('10% a month');
    expect(diffOf(sample, memory.text())).toEqual([
      '-- **Growth Rate**: 1.5% a month until the fourth hospital joins in 2028',
      '+- **Growth Rate**: 10% a month',
    ]);
    // ln(520/420) / ln 1.1 = 2.24
    expect(rowsOf('What is reached')[1]).toEqual(['2. First hospital', '520', 'in 2.2 months']);
    expect(
      screen.getByText(/^×1.77 in 6 months, ×3.14 in 12, twice as much in 7.3 months/),
    ).toBeDefined();
    const grid = screen.getByRole('grid', { name: 'Capacity' });
    expect(within(grid).getByText('39% used')).toBeDefined();
  });

  it('says what a rate lacks that cannot be projected by', async () => {
    await open();
    writeRate('fast');
    expect(screen.getByText(/^No percentage and period to project by/)).toBeDefined();
    expect(screen.queryByRole('img')).toBeNull();
  });

  it('says how long before scaling a trigger warns', async () => {
    await open();
    // ln(80/60) / ln 1.015 = 19.3
    const grid = screen.getByRole('grid', { name: 'Triggers' });
    const row = within(grid).getByRole('rowheader', { name: 'CPU Utilization' }).closest('tr');
    expect(row?.textContent).toContain('19.3 months');
    const falling = within(grid).getByRole('rowheader', { name: 'Index Cache Hit Ratio' });
    expect(falling.closest('tr')?.textContent).not.toContain('months');
  });
});
