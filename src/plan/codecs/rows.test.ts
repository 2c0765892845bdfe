import { describe, expect, it } from 'vitest';
import * as kinds from '../kinds';
import { oneSection } from '../testing/one-section';
import type { Json } from '../value';
import { labelledRows } from './labelled-rows';
import { column, rows } from './rows';

const columns = {
  id: column('ID', kinds.id('FAIL')),
  name: column('Name', kinds.text, 'Title'),
  score: column('Score', kinds.number(0, 10)),
};
const parts = { rows: rows('Rows', columns) };
const section = (body: string) => oneSection(parts, body);
const table = '| ID | Name | Score |\n|---|---|---|\n| FAIL-001 | a | 1 |\n| FAIL-002 | b | 2 |\n';

describe('rows', () => {
  it('are objects by their columns’ keys', () => {
    expect(section(table).value['rows']).toEqual([
      { id: 'FAIL-001', name: 'a', score: 1 },
      { id: 'FAIL-002', name: 'b', score: 2 },
    ]);
  });

  it('are read by header, whatever their order, names and marks', () => {
    const body = '| **Score** | title |  id |\n|--:|---|---|\n| **8** | a | FAIL-001 |\n';
    expect(section(body).value['rows']).toEqual([{ id: 'FAIL-001', name: 'a', score: 8 }]);
  });

  it('are read by a header with a remark, where no other column has the name alone', () => {
    const remarked = '| ID (planned) | Name | Title (old) |\n|---|---|---|\n| FAIL-001 | a | b |\n';
    expect(section(remarked).value['rows']).toEqual([
      { id: 'FAIL-001', name: 'a', score: '', more: [{ column: 'Title (old)', value: 'b' }] },
    ]);
  });

  it('keep columns that are not known, those without a name too', () => {
    const body = '| ID | Owner | Name | |\n|---|---|---|---|\n| FAIL-001 | me | a | z |\n';
    expect(section(body).value['rows']).toEqual([
      {
        id: 'FAIL-001',
        name: 'a',
        score: '',
        more: [
          { column: 'Owner', value: 'me' },
          { column: '', value: 'z' },
        ],
      },
    ]);
    expect(section(body).set('rows/0/more/0/value', 'you')).toBe(body.replace('| me |', '| you |'));
  });

  it('that are short have empty cells, which can be written', () => {
    const body = '| ID | Name | Score |\n|---|---|---|\n| FAIL-001 |\n';
    expect(section(body).value['rows']).toEqual([{ id: 'FAIL-001', name: '', score: '' }]);
    expect(section(body).set('rows/0/score', 3)).toBe(body.replace('001 |', '001 |  | 3 |'));
  });

  it('belong to the first table that has half of the columns', () => {
    const other = '| A | B |\n|---|---|\n| 1 | 2 |\n\n';
    expect(section(other + table).value).toMatchObject({
      rows: [{ id: 'FAIL-001' }, { id: 'FAIL-002' }],
      blocks: [{ kind: 'table', columns: ['A', 'B'] }],
    });
    expect(section(other).value['rows']).toEqual([]);
  });

  it('are named by their id, the first where it repeats', () => {
    const body = table.replace('FAIL-002', 'FAIL-001');
    expect(section(table).set('rows/FAIL-002/name', 'x')).toBe(table.replace('| b |', '| x |'));
    expect(section(body).set('rows/FAIL-001/name', 'x')).toBe(body.replace('| a |', '| x |'));
  });

  it('are added, removed and moved', () => {
    const { after: run } = section(table);
    const lines = table.split('\n');
    const value = { id: 'FAIL-003', name: 'c | d', score: 3 };
    expect(run({ type: 'insert', path: ['rows'], index: 2, value })).toBe(
      `${table}| FAIL-003 | c \\| d | 3 |\n`,
    );
    expect(run({ type: 'insert', path: ['rows'], index: 0, value: {} })).toBe(
      table.replace('| FAIL-001', '|  |  |  |\n| FAIL-001'),
    );
    expect(run({ type: 'remove', path: ['rows'], index: 0 })).toBe(
      lines.toSpliced(2, 1).join('\n'),
    );
    expect(run({ type: 'move', path: ['rows'], index: 1, to: 0 })).toBe(
      [lines[0], lines[1], lines[3], lines[2], ''].join('\n'),
    );
    expect(run({ type: 'insert', path: ['rows'], index: 0, value: 'x' })).toMatch(/object/);
  });

  it('that are added quote code as the first row does', () => {
    const own = {
      rows: rows('Rows', { path: column('Path', kinds.code), to: column('To', kinds.text) }),
    };
    const value = { path: '/b', to: 'y' };
    const added = (cell: string) =>
      oneSection(own, `| Path | To |\n|---|---|\n| ${cell} | x |\n`).after({
        type: 'insert',
        path: ['rows'],
        index: 1,
        value,
      });
    expect(added('/a')).toContain('| /b | y |');
    expect(added('`/a`')).toContain('| `/b` | y |');
    expect(added('')).toContain('| `/b` | y |');
  });

  it('are not added where no column holds the id by which they are told apart', () => {
    const { after: run } = section('| Name | Score |\n|---|---|\n| a | 1 |\n');
    const insert = (value: Json) => run({ type: 'insert', path: ['rows'], index: 1, value });
    expect(insert({ id: 'FAIL-002', name: 'b', score: 2 })).toMatch(/no column “ID”/);
    expect(insert({ id: '', name: 'b', score: 2 })).toContain('| b | 2 |');
  });

  it('that stand under a label are those of the table that follows it', () => {
    const under = { rows: labelledRows('Prevention', columns) };
    const body = `${table}\n**Prevention**:\n\n| ID | Name | Score |\n|---|---|---|\n| FAIL-009 | z | 9 |\n`;
    expect(oneSection(under, body).value['rows']).toEqual([
      { id: 'FAIL-009', name: 'z', score: 9 },
    ]);
    expect(oneSection(under, `**Prevention**: none\n\n${table}`).value['rows']).toEqual([]);
  });
});
