import { expect, it } from 'vitest';
import { linkedLines } from './linked-lines';

const node = (id: string) => ({ id, layer: 'Requirements' as const, distance: 1 });
const edge = (from: string, to: string) => ({ from, to });

it('names what each id around another is linked with, and says how many more there are', () => {
  const many = ['FR-001', 'FR-002', 'FR-003', 'FR-004', 'FR-005', 'FR-006'];
  const edges = [
    ...many.map((id) => edge(id, 'ADR-001')),
    ...many.slice(1).map((id) => edge('FR-001', id)),
  ];
  const nodes = ['ADR-001', ...many].map(node);
  const lines = linkedLines('ADR-001', { nodes, edges, more: 0 });
  expect(lines.map(({ id }) => id)).toEqual(many);
  expect(lines[0]?.note).toBe('linked with ADR-001, FR-002, FR-003, FR-004 and 2 more');
  expect(lines[1]?.note).toBe('linked with ADR-001, FR-001');
});
