import { fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Choices } from '@/components/fields/section-context';
import { MemorySection, memoryPlan } from '@/components/fields/testing/memory-plan';
import { sections } from '..';
import { diffOf, planOf, sectionValue } from '../testing/edit-text';
import { sample } from '../testing/sample-text';
// Loaded with the test: on a busy machine it would come too late.
import '@/components/ui/dropdown-menu';
import { DecisionsForm } from './form';
import { DecisionResult } from './form-result';
import { createFullRecord } from './full-record';

afterEach(() => vi.dynamicImportSettled());

const id = 'architecture-decisions';
const path = 'adrs/ADR-001-work-queue.md';
const { text: record } = createFullRecord(sectionValue(planOf(sample), id), 0);

function open(text: string, files: Record<string, string>, item?: string, choices?: Choices) {
  const memory = memoryPlan(text, sections, new Map(Object.entries(files)));
  const written = new Map<string, string>();
  render(
    <MemorySection
      memory={memory}
      id={id}
      {...(item === undefined ? {} : { item })}
      {...(choices === undefined ? {} : { choices })}
      onWriteFile={(file, content) => written.set(file, content)}
    >
      <DecisionsForm />
      <DecisionResult />
    </MemorySection>,
  );
  return { memory, written };
}

const click = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

describe('a full record that says something else', () => {
  const other = record.replace('**Status**: Accepted', '**Status**: Deprecated');

  it('is shown beside the field, and the plan can take it over', () => {
    const { memory } = open(sample, { [path]: other }, 'ADR-001');
    const note = screen.getByRole('group', { name: 'The record’s status' });
    expect(note.textContent).toContain('The record says: Deprecated');
    click('Take over the record’s status');
    expect(memory.text()).toContain('\n\n**Status**: Deprecated\n\n');
    expect(screen.queryByRole('group', { name: 'The record’s status' })).toBeNull();
  });

  it('can be changed to what the plan says', () => {
    const { memory, written } = open(sample, { [path]: other }, 'ADR-001');
    click('Change the record’s status');
    expect(written).toEqual(new Map([[path, record]]));
    expect(memory.text()).toBe(sample);
  });

  it('is listed beside the list of decisions, and all records are changed at once', () => {
    const { written } = open(sample, { [path]: other });
    const list = screen.getByRole('region', { name: 'Full records' });
    expect(within(list).getByRole('listitem').textContent).toContain('ADR-001status of ADR-001');
    click('Change the record');
    expect(written).toEqual(new Map([[path, record]]));
  });

  it('belongs to one decision where two link it, and is written once', () => {
    const both = sample.replace(
      '[ADR-002-push-delivery.md](adrs/ADR-002-push-delivery.md)',
      `[${path}](${path})`,
    );
    expect(both).not.toBe(sample);
    const { written } = open(both, { [path]: other }, 'ADR-002');
    expect(screen.getByText(/The record is that of ADR-001/)).toBeDefined();
    expect(screen.queryByRole('group', { name: /^The record’s/ })).toBeNull();
    expect(written.size).toBe(0);
  });

  it('is told what it does not speak of', () => {
    const silent = record.replace(/\*\*Impact\*\*: .*\n\n/, '');
    const { written } = open(sample, { [path]: silent }, 'ADR-001');
    const told = screen.getByText(/does not speak of/).parentElement?.textContent;
    expect(told).toContain('does not speak of impact.');
    click('Write it into the record');
    expect(written.get(path)).toContain('**Impact**: High\n');
  });
});

describe('the link to a full record', () => {
  it('is read by its name beside the remark of the template', () => {
    const remarked = sample.replaceAll(`(${path})`, `(${path}) *(if complex decision)*`);
    open(remarked, { [path]: record }, 'ADR-001');
    expect(screen.getByRole('button', { name: 'Edit the link to the full record' })).toBeDefined();
    expect(screen.queryByText(/if complex decision/)).toBeNull();
  });

  it('is read by its name, and typed as Markdown when asked for', () => {
    open(sample, { [path]: record }, 'ADR-001');
    expect(screen.getByText('ADR-001-work-queue.md')).toBeDefined();
    expect(screen.queryByLabelText('Link to the full record')).toBeNull();
    click('Edit the link to the full record');
    const field = screen.getByLabelText('Link to the full record');
    expect(field).toHaveProperty('value', `[ADR-001-work-queue.md](${path})`);
  });

  it('is typed at once where no such file is there', () => {
    open(sample, { 'spec.md': '' }, 'ADR-001');
    expect(screen.getByLabelText('Link to the full record')).toBeDefined();
  });
});

describe('a decision without a record', () => {
  it('gets one as MADR when the plan’s others are', async () => {
    const madr = createFullRecord(sectionValue(planOf(sample), id), 0, 'madr').text;
    const { written } = open(sample, { [path]: madr }, 'ADR-005');
    expect(screen.getByText('The plan’s other records are written as MADR.')).toBeDefined();
    click('Create full record');
    await vi.waitFor(() => expect([...written.values()][0]).toContain('\n## Decision Outcome\n'));
  });

  it('gets one in the form that was chosen also before the choice was read', async () => {
    const reading = Promise.withResolvers<string>();
    const { written } = open(sample, {}, 'ADR-005', {
      read: () => reading.promise,
      write: async () => undefined,
      watch: () => () => undefined,
    });
    click('Create full record');
    reading.resolve('madr');
    await vi.waitFor(() => expect([...written.values()][0]).toContain('\n## Decision Outcome\n'));
  });

  it('gets one in the form that was chosen for the plan, and the choice is kept', async () => {
    const kept = new Map([['record form', 'madr']]);
    const { written } = open(sample, {}, 'ADR-005', {
      read: async (key) => kept.get(key),
      write: async (key, value) => void kept.set(key, value),
      watch: () => () => undefined,
    });
    const chosen = await screen.findByRole('button', { name: 'MADR 4.0', pressed: true });
    click('Long form');
    expect(chosen.getAttribute('aria-pressed')).toBe('false');
    await vi.waitFor(() => expect(kept.get('record form')).toBe('long'));
    click('Create full record');
    await vi.waitFor(() => expect(written.size).toBe(1));
    expect([...written.values()][0]).not.toContain('## Decision Outcome');
  });

  it('is linked to the file that has its name, which stays as it is', async () => {
    const alone = sample.replace(/\[ADR-001[^\]]*\]\([^)]*\)/g, '');
    const own = createFullRecord(sectionValue(planOf(alone), id), 0).path;
    const { memory, written } = open(alone, { [own]: '# Written by hand\n' }, 'ADR-001');
    expect(screen.queryByRole('button', { name: 'Create full record' })).toBeNull();
    click('Link full record');
    await vi.waitFor(() => expect(memory.text()).toContain(`](${own})`));
    expect(written).toEqual(new Map());
  });

  it('is not offered one where the link leads out of the folder', () => {
    const out = sample.replaceAll(`(${path})`, '(https://example.org/adr/1)');
    open(out, {}, 'ADR-001');
    expect(screen.queryByRole('button', { name: 'Create full record' })).toBeNull();
  });
});

describe('a decision that is superseded', () => {
  it('leads to its successor, and what one end lacks is mended', () => {
    const half = sample.replace('**Status**: Accepted', '**Status**: Superseded by ADR-003');
    const { memory } = open(half, {}, 'ADR-001');
    expect(screen.getByText(/ADR-003 does not say so yet/)).toBeDefined();
    click('Write it at both ends');
    expect(memory.text()).toContain('**Supersedes**: ADR-001\n');
    click(/^ADR-003 /);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('ADR-003');
  });

  it('can be superseded by another instead', async () => {
    const { memory } = open(sample, {}, 'ADR-001');
    click('Supersede with…');
    fireEvent.click(await screen.findByRole('menuitem', { name: /^ADR-003/ }));
    fireEvent.keyDown(await screen.findByRole('button', { name: 'Supersede with another…' }), {
      key: 'Enter',
    });
    fireEvent.click(await screen.findByRole('menuitem', { name: /^ADR-004/ }));
    expect(screen.queryByRole('menuitem', { name: /^ADR-003/ })).toBeNull();
    await vi.waitFor(() => expect(memory.text()).toContain('Superseded by ADR-004'));
    expect(memory.text().match(/\*\*Supersedes\*\*: ADR-001/g)).toHaveLength(1);
  });

  it('is taken out of the one that alone says so', () => {
    const half = sample.replace(
      '**Status**: Accepted',
      '**Status**: Accepted\n\n**Supersedes**: ADR-002',
    );
    const { memory } = open(half, {}, 'ADR-001');
    click('Take it out of ADR-001');
    expect(diffOf(half, memory.text())).toEqual(['-**Supersedes**: ADR-002', '-']);
  });
});
