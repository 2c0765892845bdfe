import { useState } from 'react';
import type { Column } from '@/plan/codecs/codec';
import type { Operation, Path } from '@/plan/operation';
import type { Json } from '@/plan/value';
import { DataGrid } from '../grid/data-grid';
import { GridFrame } from './grid-frame';
import { valueOfTyped } from './leaf-text';
import { gridColumns, gridRows, type RowColumn, rowColumns } from './rows-model';
import { useSectionActions } from './section-context';
import { cellKey, type TypedCell, useCellWrites } from './use-cell-writes';

type RowsFieldProps = {
  label: string;
  path: Path;
  columns: readonly Column[];
  rows: readonly Json[];
  /** Keys of the columns that the text has, joined by blanks; all of them where it has no table yet. */
  present?: string | undefined;
  rowWord?: string;
  help?: string | undefined;
};

/** A table whose columns the section knows, and others as text. */
export function RowsField(props: RowsFieldProps) {
  const { label, path, rows, rowWord = 'row' } = props;
  const { edit, nextId } = useSectionActions();
  const [problem, setProblem] = useState<string>();
  const writes = useCellWrites();
  const columns = rowColumns(props.columns, rows, props.present?.split(' '));
  const lines = gridRows(columns, rows).map(writes.overlay);
  const indexOf = (key: string) => lines.findIndex((line) => line.key === key);
  const columnOf = (key: string) => columns.find((column) => column.key === key);

  const set = (row: number, column: RowColumn, text: string): Operation => ({
    type: 'set',
    path: [...path, String(row), ...column.path],
    value: valueOfTyped(column.kind, text),
  });
  const run = (operations: readonly Operation[], what: string, notice?: string) =>
    setProblem(
      edit(operations, { label: what, ...(notice === undefined ? {} : { notice }) })?.message,
    );
  const blank = () =>
    Object.fromEntries(
      columns.flatMap(({ key, kind, path: at }) =>
        at.length > 1
          ? []
          : [[key, kind.name === 'id' ? nextId(kind.ids?.[0] ?? '') : kind.get('')]],
      ),
    );
  const insertAt = (index: number): Operation => ({ type: 'insert', path, index, value: blank() });

  const write = ({ row: rowKey, column: columnKey, text }: TypedCell) => {
    const column = columnOf(columnKey);
    const row = indexOf(rowKey);
    if (column === undefined || row < 0) return;
    const operation = set(row, column, text);
    const group = operation.path.join('/');
    const refusal = edit([operation], { label: `Edit ${column.header}`, group });
    const stored = gridRows(columns, [rows[row] ?? {}])[0]?.cells[columnKey] ?? '';
    writes.note(cellKey(rowKey, columnKey), text, stored, refusal);
  };
  const release = () => {
    if (writes.held === undefined) return;
    writes.hold(undefined);
    write(writes.held);
  };

  return (
    <GridFrame
      path={path}
      columns={columns.map(({ path: at }) => at.join('/'))}
      problem={problem}
      onLeaveCell={release}
    >
      <DataGrid
        caption={label}
        columns={gridColumns(columns)}
        rows={lines}
        rowWord={rowWord}
        empty={`No ${rowWord} yet`}
        onCellChange={(row, column, text) => {
          if (columnOf(column)?.kind.name === 'id') writes.hold({ row, column, text });
          else write({ row, column, text });
        }}
        onPasteBlock={(rowKey, columnKey, block) => {
          const from = indexOf(rowKey);
          const first = columns.findIndex(({ key }) => key === columnKey);
          const operations = block.flatMap((texts, down) => {
            const row = from + down;
            const cells = texts.flatMap((text, right) => {
              const column = columns[first + right];
              return column === undefined ? [] : set(row, column, text);
            });
            return row < rows.length ? cells : [insertAt(row), ...cells];
          });
          run(operations, `Paste into ${label}`);
        }}
        onInsertRow={(after) =>
          run([insertAt(after === null ? 0 : indexOf(after) + 1)], `Add ${rowWord}`)
        }
        onRemoveRow={(key) =>
          run(
            [{ type: 'remove', path, index: indexOf(key) }],
            `Remove ${rowWord}`,
            `Removed ${rowWord} ${key}`,
          )
        }
        onMoveRow={(key, to) =>
          run([{ type: 'move', path, index: indexOf(key), to }], `Move ${rowWord}`)
        }
      />
    </GridFrame>
  );
}
