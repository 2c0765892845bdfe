import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { MemorySection, memoryPlan } from '@/components/fields/testing/memory-plan';
import { sections } from '..';
import { MethodResult } from '../api-method-reference/form-result';
import { sample } from '../testing/sample-text';
import { DependencyResult } from './form-result';

function open(id: string, text: string, result: React.ReactNode) {
  render(
    <MemorySection memory={memoryPlan(text, sections)} id={id}>
      {result}
    </MemorySection>,
  );
}

describe('what is shown beside the dependencies', () => {
  it('leads to the documentation of each', () => {
    const text = sample.replace('https://jdbc.postgresql.org/documentation/', 'in the wiki');
    open('dependency-registry', text, <DependencyResult />);
    const table = screen.getByRole('table', { name: 'Documentation and use' });
    const link = within(table).getByRole('link', { name: /^Documentation of API-003/ });
    expect(link.getAttribute('href')).toBe('https://hl7.org/fhir/R4/patient.html');
    const row = within(table).getByRole('row', { name: /PKG-002/ });
    expect(row.textContent).toContain('No documentation');
  });

  it('counts the methods of each, beside the methods', () => {
    open('api-method-reference', sample, <MethodResult />);
    const table = screen.getByRole('table', { name: 'Methods by dependency' });
    const last = (id: RegExp) =>
      within(within(table).getByRole('row', { name: id })).getByRole('cell').textContent;
    expect(last(/API-001/)).toBe('1');
    expect(last(/PKG-003/)).toBe('none');
    expect(screen.getByText(/^6 of 12 packages, APIs and frameworks/)).toBeDefined();
  });
});
