import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layerOf } from '@/plan/ids/reference-graph';
import { box, layOut } from './graph-layout';

const node = (id: string) => ({ id, layer: layerOf(id), distance: 1 });

describe('the picture of references', () => {
  it('has a column for each layer that has ids, in the order of the layers', () => {
    const { columns, nodes, width } = layOut(
      [node('T-001'), node('FR-001'), node('ADR-001')],
      [{ from: 'FR-001', to: 'ADR-001' }],
    );
    expect(columns.map(({ layer }) => layer)).toEqual([
      'Requirements',
      'Decisions',
      'Work and operation',
    ]);
    expect(nodes.map(({ id, x }) => `${id} ${x}`)).toEqual([
      'FR-001 0',
      'ADR-001 232',
      'T-001 464',
    ]);
    expect(width).toBe(464 + box.width + 28);
  });

  it('stands ids beside those that they are linked with', () => {
    const ids = ['FR-001', 'FR-002', 'FR-003', 'ADR-001', 'ADR-002', 'ADR-003'];
    const edges = [
      { from: 'FR-001', to: 'ADR-003' },
      { from: 'FR-002', to: 'ADR-001' },
      { from: 'FR-003', to: 'ADR-002' },
    ];
    const { nodes } = layOut(ids.map(node), edges);
    const heights = new Map(nodes.map(({ id, y }) => [id, y]));
    for (const { from, to } of edges) expect(heights.get(from), from).toBe(heights.get(to));
  });

  it('leads a link past a column on a lane of its own, beside the boxes', () => {
    const { nodes, edges } = layOut(['FR-001', 'ADR-001', 'T-001'].map(node), [
      { from: 'FR-001', to: 'ADR-001' },
      { from: 'FR-001', to: 'T-001' },
    ]);
    const decision = nodes.find(({ id }) => id === 'ADR-001');
    // The straight piece of the line: `… 232 y H 404`.
    const [, lane = '0'] = /([\d.]+)H404/.exec(edges[1]?.line ?? '') ?? [];
    const top = decision?.y ?? 0;
    expect(Number(lane) < top || Number(lane) > top + box.height).toBe(true);
  });

  it('lays no two ids over each other and stays within its bounds', () => {
    const id = fc
      .tuple(fc.constantFrom('FR', 'ADR', 'PKG', 'SLO'), fc.integer({ min: 1, max: 30 }))
      .map(([kind, number]) => `${kind}-${number}`);
    fc.assert(
      fc.property(
        fc.uniqueArray(id, { maxLength: 40 }),
        fc.array(fc.tuple(id, id)),
        (ids, pairs) => {
          const { nodes, width, height } = layOut(
            ids.map(node),
            pairs.map(([from, to]) => ({ from, to })),
          );
          expect(nodes.map((one) => one.id).toSorted()).toEqual(ids.toSorted());
          expect(new Set(nodes.map(({ x, y }) => `${x} ${y}`)).size).toBe(ids.length);
          for (const { x, y } of nodes) {
            expect(x + box.width).toBeLessThanOrEqual(width);
            expect(y + box.height).toBeLessThanOrEqual(height);
          }
        },
      ),
    );
  });
});
