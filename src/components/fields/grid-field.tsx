import { memo, useState } from 'react';
import type { Operation, Path } from '@/plan/operation';
import type { Json } from '@/plan/value';
import { DataGrid } from '../grid/data-grid';
import type { GridColumn } from '../grid/grid-model';
import { GridFrame } from './grid-frame';
import { listOf, objectOf, textOf } from './json-guards';
import { flagged } from './row-ids';
import { rowKeys } from './row-keys';
import { sameProps } from './same-props';
import { useSectionActions } from './section-context';
import { useUnknownCells } from './unknown-ids';
import { cellKey, useCellWrites } from './use-cell-writes';

type GridFieldProps = {
  label: string;
  /** What the first column names: `Parameter`. */
  row: string;
  /** What a column is: `Environment`. */
  column: string;
  path: Path;
  value: Json | undefined;
};

const nameKey = 'name';

/** A table with a named row for each thing and a column for each place where it differs. */
export const GridField = memo(function GridField(props: GridFieldProps) {
  const { label, row, column: word, path, value } = props;
  const { edit } = useSectionActions();
  const [problem, setProblem] = useState<string>();
  const writes = useCellWrites();
  const { columns, rows } = objectOf(value);
  const headers = listOf(columns).map(textOf);
  const texts = listOf(rows).map((line) => {
    const { name, cells } = objectOf(line);
    return [textOf(name), ...listOf(cells).map(textOf)];
  });
  const keys = rowKeys(texts.map(([name = '']) => name));
  const columnKeys = [nameKey, ...headers.map((_, at) => String(at))];
  const rowsPath = [...path, 'rows'];
  const columnsPath = [...path, 'columns'];
  const unknown = useUnknownCells(rowsPath);
  const places = columnKeys.map(placeOf);
  const run = (operations: readonly Operation[], what: string) =>
    setProblem(edit(operations, { label: what })?.message);
  const set = (at: number, key: string, text: string): Operation => {
    const place = [...rowsPath, String(at), ...placeOf(key).path];
    return { type: 'set', path: place, value: text.trim() };
  };
  const insert = (index: number): Operation => {
    const blank = { name: '', cells: headers.map(() => '') };
    return { type: 'insert', path: rowsPath, index, value: blank };
  };

  return (
    <GridFrame path={rowsPath} columns={columnKeys} problem={problem}>
      <DataGrid
        caption={label}
        columns={columnKeys.map((key, at) => columnOf(key, [row, ...headers][at] ?? ''))}
        rows={texts
          .map((cells, index) => ({
            key: keys[index] ?? '',
            label: cells[0] || `Row ${index + 1}`,
            cells: Object.fromEntries(columnKeys.map((key, at) => [key, cells[at] ?? ''])),
          }))
          .map((line, at) => writes.overlay(flagged(line, unknown.wordsIn(at, places))))}
        cellNote={
          unknown.some
            ? (rowKey, column) => unknown.noteOf(keys.indexOf(rowKey), placeOf(column))
            : undefined
        }
        empty={`No ${row.toLowerCase()} yet`}
        rowWord={row.toLowerCase()}
        columnWord={word.toLowerCase()}
        onCellChange={(rowKey, column, text) => {
          const at = keys.indexOf(rowKey);
          const operation = set(at, column, text);
          const refusal = edit([operation], {
            label: 'Edit cell',
            group: operation.path.join('/'),
          });
          const stored = texts[at]?.[columnKeys.indexOf(column)] ?? '';
          writes.note(cellKey(rowKey, column), text, stored, refusal);
        }}
        onPasteBlock={(rowKey, column, block) => {
          const from = keys.indexOf(rowKey);
          const left = columnKeys.indexOf(column);
          const operations = block.flatMap((cells, down) => {
            const sets = cells.map((text, right) =>
              set(from + down, columnKeys[left + right] ?? nameKey, text),
            );
            return from + down < texts.length ? sets : [insert(from + down), ...sets];
          });
          run(operations, `Paste into ${label}`);
        }}
        onInsertRow={(after) =>
          run([insert(after === null ? 0 : keys.indexOf(after) + 1)], 'Add row')
        }
        onRemoveRow={(key) =>
          run([{ type: 'remove', path: rowsPath, index: keys.indexOf(key) }], 'Remove row')
        }
        onMoveRow={(key, to) =>
          run([{ type: 'move', path: rowsPath, index: keys.indexOf(key), to }], 'Move row')
        }
        onInsertColumn={(after) => {
          const index = after === null || after === nameKey ? 0 : Number(after) + 1;
          const name = `${word} ${headers.length + 1}`;
          run([{ type: 'insert', path: columnsPath, index, value: name }], `Add ${word}`);
        }}
        onRemoveColumn={(key) =>
          run([{ type: 'remove', path: columnsPath, index: Number(key) }], `Remove ${word}`)
        }
        onMoveColumn={(key, to) =>
          run([{ type: 'move', path: columnsPath, index: Number(key), to: to - 1 }], `Move ${word}`)
        }
        onRenameColumn={(key, name) => {
          const at = [...columnsPath, key];
          const options = { label: `Rename ${word}`, group: at.join('/') };
          const problem = edit([{ type: 'set', path: at, value: name.trim() }], options);
          setProblem(problem?.message);
        }}
      />
    </GridFrame>
  );
}, sameProps);

function placeOf(key: string) {
  return { key, path: key === nameKey ? [nameKey] : ['cells', key] };
}

function columnOf(key: string, header: string): GridColumn {
  const shown = { key, header: header || '–', label: header || 'Column', kind: 'text' } as const;
  return key === nameKey ? { ...shown, fixed: true } : shown;
}
