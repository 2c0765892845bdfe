import { Text } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import { editPlan } from '../edit';
import type { Operation } from '../operation';
import { openPlan } from '../read-plan';
import type { SectionDefinition } from '../section';
import { grid } from './grid';
import { paragraph } from './paragraph';
import { furtherText, markdownText } from './text-region';

const definition: SectionDefinition = {
  id: 'environments',
  name: 'Environments',
  headings: ['Environments'],
  templates: [],
  parts: {
    remark: paragraph('Remark', /^(>\s*)(.*)$/s),
    values: grid('Values', { row: ['Parameter', 'Setting'], column: 'Environment', start: [] }),
    text: markdownText('Text'),
    further: furtherText('Further'),
  },
  help: '',
};
const source = `# P

## Environments

> Keep them alike

Two of them.

| Setting | dev | prod |
|---------|-----|------|
| CPU     | 1   | 4    |
| Zones   | one |

At the end.
`;
const planOf = (text: string) => openPlan(Text.of(text.split('\n')), [definition]);
const envOf = (text: string) => planOf(text).sections.at(-1)?.value;

function edited(text: string, ...operations: Operation[]): string {
  const at = operations.map((operation) => ({
    ...operation,
    path: ['sections', 'environments', 'value', ...operation.path],
  }));
  const edit = editPlan(planOf(text), at, [definition]);
  if (!edit.ok) throw new Error(edit.error.message);
  return edit.value.plan.document.text.toString();
}

describe('a grid among text', () => {
  it('is read with its columns, rows and the texts around it', () => {
    expect(envOf(source)).toEqual({
      remark: 'Keep them alike',
      values: {
        columns: ['dev', 'prod'],
        rows: [
          { name: 'CPU', cells: ['1', '4'] },
          { name: 'Zones', cells: ['one', ''] },
        ],
      },
      text: 'Two of them.',
      further: 'At the end.',
      blocks: [],
      subsections: [],
    });
  });

  it.each<[string, Operation, string, string]>([
    [
      'a cell',
      { type: 'set', path: ['values', 'rows', '0', 'cells', '1'], value: '8' },
      '| 4    |',
      '| 8    |',
    ],
    [
      'a name',
      { type: 'set', path: ['values', 'rows', '0', 'name'], value: 'Cores' },
      '| CPU     |',
      '| Cores   |',
    ],
    [
      'a column',
      { type: 'set', path: ['values', 'columns', '0'], value: 'test' },
      '| dev |',
      '| test |',
    ],
    [
      'a cell that is missing',
      { type: 'set', path: ['values', 'rows', '1', 'cells', '1'], value: 'two' },
      '| Zones   | one |',
      '| Zones   | one | two |',
    ],
    ['the text', { type: 'set', path: ['text'], value: 'Three of them.' }, 'Two', 'Three'],
    [
      'what follows',
      { type: 'set', path: ['further'], value: 'The end.' },
      'At the end.',
      'The end.',
    ],
    ['the remark', { type: 'set', path: ['remark'], value: 'Keep them apart' }, 'alike', 'apart'],
  ])('writes %s in its place', (_, operation, old, now) => {
    expect(edited(source, operation)).toBe(source.replace(old, now));
  });

  it('adds, moves and removes rows', () => {
    const value = { name: 'Memory', cells: ['2', '8'] };
    const after = edited(
      source,
      { type: 'insert', path: ['values', 'rows'], index: 1, value },
      { type: 'remove', path: ['values', 'rows'], index: 2 },
      { type: 'move', path: ['values', 'rows'], index: 1, to: 0 },
    );
    expect(envOf(after)).toMatchObject({
      values: {
        rows: [
          { name: 'Memory', cells: ['2', '8'] },
          { name: 'CPU', cells: ['1', '4'] },
        ],
      },
    });
  });

  it('takes text where there is none yet: first at the start, further at the end', () => {
    const bare = '# P\n\n## Environments\n\n| Setting | dev |\n|---|---|\n| CPU | 1 |\n';
    expect(edited(bare, { type: 'set', path: ['further'], value: 'End.' })).toBe(`${bare}\nEnd.\n`);
    expect(edited(bare, { type: 'set', path: ['text'], value: 'Start.' })).toBe(
      bare.replace('Environments\n', 'Environments\n\nStart.\n'),
    );
  });

  it('is none when its first column is called otherwise', () => {
    const other = source.replace('| Setting |', '| Thing |');
    expect(envOf(other)).toMatchObject({ values: { columns: [], rows: [] } });
  });
});

describe('a grid that is absent', () => {
  const bare = '# P\n\n## Environments\n\nTwo of them.\n';
  const value = { columns: ['dev', 'prod'], rows: [{ name: 'CPU', cells: ['1', '4 | 8'] }] };

  it('is written where the section has it, and reads back as the value', () => {
    const text = edited(bare, { type: 'set', path: ['values'], value });
    expect(text).toBe(`# P

## Environments

Two of them.

| Parameter | dev | prod |
|-----------|-----|------|
| CPU | 1 | 4 \\| 8 |
`);
    expect(envOf(text)).toMatchObject({ values: value, text: 'Two of them.' });
  });

  it('is not written without a column', () => {
    const rows = [{ name: 'CPU', cells: [] }];
    const empty: Operation = { type: 'set', path: ['values'], value: { columns: [], rows } };
    expect(() => edited(bare, empty)).toThrow('A grid has at least one column');
  });
});

it('an absent grid takes any text in its cells', () => {
  const plan = planOf('# P\n\n## Environments\n\nTwo of them.\n');
  const id = plan.sections.at(-1)?.id ?? '';
  const value = { columns: ['dev | test'], rows: [{ name: 'CPU', cells: ['one\ntwo'] }] };
  const path = ['sections', id, 'value', 'values'];
  const edit = editPlan(plan, [{ type: 'set', path, value }], [definition]);
  expect(edit.ok && edit.value.plan.sections.at(-1)?.value['values']).toEqual(value);
});
