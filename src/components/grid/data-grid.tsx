import { Plus } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { Button } from '../ui/button';
import { cn } from '../ui/class-names';
import { CellEditor } from './cell-editor';
import { alignOf } from './cell-style';
import { ChoiceEditor } from './choice-editor';
import { columnTracks, columnWidths, keptWidths, type Width } from './column-tracks';
import { GridBody } from './grid-body';
import { gridEvents } from './grid-events';
import { GridHeader } from './grid-header';
import type { GridProps } from './grid-model';
import { gridRoles } from './grid-roles';
import { GridBodyRow } from './grid-row';
import { goTo } from './grid-state';
import { GridStatus } from './grid-status';
import { textAt } from './range';
import { onRevealCell } from './reveal-cell';
import { type Grid, useGrid } from './use-grid';
import { useMenus } from './use-menus';
import { useRowWindow } from './use-row-window';

/** A table that is edited like a spreadsheet. */
export function DataGrid(props: GridProps) {
  const { caption, columns, rows, footer = [], highlight } = props;
  const table = useRef<HTMLTableElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const status = useId();
  const grid = useGrid(props, table);
  const { state, range, bounds, update } = grid;
  const long = useRowWindow(scroller, state.rows);
  const tracks = useTracks(props, grid);
  const events = gridEvents(props, grid);
  const menus = useMenus(props, grid.operations);
  const editor =
    state.editing === null ? null : <ActiveEditor props={props} grid={grid} status={status} />;
  const activeIn = (row: number) => (state.active.row === row ? state.active.column : undefined);
  const several = range.top !== range.bottom || range.left !== range.right;

  const bodyRow = (index: number) => {
    const selected = several && index >= range.top && index <= range.bottom;
    return {
      index,
      columns,
      tracked: state.columns,
      template: tracks.template,
      active: activeIn(index),
      selectedFrom: selected ? range.left : -2,
      selectedTo: selected ? range.right : -2,
      editor: activeIn(index) === undefined ? null : editor,
      highlight,
      gutter: bounds.gutter,
      menuItems: index < rows.length ? menus.ofRow : null,
      numbered: long !== null,
      last: index === rows.length - 1 || index === rows.length + footer.length - 1,
    };
  };

  useEffect(() => {
    if (table.current === null) return undefined;
    return onRevealCell(table.current, (at) => flushSync(() => update((now) => goTo(now, at))));
  }, [update]);

  return (
    <div className={cn('group/grid grid min-w-0 justify-items-start gap-1.5', props.className)}>
      <div
        ref={scroller}
        className={cn(
          '@container w-full min-w-0 overflow-x-auto overscroll-x-contain rounded-lg border border-border',
          long !== null && 'max-h-[75dvh] overflow-y-auto',
        )}
        style={{ scrollPaddingInlineStart: tracks.edge }}
      >
        <table
          ref={table}
          {...(grid.isLocked ? gridRoles.lockedGrid : gridRoles.grid)}
          // Where no cell takes the focus, the table does, so that it can be scrolled by key.
          tabIndex={rows.length + footer.length === 0 ? 0 : -1}
          aria-label={caption}
          aria-description="Escape, then Tab, leaves the table."
          aria-rowcount={long === null ? undefined : 1 + rows.length + footer.length}
          className="block w-full select-none text-sm/5 focus-visible:-outline-offset-2 [&_textarea]:select-text"
          style={{ minWidth: tracks.minWidth }}
          {...events}
        >
          <GridHeader
            columns={columns}
            tracked={state.columns}
            template={tracks.template}
            highlight={highlight}
            gutter={bounds.gutter}
            active={activeIn(-1)}
            editor={activeIn(-1) === undefined ? null : editor}
            menuItems={bounds.header ? menus.ofColumn : null}
            long={long !== null}
          />
          <GridBody rows={rows} state={state} long={long} bodyRow={bodyRow} />
          {footer.length > 0 && (
            <tfoot {...gridRoles.group} className="block border-border border-t">
              {footer.map((row, at) => (
                <GridBodyRow key={row.key} row={row} {...bodyRow(rows.length + at)} />
              ))}
            </tfoot>
          )}
        </table>
        {rows.length === 0 && props.empty !== undefined && (
          <div className="px-2.5 py-1.5 text-muted-foreground">{props.empty}</div>
        )}
      </div>
      <div className="flex w-full flex-wrap items-center gap-1.5 empty:hidden">
        <AddButtons props={props} grid={grid} />
        <GridStatus {...props} id={status} active={state.active} />
      </div>
      <output className="sr-only">{grid.announcement}</output>
    </div>
  );
}

type Made = {
  readonly uids: string;
  readonly rows: number;
  /** Characters in the cells when it was looked at last. */
  readonly size: number;
  readonly widths: readonly Width[];
};

/**
 * Widths are made once for its columns, and again when several rows come or go. Typing moves none; a word that
 * would be cut has its column grow once its cell is left.
 */
function useTracks(props: GridProps, grid: Grid) {
  const { columns, rows } = props;
  const [made, setMade] = useState<Made>({ uids: '', rows: 0, size: 0, widths: [] });
  const uids = grid.state.columns.map((column) => column.uid).join();
  const stays = made.uids === uids && Math.abs(made.rows - rows.length) < 2;
  const size = grid.state.editing === null ? sizeOf(props) : made.size;
  const left = stays && size !== made.size;
  const widths = left
    ? keptWidths(made.widths, columns, rows)
    : stays
      ? made.widths
      : columnWidths(columns, rows);
  if (!stays || left || made.rows !== rows.length)
    setMade({ uids, rows: rows.length, size, widths });
  return columnTracks(widths, grid.bounds.gutter);
}

function sizeOf({ columns, rows }: GridProps): number {
  const labels = columns.reduce((sum, { label }) => sum + label.length, 0);
  return rows
    .slice(0, 60)
    .reduce(
      (sum, { cells }) => columns.reduce((all, { key }) => all + (cells[key] ?? '').length, sum),
      labels,
    );
}

type ActiveEditorProps = {
  props: GridProps;
  grid: Grid;
  /** The element that says what is wrong with the active cell. */
  status: string;
};

function ActiveEditor({ props, grid, status }: ActiveEditorProps) {
  const { active, editing } = grid.state;
  const column = props.columns[active.column];
  if (column === undefined || editing === null) return null;
  const row = props.rows[active.row];
  const shared = {
    value: textAt(props, active),
    label: row === undefined ? `Name of ${column.label}` : `${column.label}, ${row.label}`,
    align: alignOf(column),
    wrong: row?.invalid?.[column.key] === undefined ? undefined : status,
    onSend: grid.send,
    onLeave: grid.leaveEditor,
  };
  if (column.kind === 'choice' && row !== undefined) {
    return <ChoiceEditor {...shared} options={column.options ?? []} />;
  }
  const numeric = column.kind === 'number' && row !== undefined;
  const ids = row === undefined ? undefined : column.ids?.();
  const wordless = row !== undefined && column.wordless;
  return <CellEditor {...shared} mode={editing} numeric={numeric} wordless={wordless} ids={ids} />;
}

function AddButtons({ props, grid }: { props: GridProps; grid: Grid }) {
  const { onInsertRow, onInsertColumn, rowWord = 'row', columnWord = 'column' } = props;
  if (grid.isLocked || (onInsertRow === undefined && onInsertColumn === undefined)) return null;
  const lastFree = props.columns.findLastIndex((column) => column.fixed !== true);
  return (
    <div className="flex flex-wrap gap-1">
      {onInsertRow !== undefined && (
        <Button variant="ghost" onClick={() => grid.operations.insertRow(props.rows.length - 1)}>
          <Plus aria-hidden /> Add {rowWord}
        </Button>
      )}
      {onInsertColumn !== undefined && (
        <Button
          variant="ghost"
          onClick={() =>
            grid.operations.insertColumn(lastFree < 0 ? props.columns.length - 1 : lastFree)
          }
        >
          <Plus aria-hidden /> Add {columnWord}
        </Button>
      )}
    </div>
  );
}
