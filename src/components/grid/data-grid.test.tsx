import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { currentToasts } from '../ui/toast-queue';
import { writeTyped } from '../ui/typed-later';
import { DataGrid } from './data-grid';
import type { GridColumn, GridProps, GridRow } from './grid-model';

const columns: GridColumn[] = [
  { key: 'criterion', header: 'Criterion', label: 'Criterion', kind: 'text', fixed: true },
  { key: 'kafka', header: 'Kafka', label: 'Kafka', kind: 'number' },
  { key: 'nats', header: 'NATS', label: 'NATS', kind: 'number' },
  { key: 'sum', header: 'Sum', label: 'Sum', kind: 'readonly', fixed: true },
];

const startRows = [
  ['cost', '4', '8', '12'],
  ['speed', '9', '7', '16'],
];

type Calls = { changes: string[][]; blocks: unknown[][] };

/** A grid over a store of its own that writes every change through and knows a row by its first cell. */
function Harness({ calls, start = startRows, extra }: HarnessProps) {
  const [texts, setTexts] = useState(start);
  const rows: GridRow[] = texts.map((cells) => ({
    key: cells[0] ?? '',
    label: cells[0] ?? '',
    cells: Object.fromEntries(columns.map((column, at) => [column.key, cells[at] ?? ''])),
  }));
  const set = (down: number, right: number, text: string) =>
    setTexts((now) =>
      now.map((row, r) => row.map((t, c) => (r === down && c === right ? text : t))),
    );
  return (
    <>
      <DataGrid
        caption="Options"
        columns={columns}
        rows={rows}
        onCellChange={(row, column, text) => {
          calls.changes.push([row, column, text]);
          set(
            rows.findIndex((r) => r.key === row),
            columns.findIndex((c) => c.key === column),
            text,
          );
        }}
        onPasteBlock={(...block) => calls.blocks.push(block)}
        onInsertRow={(after) =>
          setTexts((now) =>
            now.toSpliced(rows.findIndex((r) => r.key === after) + 1, 0, ['', '', '', '']),
          )
        }
        onMoveRow={(key, to) =>
          setTexts((now) => {
            const from = rows.findIndex((row) => row.key === key);
            return now.toSpliced(from, 1).toSpliced(to, 0, now[from] ?? []);
          })
        }
        {...extra}
      />
      <button type="button" onClick={() => set(0, 1, '5')}>
        foreign
      </button>
    </>
  );
}

type HarnessProps = { calls: Calls; start?: string[][]; extra?: Partial<GridProps> };

function setUp(options: Omit<HarnessProps, 'calls'> = {}) {
  const calls: Calls = { changes: [], blocks: [] };
  render(<Harness calls={calls} {...options} />);
  return calls;
}

const grid = () => screen.getByRole('grid', { name: 'Options' });
const cell = (row: number, column: number) => {
  const found = grid().querySelector<HTMLElement>(`[data-cell="${row}:${column}"]`);
  if (found === null) throw new Error(`no cell ${row}:${column}`);
  return found;
};
const focusCell = (row: number, column: number) => act(() => cell(row, column).focus());
const focused = () => document.activeElement?.closest('[data-cell]')?.getAttribute('data-cell');
const press = (key: string, more: object = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more });
const editor = () => document.activeElement as HTMLTextAreaElement;
/** Types, and lets the frame come that shows it. */
const type = (text: string) => {
  fireEvent.change(editor(), { target: { value: text } });
  act(writeTyped);
};
const clipboard = (text = '') => {
  let kept = text;
  return {
    getData: () => kept,
    setData: (_: string, value: string) => {
      kept = value;
    },
  };
};

describe('moving', () => {
  it('has one cell in the tab order and moves it by arrows', () => {
    setUp();
    focusCell(0, 0);
    press('ArrowRight');
    press('ArrowDown');
    expect(focused()).toBe('1:1');
    expect(grid().querySelectorAll('[tabindex="0"]')).toHaveLength(1);
  });

  it('goes through the cells by Tab and leaves the grid after the last', () => {
    setUp();
    focusCell(0, 3);
    press('Tab');
    expect(focused()).toBe('1:0');
    press('Tab', { shiftKey: true });
    expect(focused()).toBe('0:3');
    focusCell(1, 3);
    expect(press('Tab')).toBe(true);
    expect(focused()).toBe('1:3');
  });

  it('leaves Tab to the browser after Escape', () => {
    setUp();
    focusCell(0, 1);
    press('Escape');
    expect(press('Tab')).toBe(true);
    expect(focused()).toBe('0:1');
    expect(press('Tab')).toBe(false);
    expect(focused()).toBe('0:2');
  });
});

describe('editing', () => {
  it('replaces by typing, writes every input through, commits by Enter and moves down', () => {
    const calls = setUp();
    focusCell(0, 1);
    press('7');
    expect(editor().value).toBe('');
    type('7');
    type('75');
    press('Enter');
    expect(calls.changes).toEqual([
      ['cost', 'kafka', '7'],
      ['cost', 'kafka', '75'],
    ]);
    expect(focused()).toBe('1:1');
    expect(cell(0, 1).textContent).toBe('75');
  });

  it('edits by F2 and gives the original back by Escape', () => {
    const calls = setUp();
    focusCell(0, 0);
    press('F2');
    expect(editor().value).toBe('cost');
    type('costs');
    press('Escape');
    expect(calls.changes.at(-1)).toEqual(['costs', 'criterion', 'cost']);
    expect(focused()).toBe('0:0');
    expect(cell(0, 0).textContent).toBe('cost');
  });

  it('writes at once by Enter, and nothing by Escape, what was typed just before', () => {
    const calls = setUp();
    const typeNow = (value: string) => fireEvent.change(editor(), { target: { value } });
    focusCell(0, 1);
    press('F2');
    typeNow('5');
    press('Escape');
    act(writeTyped);
    expect(cell(0, 1).textContent).toBe('4');
    expect(calls.changes.map(([, , text]) => text)).not.toContain('5');
    press('F2');
    typeNow('6');
    press('Enter');
    expect(cell(0, 1).textContent).toBe('6');
  });

  it('keeps the editor while the row is renamed by what is typed', () => {
    setUp();
    focusCell(0, 0);
    press('F2');
    const before = editor();
    type('total cost ');
    expect(editor()).toBe(before);
    expect(before.value).toBe('total cost ');
  });

  it('takes a foreign value over the draft', () => {
    setUp();
    focusCell(0, 1);
    press('F2');
    type('9');
    fireEvent.click(screen.getByText('foreign'));
    expect(editor().value).toBe('5');
  });

  it('writes nothing while an input method composes', () => {
    const calls = setUp();
    focusCell(0, 0);
    press('F2');
    fireEvent.compositionStart(editor());
    type('せ');
    press('Enter', { isComposing: true });
    expect(calls.changes).toEqual([]);
    type('成本');
    fireEvent.compositionEnd(editor());
    act(writeTyped);
    expect(calls.changes).toEqual([['cost', 'criterion', '成本']]);
  });

  it('does not edit a readonly cell', () => {
    const calls = setUp();
    focusCell(0, 3);
    press('5');
    press('Delete');
    expect(document.activeElement).toBe(cell(0, 3));
    expect(calls.changes).toEqual([]);
  });

  it('clears by Delete', () => {
    const calls = setUp();
    focusCell(1, 2);
    press('Delete');
    expect(calls.changes).toEqual([['speed', 'nats', '']]);
  });
});

describe('blocks', () => {
  it('pastes a block and keeps the text of readonly cells', () => {
    const calls = setUp();
    focusCell(0, 2);
    fireEvent.paste(cell(0, 2), {
      clipboardData: clipboard('1\t99\tlost\n2\t99\tlost\n3\t99\tlost'),
    });
    expect(calls.blocks).toEqual([
      [
        'cost',
        'nats',
        [
          ['1', '12'],
          ['2', '16'],
          ['3', ''],
        ],
      ],
    ]);
    expect(currentToasts().map(({ message }) => message)).toEqual(['1 pasted column did not fit']);
  });

  it('copies the selected range', () => {
    setUp();
    focusCell(0, 1);
    press('ArrowRight', { shiftKey: true });
    press('ArrowDown', { shiftKey: true });
    const data = clipboard();
    fireEvent.copy(cell(1, 2), { clipboardData: data });
    expect(data.getData()).toBe('4\t8\n9\t7');
    expect(within(grid()).getAllByRole('gridcell', { selected: true })).toHaveLength(4);
  });

  it('changes nothing where nothing is pasted', () => {
    const calls = setUp();
    focusCell(0, 1);
    fireEvent.paste(cell(0, 1), { clipboardData: clipboard('') });
    expect(calls.blocks).toEqual([]);
  });

  it('fills the selected range with one pasted text, and clears it', () => {
    const calls = setUp();
    focusCell(0, 1);
    press('ArrowDown', { shiftKey: true });
    fireEvent.paste(cell(1, 1), { clipboardData: clipboard('3\n') });
    press('Delete');
    expect(calls.blocks).toEqual([
      ['cost', 'kafka', [['3'], ['3']]],
      ['cost', 'kafka', [[''], ['']]],
    ]);
  });
});

describe('rows', () => {
  it('moves a row by Alt and an arrow, and focus goes with it', () => {
    setUp();
    focusCell(0, 1);
    press('ArrowDown', { altKey: true });
    expect(cell(1, 0).textContent).toBe('cost');
    expect(focused()).toBe('1:1');
  });

  it('focuses the first cell of an added row', () => {
    setUp();
    fireEvent.click(screen.getByRole('button', { name: 'Add row' }));
    expect(focused()).toBe('2:0');
  });

  it('focuses the first cell of an added row that is to be filled', () => {
    const Numbered = () => {
      const [ids, setIds] = useState(['A-1']);
      return (
        <DataGrid
          caption="Numbered"
          columns={columns}
          rows={ids.map((id) => ({ key: id, label: id, cells: { criterion: id } }))}
          onCellChange={() => undefined}
          onPasteBlock={() => undefined}
          onInsertRow={() => setIds((now) => [...now, `A-${now.length + 1}`])}
        />
      );
    };
    render(<Numbered />);
    fireEvent.click(screen.getByRole('button', { name: 'Add row' }));
    expect(focused()).toBe('1:1');
  });

  it('leaves Alt and an arrow to the page after Escape', () => {
    setUp();
    focusCell(0, 1);
    press('Escape');
    press('Alt', { altKey: true });
    press('ArrowDown', { altKey: true });
    expect(cell(0, 0).textContent).toBe('cost');
  });

  it('reaches the menu of a row from its first cell', () => {
    setUp();
    focusCell(1, 0);
    press('ArrowLeft');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Actions for speed');
  });
});

describe('columns', () => {
  it('renames a column in its header', () => {
    const names: string[][] = [];
    setUp({ extra: { onRenameColumn: (...call) => names.push(call) } });
    focusCell(0, 1);
    press('ArrowUp');
    press('F2');
    expect(editor().value).toBe('Kafka');
    type('Redpanda');
    expect(names).toEqual([['kafka', 'Redpanda']]);
  });

  it('does not rename a fixed one', () => {
    const names: string[][] = [];
    setUp({ extra: { onRenameColumn: (...call) => names.push(call) } });
    focusCell(-1, 0);
    press('F2');
    expect(document.activeElement).toBe(cell(-1, 0));
  });
});

describe('a choice', () => {
  it('goes to the next option that starts with the typed letter, and on by Enter', () => {
    const calls = setUp({
      extra: {
        columns: [
          { key: 'criterion', header: 'P', label: 'P', kind: 'choice', options: ['H', 'M', 'L'] },
        ],
      },
    });
    focusCell(0, 0);
    press('m');
    expect(calls.changes).toEqual([['cost', 'criterion', 'M']]);
    press('Enter');
    expect(document.activeElement).toBe(cell(1, 0));
    press('Enter');
    expect(document.activeElement?.tagName).toBe('SELECT');
  });

  it('shows a value that is no option', () => {
    setUp({
      extra: {
        columns: [
          { key: 'criterion', header: 'P', label: 'P', kind: 'choice', options: ['H', 'M', 'L'] },
        ],
      },
    });
    focusCell(0, 0);
    press('Enter');
    expect((document.activeElement as HTMLSelectElement).value).toBe('cost');
  });
});

describe('the widths of columns', () => {
  const row = (text: string): GridRow => ({ key: text, label: text, cells: { criterion: text } });
  const grid = (...texts: string[]) => (
    <DataGrid
      caption="Options"
      columns={columns}
      rows={texts.map(row)}
      onCellChange={() => undefined}
      onPasteBlock={() => undefined}
    />
  );
  const tracks = () => screen.getAllByRole('row')[0]?.style.gridTemplateColumns;

  it('stay while one text changes or one row comes, and are made anew for several', () => {
    const { rerender } = render(grid('cost'));
    const first = tracks();
    rerender(grid('what it costs us all'));
    expect(tracks()).toBe(first);
    rerender(grid('cost', 'what it costs us all'));
    expect(tracks()).toBe(first);
    rerender(grid('cost', 'speed', 'size', 'what it costs us all'));
    expect(tracks()).not.toBe(first);
  });

  it('grow for a word that would be cut, once its cell is left', () => {
    setUp({ extra: { onInsertRow: undefined, onMoveRow: undefined } });
    const first = tracks();
    focusCell(0, 0);
    press('Enter');
    const area = document.activeElement as HTMLTextAreaElement;
    fireEvent.change(area, { target: { value: 'maintainability of it' } });
    act(writeTyped);
    expect(tracks()).toBe(first);
    press('Tab');
    expect(cell(0, 0).textContent).toBe('maintainability of it');
    expect(tracks()).not.toBe(first);
  });
});
