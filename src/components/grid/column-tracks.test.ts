import { describe, expect, it } from 'vitest';
import { columnTracks, columnWidths, keptWidths } from './column-tracks';
import type { GridColumn } from './grid-model';
import { wordWidth } from './word-width';

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

  it('breaks no word of usual length in a column with a width of its own', () => {
    const narrow = { ...column('Budget', 'text'), width: 80 };
    const least = (text: string) =>
      columnWidths([narrow], [{ key: '', label: '', cells: { Budget: text } }])[0]?.least;
    expect(least('1 h')).toBe(80);
    expect(least('43.8 min/month')).toBe(Math.round(wordWidth('min/month') + 24));
    expect(least('https://docs.example.org/a/long/path')).toBe(
      Math.round(wordWidth('example.') + 24),
    );
  });

  it('lets the texts of a table of seven columns give way alike, so that it fits', () => {
    const texts = ['Provider', 'Version', 'Base', 'Docs', 'Limits', 'Auth'];
    const cells = Object.fromEntries(texts.map((key) => [key, 'some words and some more words']));
    const columns = [
      { ...column('ID', 'text'), width: 92 },
      ...texts.map((key) => column(key, 'text')),
    ];
    const leasts = columnWidths(columns, [{ key: '', label: '', cells }]).map(({ least }) => least);
    expect(new Set(leasts.slice(1)).size).toBe(1);
    expect(leasts.reduce((sum, least) => sum + least)).toBeLessThanOrEqual(770);
  });

  it('keeps long words whole where all columns fit beside outline and panel', () => {
    const texts = (count: number) =>
      Array.from({ length: count }, (_, index) => column(`Column ${index}`, 'text'));
    const cells = { 'Column 1': 'auto-instrumentation' };
    const least = (count: number) =>
      columnWidths(texts(count), [{ key: '', label: '', cells }])[1]?.least ?? 0;
    const word = wordWidth('instrumentation') + 24;
    expect(least(4)).toBeGreaterThanOrEqual(Math.floor(word));
    expect(least(8)).toBeGreaterThanOrEqual(Math.floor(word));
    expect(least(9)).toBeLessThan(word);
  });

  it('never breaks an id, and other words at their hyphens', () => {
    const narrow = { ...column('A', 'text'), width: 80 };
    const least = (text: string) =>
      columnWidths([narrow], [{ key: '', label: '', cells: { A: text } }])[0]?.least;
    expect(least('PLATFORM-001')).toBe(Math.round(wordWidth('PLATFORM-001') + 24));
    expect(least('NFR-PERF-001 holds')).toBe(Math.round(wordWidth('NFR-PERF-001') + 24));
    expect(least('auto-instrumentation')).toBe(Math.round(wordWidth('instrumentation') + 24));
  });

  it('never breaks a word of a header', () => {
    const requirements = column('Requirements', 'refs');
    expect(columnWidths([requirements], [])[0]?.least).toBeGreaterThan(100);
  });

  it('counts CJK characters double', () => {
    const row = (text: string) => [{ key: '', label: '', cells: { Criterion: text } }];
    expect(columnWidths(matrix, row('成本'.repeat(8)))).toEqual(
      columnWidths(matrix, row('x'.repeat(32))),
    );
  });
});

describe('a table with addresses or several ids', () => {
  const widths = (docs: string, ids: string) =>
    columnWidths(
      [column('ID', 'text'), column('Docs', 'text'), column('FRs', 'refs')],
      [{ key: '', label: '', cells: { Docs: docs, FRs: ids } }],
    );

  it('keeps what stands between the signs of an address whole', () => {
    const [, docs] = widths('https://example.org/documentation/usernotifications', '');
    expect(docs?.least).toBeGreaterThanOrEqual(wordWidth('usernotifications') + 24 - 1);
  });

  it('gives several ids more room than one', () => {
    const share = (ids: string) => widths('', ids)[2]?.share ?? 0;
    expect(share('FR-001, FR-002')).toBeGreaterThan(share('FR-001') * 1.5);
  });
});

describe('keptWidths', () => {
  const grid = (p50: string, docs: string) => {
    const columns = [column('P50', 'text'), column('Docs', 'text'), column('Option', 'number')];
    return { columns, rows: [{ key: '', label: '', cells: { P50: p50, Docs: docs } }] };
  };
  const made = () => columnWidths(...of(grid('<5ms', '[docs]')));
  const of = ({ columns, rows }: ReturnType<typeof grid>) => [columns, rows] as const;

  it('are the same while no word is cut', () => {
    const widths = made();
    expect(keptWidths(widths, ...of(grid('<5ms for all', 'on paper')))).toBe(widths);
  });

  it.each([
    ['a word', '<4000microseconds', '[docs]'],
    ['an address', '<5ms', 'https://docs.example.org/a/long/path'],
  ])('are made anew where %s is cut', (_, p50, docs) => {
    const widths = made();
    const { columns, rows } = grid(p50, docs);
    expect(keptWidths(widths, columns, rows)).toEqual(columnWidths(columns, rows));
  });

  it('are made anew where the name of an option is cut', () => {
    const { columns, rows } = grid('<5ms', '[docs]');
    const named = columns.with(2, { ...column('Option', 'number'), label: 'WebSockets' });
    expect(keptWidths(made(), named, rows)).toEqual(columnWidths(named, rows));
  });
});

describe('columnTracks', () => {
  it('widens a later text by what the table lacks, up to a limit', () => {
    const widths = [
      { least: 100, share: 100 },
      { least: 84, share: 300, roomy: 160 },
    ];
    const { template, minWidth } = columnTracks(widths, false);
    expect(template).toContain('minmax(clamp(84px, 268px - 100cqi, 160px), 300fr)');
    expect(minWidth).toContain('clamp(84px, 268px - 100cqi, 160px)');
  });

  it('keeps an id in the first column whole on a narrow screen', () => {
    const { template } = columnTracks([{ least: 150, share: 300, word: 136 }], true);
    expect(template).toBe('28px minmax(clamp(136px, 36cqi, 150px), 300fr)');
  });

  it('lets the first column give way and adds the rest up', () => {
    const widths = [
      { least: 200, share: 400 },
      { least: 80, share: 80 },
      { least: 80, share: 80 },
    ];
    expect(columnTracks(widths, true)).toEqual({
      template:
        '28px minmax(clamp(112px, 36cqi, 200px), 400fr) minmax(80px, 80fr) minmax(80px, 80fr)',
      minWidth: 'calc(clamp(112px, 36cqi, 200px) + 80px + 80px + 28px)',
      edge: 'calc(clamp(112px, 36%, 200px) + 28px)',
    });
  });
});
