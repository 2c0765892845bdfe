import { describe, expect, it } from 'vitest';
import { oneSection } from '../testing/one-section';
import type { Json } from '../value';
import { matrix } from './matrix';

const parts = { matrix: matrix('Options') };
const section = (body: string) => oneSection(parts, body);
const table = [
  '| Criterion      | Weight | Kafka | NATS |',
  '|----------------|--------|-------|------|',
  '| Cost           | 3x     | 4     | 8    |',
  '| Speed          | 2      | 9/10  | high |',
  '| Weighted Score |        | 30    | 40   |',
  '',
].join('\n');

describe('a matrix', () => {
  it('is options, criteria with weights and scores, and sums', () => {
    expect(section(table).value['matrix']).toEqual({
      options: ['Kafka', 'NATS'],
      criteria: [
        { name: 'Cost', weight: '3x', scores: [4, 8] },
        { name: 'Speed', weight: '2', scores: [9, 'high'] },
      ],
      weighted: ['30', '40'],
    });
  });

  it('may lack sums, and be a table of any other width', () => {
    const small = '| Criteria | Weights | A |\n|---|---|---|\n| Cost | 1 | 5 |\n';
    expect(section(small).value['matrix']).toEqual({
      options: ['A'],
      criteria: [{ name: 'Cost', weight: '1', scores: [5] }],
      weighted: [],
    });
    expect(section('| Name | A |\n|---|---|\n').value['matrix']).toMatchObject({ options: [] });
  });

  it('changes one cell', () => {
    const { set } = section(table);
    expect(set('matrix/criteria/0/scores/1', 10)).toBe(table.replace('| 8    |', '| 10   |'));
    expect(set('matrix/criteria/1/scores/0', 7)).toBe(table.replace('9/10 ', '7/10 '));
    expect(set('matrix/criteria/0/weight', '4x')).toBe(table.replace('3x', '4x'));
    expect(set('matrix/criteria/0/name', 'Price')).toBe(table.replace('Cost ', 'Price'));
    expect(set('matrix/options/0', 'Redis')).toBe(table.replace('Kafka', 'Redis'));
    expect(set('matrix/weighted/0', '31')).toBe(table.replace('30', '31'));
  });

  it('has weights in percent where the header of their column says so', () => {
    const shares = '| Criterion | Weight (%) | A | B |\n|---|---|---|---|\n| Cost | 30 | 4 | 8 |\n';
    const { value, set } = section(shares);
    expect(value['matrix']).toMatchObject({ criteria: [{ weight: '30%' }] });
    expect(set('matrix/criteria/0/weight', '30%')).toBe(shares);
    expect(set('matrix/criteria/0/weight', 'half')).toBe(shares.replace('30', 'half'));
    for (const weight of ['40%', '40'])
      expect(set('matrix/criteria/0/weight', weight)).toBe(shares.replace('30', '40'));
  });

  it.each([
    ['Wt', 'Score'],
    ['Wt.', '**Total Score**'],
    ['Weight', 'Sum'],
  ])('may call its weights %s and its sums %s', (weight, sums) => {
    const head = `| Criteria | ${weight} | A |\n|---|---|---|\n| Cost | 3 | 4 |\n`;
    expect(section(`${head}| ${sums} | 3 | 12 |\n`).value['matrix']).toEqual({
      options: ['A'],
      criteria: [{ name: 'Cost', weight: '3', scores: [4] }],
      weighted: ['12'],
    });
  });

  it('takes and loses criteria, with the sums kept last', () => {
    const { after: run } = section(table);
    const path = ['matrix', 'criteria'];
    const value = { name: 'Risk', weight: '1', scores: [1, 2] };
    const lines = run({ type: 'insert', path, index: 2, value }).split('\n');
    expect(lines[4]?.split('|').map((cell) => cell.trim())).toEqual([
      '',
      'Risk',
      '1',
      '1',
      '2',
      '',
    ]);
    expect(lines[5]).toMatch(/^\| Weighted Score/);
    expect(run({ type: 'remove', path, index: 0 })).toBe(
      table.replace('| Cost           | 3x     | 4     | 8    |\n', ''),
    );
    const moved = run({ type: 'move', path, index: 1, to: 0 }).split('\n');
    expect(moved[2]).toMatch(/^\| Speed/);
  });

  it('takes, loses and moves options, which are columns', () => {
    const { after: run } = section(table);
    const path = ['matrix', 'options'];
    const header = (text: string) =>
      text
        .split('\n')[0]
        ?.split('|')
        .map((cell) => cell.trim());
    expect(header(run({ type: 'insert', path, index: 1, value: 'SQS' }))).toEqual([
      '',
      'Criterion',
      'Weight',
      'Kafka',
      'SQS',
      'NATS',
      '',
    ]);
    const left = run({ type: 'remove', path, index: 0 });
    expect(left).not.toContain('Kafka');
    expect(left.split('\n')).toHaveLength(6);
    expect(run({ type: 'move', path, index: 1, to: 0 }).split('\n')[2]).toBe(
      '| Cost           | 3x     | 8    | 4     |',
    );
  });

  it.each([
    ['the weights before the criteria', '| Weight | Criterion | A | B |', '| 3 | Cost | 4 | 8 |'],
    ['the weights at the end', '| Criterion | A | B | Weight |', '| Cost | 4 | 8 | 3 |'],
    ['a number before', '| # | Criterion | Weight | A | B |', '| 1 | Cost | 3 | 4 | 8 |'],
    ['notes', '| Criterion | Weight | A | B | Notes |', '| Cost | 3 | 4 | 8 | why |'],
    ['another language', '| Критерий | Вес | A | B |', '| Cost | 3 | 4 | 8 |'],
    ['a remark on the weights', '| Criterion | Weight (1-5) | A | B |', '| Cost | 3 | 4 | 8 |'],
  ])('may have %s', (_, header, row) => {
    const source = `${header}\n${header.replace(/[^|]+/g, '---')}\n${row}\n`;
    const { value, set, after: run } = section(source);
    expect(value['matrix']).toMatchObject({
      options: ['A', 'B'],
      criteria: [{ name: 'Cost', weight: '3', scores: [4, 8] }],
    });
    expect(set('matrix/criteria/0/scores/1', 9)).toBe(source.replace(' 8 ', ' 9 '));
    expect(set('matrix/criteria/0/weight', '5')).toBe(source.replace('| 3 |', '| 5 |'));
    const insert = (path: string, index: number, value: Json) =>
      section(run({ type: 'insert', path: ['matrix', path], index, value })).value['matrix'];
    const cost = { name: 'Cost', weight: '3', scores: [4, 8] };
    const risk = { name: 'Risk', weight: '1', scores: [1, 2] };
    expect(insert('criteria', 1, risk)).toMatchObject({ criteria: [cost, risk] });
    expect(insert('weighted', 0, '12')).toMatchObject({ criteria: [cost], weighted: ['12', ''] });
    for (const index of [0, 1, 2])
      expect(insert('options', index, 'C')).toMatchObject({
        options: ['A', 'B'].toSpliced(index, 0, 'C'),
        criteria: [{ scores: [4, 8].toSpliced(index, 0, '' as never) }],
      });
    const moved = run({ type: 'move', path: ['matrix', 'options'], index: 1, to: 0 });
    expect(section(moved).value['matrix']).toMatchObject({
      options: ['B', 'A'],
      criteria: [{ name: 'Cost', weight: '3', scores: [8, 4] }],
    });
  });

  it('shows what other columns say of a criterion', () => {
    const source =
      '| Criterion | Weight | A | Notes |\n|---|---|---|---|\n| Cost | 3 | 4 | why |\n';
    const { value, set } = section(source);
    const more = [{ column: 'Notes', value: 'why' }];
    expect(value['matrix']).toMatchObject({ options: ['A'], criteria: [{ name: 'Cost', more }] });
    expect(set('matrix/criteria/0/more/0/value', 'so')).toBe(source.replace('why', 'so'));
  });

  it.each(['| Option | Criterion |', '| Criterion |', '| Criterion | Notes |', '| Weight | A |'])(
    'is not %s',
    (header) => {
      const source = `${header}\n${header.replace(/[^|]+/g, '---')}\n`;
      expect(section(source).value['matrix']).toMatchObject({ options: [], criteria: [] });
    },
  );
});
