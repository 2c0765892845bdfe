import { Text } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import { lineOf } from '../checks/lines';
import { openPlan } from '../read-plan';
import { lineTextAt, mentionsOf } from './mentions';
import { layerOf, linksOf, neighbourhood, withTasks } from './reference-graph';

const source = `# Plan

## Architecture Decisions

### ADR-001: Queue

**Linked Requirements**: FR-001, NFR-PERF-001

#### Evidence

See \`ADR-001\` and PKG-001.

### ADR-002: Store

It replaces ADR-001.

## FR Coverage Matrix

| FR-ID | Summary | ADR | Task |
|-------|---------|-----|------|
| FR-001 | Save | ADR-001 | T-001 |
| FR-002 | Load \\| read | ADR-001, ADR-002 | - |

## Impact Analysis

| If This Changes... | These Are Affected... |
|---|---|
| Limits of FR-002 | ADR-002 |

Nothing else hangs on FR-001.
`;

const plan = openPlan(Text.of(source.split('\n')), []);
const places = (id: string) =>
  mentionsOf(plan, id).map(
    (mention) =>
      `${lineOf(plan.document, mention.chunk, mention.at)} ${mention.owner ?? '–'}: ${lineTextAt(mention)}`,
  );

describe('the places that name an id', () => {
  it('are all but its definition, with what they are about', () => {
    expect(places('ADR-001')).toEqual([
      '15 ADR-002: It replaces ADR-001.',
      '21 FR-001: FR-001 · Save · ADR-001 · T-001',
      '22 FR-002: FR-002 · Load | read · ADR-001, ADR-002',
    ]);
    expect(places('FR-001')).toEqual([
      '7 ADR-001: Linked Requirements: FR-001, NFR-PERF-001',
      '30 –: Nothing else hangs on FR-001.',
    ]);
    expect(places('ADR-009')).toEqual([]);
  });

  it('in a row are about the first id that its first cell names', () => {
    expect(places('ADR-002')).toEqual([
      '22 FR-002: FR-002 · Load | read · ADR-001, ADR-002',
      '28 FR-002: Limits of FR-002 · ADR-002',
    ]);
  });
});

describe('the reference graph', () => {
  const around = (centre: string, depth: number, most = 99, each = 99) => {
    const limits = { depth, most, each };
    const { nodes, edges, more } = neighbourhood(linksOf(plan), centre, limits);
    return {
      nodes: nodes.map(({ id, distance }) => `${id} ${distance}`),
      edges: edges.map(({ from, to }) => `${from}>${to}`),
      more,
    };
  };

  it('links ids both ways, once, from requirements on to work', () => {
    expect(around('FR-001', 1)).toEqual({
      nodes: ['FR-001 0', 'ADR-001 1', 'T-001 1'],
      edges: ['FR-001>ADR-001', 'FR-001>T-001'],
      more: 0,
    });
  });

  it('goes as many steps as asked, and leaves out the farthest', () => {
    expect(around('T-001', 2).nodes).toEqual(['T-001 0', 'FR-001 1', 'ADR-001 2']);
    const cut = around('T-001', 4, 4);
    expect(cut.nodes).toEqual(['T-001 0', 'FR-001 1', 'ADR-001 2', 'NFR-PERF-001 3']);
    expect(cut.more).toBe(3);
    expect(around('ADR-404', 2)).toEqual({ nodes: ['ADR-404 0'], edges: [], more: 0 });
  });

  it('takes no more than so many of one layer, and nothing that only these would lead to', () => {
    const star = new Map([
      ['ADR-001', new Set(['FR-001', 'FR-002', 'FR-003'])],
      ...['1', '2', '3'].map((n) => [`FR-00${n}`, new Set(['ADR-001', `T-00${n}`])] as const),
      ...['1', '2', '3'].map((n) => [`T-00${n}`, new Set([`FR-00${n}`])] as const),
    ]);
    const { nodes, more } = neighbourhood(star, 'ADR-001', { depth: 2, most: 99, each: 2 });
    expect(nodes.map(({ id }) => id)).toEqual(['ADR-001', 'FR-001', 'FR-002', 'T-001', 'T-002']);
    expect(more).toBe(2);
  });

  it('leaves out what only looks like an id', () => {
    const block = '### ADR-001: Queue\n\nEncrypted with AES-256 for FR-001, TEST-001 and RFC-7';
    const drawn = openPlan(Text.of(`# P\n\n${block}\n`.split('\n')), []);
    expect([...(linksOf(drawn).get('ADR-001') ?? [])]).toEqual(['FR-001', 'TEST-001']);
  });

  it('takes in the tasks of another file', () => {
    const tasks = [{ id: 'T002', cites: ['ADR-002', 'T002'] }];
    const links = withTasks(linksOf(plan), tasks);
    expect([...(links.get('ADR-002') ?? [])]).toEqual(['ADR-001', 'FR-002', 'T002']);
    expect(linksOf(plan).get('ADR-002')?.has('T002')).toBe(false);
  });

  it('knows the column of every kind', () => {
    const ids = ['NFR-SEC-001', 'ADR-001', 'PLATFORM-001', 'T001', 'SLO-001', 'TEST-001'];
    expect(ids.map(layerOf)).toEqual([
      'Requirements',
      'Decisions',
      'Components',
      ...Array.from({ length: 3 }, () => 'Work and operation'),
    ]);
  });
});
