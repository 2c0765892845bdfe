import { readFileSync } from 'node:fs';
import { fireEvent, render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { MemorySection, memoryPlan } from '@/components/fields/testing/memory-plan';
import { sections } from '..';
import { sample } from '../testing/sample-text';
import { ContractsForm } from './form';
import { ContractResult } from './form-result';

const template = readFileSync('src/templates/product.md', 'utf8');
const spec = `# Spec

- **FR-001**: Users MUST be able to create an order.
- **FR-002**: Users MUST be able to list orders.
- **FR-003**: The system MUST be fast.
`;

function open(text: string, files: Record<string, string> = {}) {
  const memory = memoryPlan(text, sections, new Map(Object.entries(files)));
  render(
    <MemorySection memory={memory} id="api-contracts">
      <ContractsForm />
      <ContractResult />
    </MemorySection>,
  );
  return memory;
}

const propose = () =>
  fireEvent.click(screen.getByRole('button', { name: 'Propose from requirements' }));

describe('endpoints from requirements', () => {
  it('are offered with their sources, and those chosen become rows in one step', () => {
    const memory = open(template, { 'spec.md': spec });
    propose();
    const list = screen.getByRole('list', { name: 'Endpoints that the requirements ask for' });
    expect(within(list).getAllByRole('checkbox', { checked: true })).toHaveLength(2);
    fireEvent.click(within(list).getByRole('checkbox', { name: /Lists orders/ }));
    fireEvent.click(screen.getByRole('button', { name: 'Add 1 endpoint' }));
    expect(memory.text()).toContain(
      '| POST | /api/v1/orders | createOrder | FR-001 | Creates an order |',
    );
    expect(memory.text()).not.toContain('{resource}');
    expect(memory.text()).toContain('| FR-001 | GENERATED |');
    expect(screen.getByText(/Written into the folder on export/)).toBeDefined();
  });

  it('come from the plan’s own matrix where there is no specification', () => {
    open(sample.replace(/^\| GET \| .*\n/gm, ''));
    propose();
    expect(screen.queryByText(/There are no requirements to read/)).toBeNull();
  });

  it('are said to be none, and why', () => {
    open(template, { 'spec.md': '- **FR-003**: The system MUST be fast.' });
    propose();
    expect(screen.getByText(/No requirement says/)).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByText(/No requirement says/)).toBeNull();
  });
});

describe('what is proposed', () => {
  it('is closed by Escape, and the focus is where it was', () => {
    open(template, { 'spec.md': spec });
    propose();
    fireEvent.keyDown(screen.getByRole('button', { name: 'Add 2 endpoints' }), { key: 'Escape' });
    expect(screen.queryByRole('list', { name: /^Endpoints/ })).toBeNull();
    expect(document.activeElement?.textContent).toContain('Propose from requirements');
  });
});

describe('the contract', () => {
  it('stays as it is where it is marked so', () => {
    open(sample, { 'contracts/api.yaml': 'openapi: 3.1.0\n' });
    expect(screen.getByText(/marked MANUAL: the file stays/)).toBeDefined();
  });

  it('names what is no endpoint, and what only the file has', () => {
    open(
      sample
        .replace('| MANUAL |', '| GENERATED |')
        .replace('| GET | /api/v1/audit', '| SEND | /api/v1/audit'),
      { 'contracts/api.yaml': 'openapi: 3.1.0\npaths:\n  /x:\n    get: {}\n' },
    );
    expect(screen.getByText(/audit: “SEND” is no HTTP method/)).toBeDefined();
    expect(screen.getByText('GET /x')).toBeDefined();
  });
});
