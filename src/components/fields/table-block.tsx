import { memo, useState } from 'react';
import type { Operation, Path } from '@/plan/operation';
import type { Json } from '@/plan/value';
import { DataGrid } from '../grid/data-grid';
import type { GridColumn } from '../grid/grid-model';
import { GridFrame } from './grid-frame';
import { listOf, textOf } from './json-guards';
import { flagged } from './row-ids';
import { rowKeys } from './row-keys';
import { sameProps } from './same-props';
import { useSectionActions } from './section-context';
import { useUnknownCells } from './unknown-ids';
import { cellKey, useCellWrites } from './use-cell-writes';

type TableBlockProps = {
  label: string;
  path: Path;
  columns: readonly Json[];
  rows: readonly Json[];
};

/** A table of a shape that no section knows: its columns are the user's as well. */
export const TableBlock = memo(function TableBlock({
  label,
  path,
  columns,
  rows,
}: TableBlockProps) {
  const { edit } = useSectionActions();
  const [problem, setProblem] = useState<string>();
  const writes = useCellWrites();
  const headers = columns.map(textOf);
  const texts = rows.map((row) => listOf(row).map(textOf));
  const keys = rowKeys(texts.map(([first = '']) => first));
  const lines = texts.map((cells, index) => ({
    key: keys[index] ?? '',
    label: cells[0] || `Row ${index + 1}`,
    cells: Object.fromEntries(headers.map((_, at) => [String(at), cells[at] ?? ''])),
  }));
  const indexOf = (key: string) => keys.indexOf(key);
  const rowsPath = [...path, 'rows'];
  const columnsPath = [...path, 'columns'];
  const unknown = useUnknownCells(rowsPath);
  const places = headers.map((_, at) => placeOf(String(at)));
  const run = (operations: readonly Operation[], what: string, notice?: string) =>
    setProblem(
      edit(operations, { label: what, ...(notice === undefined ? {} : { notice }) })?.message,
    );
  const set = (row: number, column: number, text: string): Operation => ({
    type: 'set',
    path: [...rowsPath, String(row), String(column)],
    value: text.trim(),
  });
  const insertRow = (index: number): Operation => ({
    type: 'insert',
    path: rowsPath,
    index,
    value: headers.map(() => ''),
  });
  const insertColumn = (after: string | null) =>
    run(
      [
        {
          type: 'insert',
          path: columnsPath,
          index: after === null ? 0 : Number(after) + 1,
          value: 'New column',
        },
      ],
      'Add column',
    );

  return (
    <GridFrame path={rowsPath} columns={headers.map((_, at) => String(at))} problem={problem}>
      <DataGrid
        caption={label}
        columns={headers.map((header, at) => columnOf(header, at))}
        rows={lines.map((line, at) => writes.overlay(flagged(line, unknown.wordsIn(at, places))))}
        empty="No rows yet"
        cellNote={
          unknown.some
            ? (rowKey, column) => unknown.noteOf(indexOf(rowKey), placeOf(column))
            : undefined
        }
        onCellChange={(rowKey, column, text) => {
          const row = indexOf(rowKey);
          const operation = set(row, Number(column), text);
          const group = operation.path.join('/');
          const refusal = edit([operation], { label: 'Edit cell', group });
          const stored = lines[row]?.cells[column] ?? '';
          writes.note(cellKey(rowKey, column), text, stored, refusal);
        }}
        onPasteBlock={(rowKey, column, block) => {
          const from = indexOf(rowKey);
          const operations = block.flatMap((cells, down) => {
            const sets = cells.map((text, right) => set(from + down, Number(column) + right, text));
            return from + down < rows.length ? sets : [insertRow(from + down), ...sets];
          });
          run(operations, `Paste into ${label}`);
        }}
        onInsertRow={(after) =>
          run([insertRow(after === null ? 0 : indexOf(after) + 1)], 'Add row')
        }
        onRemoveRow={(key) =>
          run(
            [{ type: 'remove', path: rowsPath, index: indexOf(key) }],
            'Remove row',
            'Removed row',
          )
        }
        onMoveRow={(key, to) =>
          run([{ type: 'move', path: rowsPath, index: indexOf(key), to }], 'Move row')
        }
        onInsertColumn={insertColumn}
        onRemoveColumn={
          headers.length > 1
            ? (key) =>
                run(
                  [{ type: 'remove', path: columnsPath, index: Number(key) }],
                  'Remove column',
                  `Removed column ${headers[Number(key)]}`,
                )
            : undefined
        }
        onMoveColumn={(key, to) =>
          run([{ type: 'move', path: columnsPath, index: Number(key), to }], 'Move column')
        }
        onRenameColumn={(key, name) => {
          const at = [...columnsPath, key];
          const group = at.join('/');
          const rename = [{ type: 'set' as const, path: at, value: name.trim() }];
          setProblem(edit(rename, { label: 'Rename column', group })?.message);
        }}
      />
    </GridFrame>
  );
}, sameProps);

function placeOf(key: string) {
  return { key, path: [key] };
}

function columnOf(header: string, at: number): GridColumn {
  const label = header || `Column ${at + 1}`;
  return { key: String(at), header: header || '–', label, kind: 'text' };
}
