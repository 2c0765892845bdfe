import { describe, expect, it } from 'vitest';
import { columnTracks, columnWidths } from './column-tracks';
import type { GridColumn } from './grid-model';

const column = (key: string, kind: GridColumn['kind']): GridColumn => ({
  key,
  label: key,
  header: key,
  kind,
});
const matrix = [
  column('Criterion', 'text'),
  column('NATS', 'number'),
  column('Service Bus', 'number'),
];

describe('columnWidths', () => {
  it('makes number columns equally wide', () => {
    const [, first, second] = columnWidths(matrix, []);
    expect(first).toEqual(second);
  });

  it('gives a longer text more room, up to a limit', () => {
    const row = (text: string) => [{ key: '', label: '', cells: { Criterion: text } }];
    const share = (text: string) => columnWidths(matrix, row(text))[0]?.share ?? 0;
    expect(share('A sentence of some length')).toBeGreaterThan(share('Cost'));
    expect(share('x'.repeat(500))).toBe(share('x'.repeat(400)));
  });

  it('counts CJK characters double', () => {
    const row = (text: string) => [{ key: '', label: '', cells: { Criterion: text } }];
    expect(columnWidths(matrix, row('成本'.repeat(8)))).toEqual(
      columnWidths(matrix, row('x'.repeat(32))),
    );
  });
});

describe('columnTracks', () => {
  it('lets the first column give way and adds the rest up', () => {
    const widths = [
      { least: 200, share: 400 },
      { least: 80, share: 80 },
      { least: 80, share: 80 },
    ];
    expect(columnTracks(widths, true)).toEqual({
      template:
        '28px minmax(clamp(112px, 36cqi, 200px), 400fr) minmax(80px, 80fr) minmax(80px, 80fr)',
      minWidth: 'calc(clamp(112px, 36cqi, 200px) + 188px)',
      edge: 'calc(clamp(112px, 36%, 200px) + 28px)',
    });
  });
});
