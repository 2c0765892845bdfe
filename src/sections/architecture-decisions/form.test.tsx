import { readFileSync } from 'node:fs';
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { focusPath } from '@/components/fields/focus-path';
import { MemorySection, memoryPlan } from '@/components/fields/testing/memory-plan';
import { writeTyped } from '@/components/ui/typed-later';
import { sections } from '..';
import { sample } from '../testing/sample-text';
import { DecisionsForm } from './form';
import { DecisionResult } from './form-result';

const productTemplate = readFileSync('src/templates/product.md', 'utf8');

// What a form loads beside itself must not come after the page is gone.
afterEach(() => vi.dynamicImportSettled());

function open(item?: string, text = sample) {
  const memory = memoryPlan(text, sections);
  const files: { path: string; text: string }[] = [];
  render(
    <MemorySection
      memory={memory}
      id="architecture-decisions"
      {...(item === undefined ? {} : { item })}
      onWriteFile={(path, content) => files.push({ path, text: content })}
    >
      <DecisionsForm />
      <DecisionResult />
    </MemorySection>,
  );
  return { memory, files };
}

/** The lines that an edit changed, as `- old` and `+ new`. */
function changed(before: string, after: string): string[] {
  const old = before.split('\n');
  const now = after.split('\n');
  return [
    ...old.filter((line) => !now.includes(line)).map((line) => `- ${line}`),
    ...now.filter((line) => !old.includes(line)).map((line) => `+ ${line}`),
  ];
}

const grid = () => screen.getByRole('grid', { name: 'Scoring of the options' });
const cellAt = (row: number, column: number) =>
  grid().querySelector<HTMLElement>(`[data-cell="${row}:${column}"]`) as HTMLElement;
const textAt = (row: number, column: number) => cellAt(row, column).textContent;

function typeAt(row: number, column: number, value: string) {
  const cell = cellAt(row, column);
  act(() => cell.focus());
  fireEvent.keyDown(cell, { key: 'F2' });
  fireEvent.change(cell.querySelector('textarea') as HTMLElement, { target: { value } });
  act(writeTyped);
}

describe('the form of one decision', () => {
  it('shows scores, sums, shares and ranks', () => {
    open('ADR-001');
    expect([2, 3, 4, 5].map((column) => textAt(5, column))).toEqual(['81.5', '69', '57', '68']);
    expect([2, 3, 4, 5].map((column) => textAt(6, column))).toEqual(['86%', '73%', '60%', '72%']);
    expect([2, 3, 4, 5].map((column) => textAt(7, column))).toEqual(['1', '2', '4', '3']);
    expect(screen.getByText('PostgreSQL leads by 12.5.')).toBeDefined();
    expect(
      screen.getByText(
        'The winner changes to RabbitMQ when Throughput headroom weighs 5.2x instead of 1x.',
      ),
    ).toBeDefined();
  });

  it('flags nothing of a template that is still to be filled', () => {
    open('ADR-001', productTemplate);
    expect(screen.queryByText(/is none of|need attention|is not a number/)).toBeNull();
  });

  it('has reversibility and its cost as choices, and keeps the rest of the text', () => {
    const { memory } = open('ADR-001', productTemplate);
    const choose = (name: string, value: string) =>
      fireEvent.change(screen.getByLabelText(name), { target: { value } });
    choose('Reversible', 'Partially');
    choose('Pivot cost', 'High');
    expect(changed(productTemplate, memory.text())).toEqual([
      expect.stringMatching(/^- \*\*Reversibility\*\*/),
      '+ **Reversibility**: Partially — Pivot cost: High',
    ]);
  });

  it('takes up to eight options', () => {
    open('ADR-001');
    const add = () => screen.queryByRole('button', { name: 'Add option' });
    for (let more = 0; more < 10 && add(); more += 1) fireEvent.click(add() as HTMLElement);
    const headers = within(grid()).getAllByRole('columnheader');
    expect(
      headers.filter(({ textContent }) => !/^(Criterion|Weight)?$/.test(textContent ?? '')),
    ).toHaveLength(8);
  });

  it('writes a score and the sum that follows, and nothing else', () => {
    const { memory } = open('ADR-001');
    typeAt(1, 3, '10');
    expect(changed(sample, memory.text())).toEqual([
      '- | Delivery guarantees |   3x   |         9         |        9        |      8       |         8          |',
      '- | **Weighted Score**  |        |     **81.5**      |     **69**      |    **57**    |       **68**       |',
      '+ | Delivery guarantees |   3x   |         9         |        10       |      8       |         8          |',
      '+ | **Weighted Score**  |        |     **81.5**      |     **72**      |    **57**    |       **68**       |',
    ]);
    expect(textAt(5, 3)).toBe('72');
  });

  it('flags a wrong sum of the file and keeps it', () => {
    open('ADR-001', sample.replace('**57**', '**58**'));
    expect(cellAt(5, 4).getAttribute('aria-invalid')).toBe('true');
    expect(textAt(5, 4)).toBe('58 — Expected 57');
  });

  it('calls an option with a gap incomplete, never zero', () => {
    open('ADR-001');
    typeAt(0, 3, '');
    expect(textAt(7, 3)).toBe('incomplete');
    expect(
      screen.getByText('RabbitMQ is incomplete: it has no score for Operational burden.'),
    ).toBeDefined();
  });

  it('flags a lower choice and offers the leader', () => {
    const { memory } = open('ADR-001');
    fireEvent.change(screen.getByLabelText('Selected option'), { target: { value: '1' } });
    expect(memory.text()).toContain('**Selected**: Option 2: RabbitMQ\n');
    expect(screen.getByText('PostgreSQL scores higher: 81.5 against 69')).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: /^Select the leader/ }));
    expect(memory.text()).toBe(sample);
  });

  it('takes the template’s reason against an option out when that option is selected', () => {
    const { memory } = open('ADR-001', productTemplate);
    const select = (value: string) =>
      fireEvent.change(screen.getByLabelText('Selected option'), { target: { value } });
    select('0');
    expect(memory.text()).not.toContain('- **Option 1**: [What exactly rules it out]');
    expect(memory.text()).toContain('- **Option 2**: [What exactly rules it out]');
    expect(screen.queryByRole('button', { name: /^Remove: Option/ })).toBeNull();
  });

  it('keeps a reason that somebody wrote when its option is selected', () => {
    const { memory } = open('ADR-001');
    fireEvent.change(screen.getByLabelText('Selected option'), { target: { value: '1' } });
    expect(changed(sample, memory.text())).toHaveLength(2);
  });

  it('has one line of reasons for each option that was not chosen', () => {
    const { memory } = open('ADR-001');
    const reasons = within(screen.getByRole('list', { name: 'Why not the others' }));
    expect(reasons.getAllByRole('textbox').map((box) => box.getAttribute('id'))).toHaveLength(3);
    fireEvent.change(reasons.getByLabelText('Kafka'), { target: { value: 'Too much to run' } });
    expect(memory.text()).toContain('- **Option 3**: Too much to run\n');
  });

  it('carries the title into the summary', () => {
    const { memory } = open('ADR-005');
    fireEvent.change(screen.getByLabelText('Title'), { target: { value: 'Single sign-on' } });
    expect(memory.text()).toContain('### ADR-005: Single sign-on\n');
    expect(memory.text()).toContain('| ADR-005 | Single sign-on | Accepted |');
  });

  it('renames the decision with all that cites it, and stays open', () => {
    const { memory } = open('ADR-004');
    fireEvent.click(screen.getByRole('button', { name: 'Rename ADR-004' }));
    const input = screen.getByLabelText('Id');
    fireEvent.change(input, { target: { value: 'ADR-040' } });
    expect(memory.text()).toBe(sample);
    fireEvent.keyDown(input, { key: 'Enter' });
    expect(memory.text()).toContain('### ADR-040: Patient matching at ingest');
    expect(memory.text()).not.toMatch(/\bADR-004\b(?!-)/);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('ADR-040');
  });

  it('renames the decision when the plan is saved in the middle of it', () => {
    const { memory } = open('ADR-004');
    fireEvent.click(screen.getByRole('button', { name: 'Rename ADR-004' }));
    const input = screen.getByLabelText('Id');
    fireEvent.change(input, { target: { value: 'ADR-040' } });
    fireEvent.keyDown(input, { key: 's', ctrlKey: true });
    expect(memory.text()).toContain('### ADR-040: Patient matching at ingest');
  });

  it.each([
    ['weighted/2', '57'],
    ['criteria/1/scores/1', '9'],
    ['options/3', 'Service Bus'],
  ])('is gone to by the path of a cell: %s', (place, text) => {
    open('ADR-001');
    const matrix = [
      'sections',
      'architecture-decisions',
      'value',
      'decisions',
      '0',
      'evidence',
      'matrix',
    ];
    act(() => void focusPath(document, [...matrix, ...place.split('/')]));
    expect(document.activeElement?.textContent).toContain(text);
    expect(document.activeElement?.closest('[data-cell]')).not.toBeNull();
  });

  it('writes a full record where the summary says that it is, and links it', async () => {
    const without = sample.replace(
      '**Full ADR**: [ADR-001-work-queue.md](adrs/ADR-001-work-queue.md)\n\n',
      '',
    );
    const { memory, files } = open('ADR-001', without);
    fireEvent.click(screen.getByRole('button', { name: 'Create full record' }));
    await vi.waitFor(() =>
      expect(files.map(({ path }) => path)).toEqual(['adrs/ADR-001-work-queue.md']),
    );
    expect(memory.text()).toContain(`](${files[0]?.path})`);
  });
});

describe('the list of decisions', () => {
  it('opens one, and adds one with the next id', () => {
    const { memory } = open();
    expect(screen.getByRole('button', { name: /^ADR-003/ })).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Add decision' }));
    expect(memory.text()).toContain('### ADR-006');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('ADR-006');
    expect(screen.queryByRole('grid', { name: 'Summary rows' })).toBeNull();
  });

  it('takes no alternatives of a template for a choice', () => {
    open(undefined, productTemplate);
    const [, row] = within(screen.getAllByRole('table')[0] as HTMLElement).getAllByRole('row');
    const cells = within(row as HTMLElement).getAllByRole('cell');
    expect(cells.slice(0, 3).map(({ textContent }) => textContent)).toEqual([
      'not chosen',
      'not chosen',
      'not chosen',
    ]);
  });

  it('calls a trivial decision without a comparison neither ahead nor incomplete', () => {
    const protocol = '**Protocol Applied**: Yes | No (trivial decision)';
    const lead = () =>
      within(screen.getAllByRole('table')[0] as HTMLElement).queryByText('incomplete');
    open(undefined, productTemplate);
    expect(lead()).not.toBeNull();
    cleanup();
    open(
      undefined,
      productTemplate.replace(protocol, '**Protocol Applied**: No (trivial decision)'),
    );
    expect(lead()).toBeNull();
  });

  it('says what is added to a list', () => {
    open();
    expect(screen.getByRole('button', { name: 'Add pattern' })).toBeDefined();
    expect(screen.getByRole('button', { name: 'Add kind of requirement' })).toBeDefined();
  });
});
