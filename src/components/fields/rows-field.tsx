import { memo, useRef, useState } from 'react';
import type { Problem } from '@/markdown/result';
import type { Column } from '@/plan/codecs/codec';
import type { Operation, Path } from '@/plan/operation';
import type { Json } from '@/plan/value';
import { DataGrid } from '../grid/data-grid';
import { afterDrawing, drawLater } from '../ui/draw-later';
import type { MenuItem } from '../ui/menu-item';
import { CellIds } from './cell-ids';
import { GridFrame } from './grid-frame';
import { valueOfTyped } from './leaf-text';
import { type RowActions, rowActions, rowEdits } from './row-actions';
import { flagged, idsInCell, itemsOfIds, unknownIn, withIds } from './row-ids';
import {
  gridColumns,
  gridRows,
  type LiveColumn,
  type RowColumn,
  rowColumns,
  type Widths,
} from './rows-model';
import { sameProps } from './same-props';
import { useIds, useSectionActions } from './section-context';
import { useUnknownCells } from './unknown-ids';
import { cellKey, type TypedCell, useCellWrites } from './use-cell-writes';
import { useHold } from './use-hold';

/** What is wrong with each row's cells, by column. */
export type RowFlags = readonly Readonly<Record<string, string>>[];

export type RowsFieldProps = {
  label: string;
  path: Path;
  columns: readonly Column[];
  rows: readonly Json[];
  /** The columns that the text has, as `presentColumns` gives them; all of them where it has no table yet. */
  present?: string | undefined;
  rowWord?: string;
  /** Indexes of the rows in the order shown; they cannot be moved then. */
  order?: readonly number[] | undefined;
  /** What is wrong with each row's cells beyond their kinds, by column. */
  invalid?: RowFlags | undefined;
  /** How rows are added, removed and moved where more follows from it than the table's own text. */
  actions?: Partial<RowActions>;
  rowItems?: (row: number) => readonly MenuItem[];
  /** Widths in px by column, where kinds and texts do not give the right ones. */
  widths?: Widths;
  /** What follows in the text of a row that has only its id; it comes with the row, not by a second reading of the table. */
  follows?: Readonly<Record<string, string>>;
  /** Computed columns beside those of the text. */
  live?: readonly LiveColumn[];
};

/** A table whose columns the section knows, and others as text. */
export const RowsField = memo(function RowsField(props: RowsFieldProps) {
  const { label, path, rows, rowWord = 'row', order, invalid, rowItems } = props;
  const { edit, prepare, rehearse, nextId } = useSectionActions();
  const hold = useHold();
  const ids = useIds();
  const [problem, setProblem] = useState<string>();
  const writes = useCellWrites();
  const unknown = useUnknownCells(path);
  const columns = rowColumns(props.columns, rows, props.present, props.widths, props.live);
  const blank = (follows: RowsFieldProps['follows'] = {}) => blankRow(columns, nextId, follows);
  const edits = rowEdits(path, () => blank(props.follows));
  const actions = { ...rowActions(rowWord, edits, edit), ...props.actions };
  const say = (result: Problem | undefined) => setProblem(result?.message);
  const isEntered = useRef(false);
  const enter = () => {
    if (isEntered.current) return;
    isEntered.current = true;
    rehearse([edits.insert(rows.length), ...(rows.length > 0 ? [edits.remove(0)] : [])]);
  };
  const unlisted = unknownIn(columns, ids);
  const all = gridRows(columns, rows).map((row, at) =>
    writes.overlay(
      flagged(flagged(flagged(row, unknown.wordsIn(at, columns)), unlisted(row)), invalid?.[at]),
    ),
  );
  const shown = order?.flatMap((at) => all[at] ?? []) ?? all;
  const indexOf = (key: string) => all.findIndex((line) => line.key === key);
  const indexAfter = (key: string | null) => (key === null ? 0 : indexOf(key) + 1);

  const pathOf = (row: number, column: RowColumn) => [...path, String(row), ...column.path];
  const set = (row: number, column: RowColumn, text: string): Operation => ({
    type: 'set',
    path: pathOf(row, column),
    value: valueOfTyped(column.kind, text),
  });
  const editOf = ({ row: rowKey, column: columnKey, text }: TypedCell) => {
    const column = columns.find(({ key }) => key === columnKey);
    const row = indexOf(rowKey);
    if (column === undefined || row < 0) return undefined;
    return { row, column, operation: set(row, column, text) };
  };
  const write = (typed: TypedCell) => {
    const found = editOf(typed);
    if (found === undefined) return;
    const { row, column, operation } = found;
    const group = operation.path.join('/');
    const refusal = edit([operation], { label: `Edit ${column.header}`, group });
    const stored = gridRows(columns, [rows[row] ?? {}])[0]?.cells[typed.column] ?? '';
    writes.note(cellKey(typed.row, typed.column), typed.text, stored, refusal);
  };
  const noted = unknown.some || columns.some(({ kind }) => kind.name === 'refs');
  const idsAt = (rowKey: string, columnKey: string) => {
    const column = columns.find(({ key }) => key === columnKey);
    const row = indexOf(rowKey);
    if (column === undefined) return [];
    const listed = column.kind.name === 'refs' ? idsInCell(all[row]?.cells[columnKey]) : [];
    return listed.length > 0 ? listed : unknown.idsAt(row, column);
  };
  const holdId = (typed: TypedCell, column: RowColumn) => {
    writes.hold(typed);
    const value = valueOfTyped(column.kind, typed.text);
    hold(pathOf(indexOf(typed.row), column), value, `Edit ${column.header}`);
  };
  const release = () => {
    const typed = writes.take();
    if (typed === undefined) return;
    const rename = () => {
      write(typed);
      afterDrawing(() => writes.letGo(typed));
    };
    const found = editOf(typed);
    drawLater(rename, found && (() => prepare([found.operation])));
  };
  const paste = (rowKey: string, columnKey: string, block: string[][]) => {
    const from = shown.findIndex(({ key }) => key === rowKey);
    const first = columns.findIndex(({ key }) => key === columnKey);
    const operations = block.flatMap((texts, down) => {
      const key = shown[from + down]?.key;
      const row = key === undefined ? from + down : indexOf(key);
      const sets = texts.flatMap((text, right) => {
        const column = columns[first + right];
        return column === undefined || column.live ? [] : set(row, column, text);
      });
      const insert: Operation = { type: 'insert', path, index: row, value: blank() };
      return key === undefined ? [insert, ...sets] : sets;
    });
    drawLater(
      () => say(edit(operations, { label: `Paste into ${label}` })),
      () => prepare(operations),
    );
  };

  return (
    <GridFrame
      path={path}
      columns={columns.map(({ path: at }) => at.join('/'))}
      problem={problem}
      onEnter={enter}
      onLeaveCell={release}
    >
      <DataGrid
        caption={label}
        columns={gridColumns(columns).map((column, at) => withIds(column, columns[at], ids))}
        rows={shown}
        rowWord={rowWord}
        empty={`No ${rowWord} yet`}
        onCellChange={(row, column, text) => {
          const own = columns.find(({ key, kind }) => key === column && kind.name === 'id');
          if (own) holdId({ row, column, text }, own);
          else write({ row, column, text });
        }}
        onPasteBlock={paste}
        onInsertRow={(after) => say(actions.insert(indexAfter(after)))}
        onRemoveRow={(key) => say(actions.remove(indexOf(key), key))}
        ahead={
          props.actions
            ? undefined
            : {
                insertRow: (after) => prepare([edits.insert(indexAfter(after))]),
                removeRow: (key) => prepare([edits.remove(indexOf(key))]),
                moveRow: (key, to) => prepare([edits.move(indexOf(key), to)]),
              }
        }
        onMoveRow={order ? undefined : (key, to) => say(actions.move(indexOf(key), to))}
        rowItems={(key) => {
          const row = indexOf(key);
          return [...(rowItems?.(row) ?? []), ...itemsOfIds(all[row], columns, ids)];
        }}
        cellNote={
          noted ? (key, column) => <CellIds ids={idsAt(key, column)} source={ids} /> : undefined
        }
      />
    </GridFrame>
  );
}, sameProps);

function blankRow(
  columns: readonly RowColumn[],
  nextId: (kind: string) => string,
  follows: Readonly<Record<string, string>>,
): Json {
  const own = columns.filter(({ path, live }) => path.length === 1 && !live);
  return Object.fromEntries(
    own.map(({ key, kind }) => [
      key,
      kind.name === 'id' ? nextId(kind.ids?.[0] ?? '') : kind.get(follows[key] ?? ''),
    ]),
  );
}
