import { expect, it } from 'vitest';
import { linksOf } from '@/plan/ids/reference-graph';
import { openPlan } from '@/plan/read-plan';
import { sections } from '@/sections';
import { textOf } from '@/workspace';
import { allLines, linkedLines } from './linked-lines';

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

it('says of every id that is named what refers to it, and whether it is defined', () => {
  const text = `# Implementation Plan: X

## Summary

PKG-002 takes the place of PKG-001. PKG-002 is newer than AES-256.

## Dependency Registry

### Package Dependencies (PKG-xxx)

| ID | Package | Version |
|----|---------|---------|
| PKG-002 | pgx | 5.7 |
| PKG-003 | chi, for PKG-004 | 5.2 |
| PKG-005 | zap | 1.2 |

### API Method Reference

| Dependency | Method/Endpoint | Signature/Parameters | Docs Section |
|---|---|---|---|
| PKG-001 | Pool.Query() | (sql) | x |
`;
  const plan = openPlan(textOf(text), sections);
  const defined = new Set(['PKG-002', 'PKG-003', 'PKG-005']);
  const lines = allLines(plan, linksOf(plan), (id) => defined.has(id));
  expect(Object.fromEntries(lines.map(({ id, note }) => [id, note]))).toEqual({
    'PKG-001': 'not defined, named in 2 lines',
    'PKG-002': 'named in one line',
    'PKG-003': 'linked with 1',
    'PKG-004': 'not defined, linked with 1',
    'PKG-005': 'named nowhere else',
  });
});
