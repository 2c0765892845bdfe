import { readFileSync } from 'node:fs';
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { MemorySection, memoryPlan } from '@/components/fields/testing/memory-plan';
import { sections } from '..';
import { sample } from '../testing/sample-text';
import { TraceabilityForm } from './form';

const spec = readFileSync('src/samples/lab-results/spec.md', 'utf8');
const tasks = readFileSync('src/samples/lab-results/tasks.md', 'utf8');

async function setUp(source: string, files?: Record<string, string>) {
  const memory = memoryPlan(source, sections, files && new Map(Object.entries(files)));
  await act(async () => {
    render(
      <MemorySection memory={memory} id="requirements-traceability">
        <TraceabilityForm />
      </MemorySection>,
    );
  });
  return memory;
}

const coverage = () => screen.getByRole('region', { name: 'Coverage' }).textContent;
const openLine = (id: string) =>
  screen.getAllByRole('listitem').find((item) => item.textContent?.startsWith(id));

describe('the specification', () => {
  it('that is not in the folder is said to be missing', async () => {
    await setUp(sample, { 'tasks.md': tasks });
    expect(screen.getByText(/There is no spec\.md beside the plan/)).toBeDefined();
  });

  it('of a plan that was opened alone is said not to be read', async () => {
    await setUp(sample);
    expect(screen.getByText(/opened without its folder/)).toBeDefined();
  });

  it('gives its missing requirements rows in one step', async () => {
    const without = sample.replace(/^\| FR-00[45] .*\n/gm, '').replace('9/10 (90%)', '7/8 (88%)');
    const memory = await setUp(without, { 'spec.md': spec, 'tasks.md': tasks });
    // 7 of 8 are 87.5%, which rounds half up to 88%.
    expect(coverage()).toContain('Functional7 of 8 88%, below 90%');
    expect(coverage()).toContain('Rows for spec.md8 of 10 80%');
    const missing = screen.getByRole('list', { name: 'Requirements without a row' });
    expect(within(missing).getAllByRole('listitem')).toHaveLength(2);
    fireEvent.click(screen.getByRole('button', { name: 'Add rows for these 2' }));
    expect(memory.text()).toContain('**FR Coverage**: 9/10 (90%) — Target: ≥90%');
    expect(coverage()).toContain('Functional9 of 10 90%');
    expect(screen.queryByRole('list', { name: 'Requirements without a row' })).toBeNull();
  });

  it('gives one requirement its row and leaves the others out', async () => {
    const without = sample.replace(/^\| FR-00[45] .*\n/gm, '');
    const memory = await setUp(without, { 'spec.md': spec });
    fireEvent.click(screen.getByRole('button', { name: /^Add row *for FR-005$/ }));
    expect(memory.text()).toMatch(/^\| FR-005 \|/m);
    expect(memory.text()).not.toMatch(/^\| FR-004 \|/m);
  });
});

describe('what is open', () => {
  it('is closed by linking what the tasks and decisions name already', async () => {
    const open = sample.replace(/(\| FR-004 \|[^|]*)\| ADR-002 \| T-010, T-011 /, '$1| - | - ');
    const memory = await setUp(open, { 'spec.md': spec, 'tasks.md': tasks });
    expect(openLine('FR-004')?.textContent).toContain('no decision, no task');
    fireEvent.click(
      screen.getByRole('button', { name: /^Link ADR-002, T-010, T-011 *to FR-004$/ }),
    );
    expect(memory.text()).toMatch(/^\| FR-004 \|.*\| ADR-002 \| T-010, T-011 \|.*✓ Covered \|$/m);
    expect(openLine('FR-004')).toBeUndefined();
  });

  it('is planned to be tested by one press, and its gap goes', async () => {
    const memory = await setUp(sample);
    fireEvent.click(screen.getByRole('button', { name: /^Plan TEST-010 *for FR-010$/ }));
    expect(memory.text()).toMatch(/^\| FR-010 \|.*\| TEST-010 \|/m);
    expect(memory.text()).not.toContain('| Missing Test |');
  });
});

describe('a row that is added', () => {
  it.each([
    [0, /^\| FR-011 \| +\| +\| +\| +\| ⚠ No ADR or task \|$/m],
    [1, /^\| +\| +\| +\| +\| +\| ⚠ No monitoring \|$/m],
  ])('to matrix %i has its status from the first', async (matrix, line) => {
    const memory = await setUp(sample);
    const edit = vi.spyOn(memory, 'edit');
    const add = await screen.findAllByRole('button', { name: 'Add requirement' });
    fireEvent.click(add[matrix] as HTMLElement);
    expect(memory.text()).toMatch(line);
    const [operations] = edit.mock.calls[0] ?? [];
    expect(operations).toMatchObject([
      { type: 'insert', value: { status: expect.stringContaining('⚠') } },
    ]);
  });
});
