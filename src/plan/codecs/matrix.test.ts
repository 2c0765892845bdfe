import { describe, expect, it } from 'vitest';
import { oneSection } from '../testing/one-section';
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
});
