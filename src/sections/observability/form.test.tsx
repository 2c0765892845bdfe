import { fireEvent, render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { MemorySection, memoryPlan } from '@/components/fields/testing/memory-plan';
import { sections } from '..';
import { diffOf } from '../testing/edit-text';
import { sample } from '../testing/sample-text';
import { ObservabilityForm } from './form';
import { ObservabilityResult } from './form-result';

async function open(text = sample) {
  await import('@/components/fields/grid-fields');
  const memory = memoryPlan(text, sections);
  render(
    <MemorySection memory={memory} id="observability">
      <ObservabilityForm />
      <aside>
        <ObservabilityResult />
      </aside>
    </MemorySection>,
  );
  await screen.findByRole('grid', { name: 'Objectives' }, { timeout: 20_000 });
  return memory;
}

/** The texts of a table's rows, the header apart. */
function rowsOf(name: string): (string | null)[][] {
  const [, ...rows] = within(screen.getByRole('table', { name })).getAllByRole('row');
  return rows.map((row) => [...row.children].map((cell) => cell.textContent));
}

const choose = (id: string) => {
  const select = screen.getByRole('combobox', { name: 'Objective' });
  const option = within(select).getByRole('option', { name: id });
  fireEvent.change(select, { target: { value: option.getAttribute('value') } });
};

describe('ObservabilityForm', () => {
  it('shows the burn rates of the objective that is chosen', async () => {
    await open();
    choose('SLO-002');
    expect(screen.getByText('SLO-002 may fail 0.1%: 43.2 min of 30 days.')).toBeDefined();
    expect(rowsOf('Burn rates of SLO-002')).toEqual([
      ['14.4×', 'page', '1 h and 5 min', '1.44%', '2%', '50 h'],
      ['6×', 'page', '6 h and 30 min', '0.6%', '5%', '5 d'],
      ['3×', 'ticket', '1 d and 2 h', '0.3%', '10%', '10 d'],
      ['1×', 'ticket', '3 d and 6 h', '0.1%', '10%', '30 d'],
    ]);
  });

  it.each([
    ['| 100% delivered |', /SLO-002 allows no failure/],
    ['| three nines |', /SLO-002 states no percentage/],
  ])('has no budget to burn for %s', async (target, sentence) => {
    await open(sample.replace('| 99.9% delivered |', target));
    choose('SLO-002');
    expect(screen.getByText(sentence)).toBeDefined();
    expect(screen.queryByRole('table', { name: /^Burn rates of/ })).toBeNull();
  });

  it('shows the budgets of all objectives, and what hangs together', async () => {
    await open();
    expect(rowsOf('Error budget by objective')).toEqual([
      ['SLO-001', '0.5%', '3.6 h'],
      ['SLO-002', '0.1%', '43.2 min'],
      ['SLO-003', '0.1%', '43.2 min'],
      ['SLO-004', '3%', '21.6 h'],
    ]);
    expect(rowsOf('Coverage').map(([, count]) => count)).toEqual(['4 of 4', '6 of 6', '5 of 5']);
  });

  it('flags an alert without a runbook and names an indicator without an objective', async () => {
    await open(
      sample
        .replace('[queue](../../runbooks/queue.md) | #', '| #')
        .replace('| SLO-004 | SLI-004', '| SLO-004 | SLI-001'),
    );
    expect(screen.getByText('ALERT-004: No runbook, expected one')).toBeDefined();
    expect(screen.getByText('Without an objective: SLI-004.')).toBeDefined();
    expect(screen.getByText('No alert names ../../runbooks/queue.md.')).toBeDefined();
    expect(rowsOf('Coverage').map(([, count]) => count)).toEqual(['3 of 4', '5 of 6', '4 of 4']);
  });

  it('counts no runbook that the template names', async () => {
    await open(sample.replace('[queue](../../runbooks/queue.md) | #', '[runbooks/queue.md] | #'));
    expect(rowsOf('Coverage').map(([, count]) => count)).toEqual(['4 of 4', '5 of 6', '4 of 4']);
  });

  it('builds the index from the alerts in one step', async () => {
    const index = /^\| \[(?:latency|audit)\]\(\S+\) +\| ALERT-00[36].*\n/gm;
    const text = sample.replace(index, '');
    const memory = await open(text);
    expect(screen.getByText(/^2 rows are missing/)).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Build from the alerts' }));
    expect(diffOf(text, memory.text()).map((line) => line.replace(/ +/g, ' '))).toEqual([
      '+| [latency](../../runbooks/latency.md) | ALERT-003 | | |',
      '+| [audit](../../runbooks/audit.md) | ALERT-006 | | |',
    ]);
    expect(screen.queryByRole('button', { name: 'Build from the alerts' })).toBeNull();
  });
});
