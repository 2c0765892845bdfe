import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { refs } from '@/plan/kinds';
import type { Place } from '@/plan/place';
import { RefsField } from './refs-field';
import { type IdSource, type SectionBinding, SectionProvider } from './section-context';
import { memoryPlan } from './testing/memory-plan';

function setUp(value: string[], more: Partial<IdSource>) {
  const ids: IdSource = {
    suggestions: () => [{ id: 'ADR-001', title: 'Queue' }],
    isKnown: (id) => id === 'ADR-001',
    ...more,
  };
  const binding: SectionBinding = {
    section: {
      id: 's',
      value: {},
      place: memoryPlan('# Plan\n', []).plan().sections[0]?.place as Place,
      heading: 'S',
    },
    path: ['sections', 's', 'value'],
    edit: () => undefined,
    findings: [],
    ids,
    openItem: () => undefined,
    nextId: () => '',
    surroundings: {
      now: () => {
        throw new Error('A field looks at its ids alone');
      },
      subscribe: () => () => undefined,
    },
  };
  render(
    <SectionProvider binding={binding}>
      <RefsField label="Decisions" kind={refs('ADR')} path={['a']} value={value} />
    </SectionProvider>,
  );
}

it('an id that nothing defines is flagged beside the field, and created from there', () => {
  const created: string[] = [];
  setUp(['ADR-001', 'ADR-009'], {
    canCreate: (id) => id.startsWith('ADR-'),
    create: (id) => created.push(id),
  });
  expect(screen.getByText('ADR-009 is not defined')).toBeDefined();
  fireEvent.click(screen.getByRole('button', { name: 'Create ADR-009' }));
  expect(created).toEqual(['ADR-009']);
  expect(screen.queryByRole('button', { name: 'Create ADR-001' })).toBeNull();
});

it('an id that no section defines is flagged, and not offered to be created', () => {
  setUp(['TASK-009'], { canCreate: () => false, create: () => undefined });
  expect(screen.getByText('TASK-009 is not defined')).toBeDefined();
  expect(screen.queryByRole('button', { name: /^Create/ })).toBeNull();
});

it('an id leads to its definition and to what refers to it', async () => {
  const went: string[] = [];
  setUp(['ADR-001'], {
    hrefOf: () => '/there',
    open: (id) => went.push(`open ${id}`),
    explore: (id) => went.push(`explore ${id}`),
  });
  fireEvent.keyDown(screen.getByRole('button', { name: 'ADR-001' }), { key: 'Enter' });
  fireEvent.click(
    await screen.findByRole('menuitem', { name: 'If ADR-001 changes…' }, { timeout: 9000 }),
  );
  await waitFor(() => expect(went).toEqual(['explore ADR-001']));
});
