import type { ReactNode } from 'react';
import type { IdOption } from '../ui/id-suggestions';
import type { MenuItem } from '../ui/menu-item';

export type CellKind = 'text' | 'number' | 'choice' | 'readonly' | 'refs';

export type GridColumn = {
  key: string;
  header: ReactNode;
  /** The header as text: accessible name, copied text, start of a renaming. */
  label: string;
  kind: CellKind;
  options?: readonly string[];
  /** The ids to offer in a cell of ids. */
  ids?: () => readonly IdOption[];
  /** What stands in it is no running text: ids that are defined there, codes, dates. */
  wordless?: boolean;
  /** Least width in px; estimated from the text where absent. */
  width?: number;
  align?: 'left' | 'right' | 'center';
  /** Not renamed, moved or removed by the user. */
  fixed?: boolean;
};

export type GridRow = {
  key: string;
  cells: Readonly<Record<string, string>>;
  label: string;
  /** Message by column key. */
  invalid?: Readonly<Record<string, string>>;
};

/** A computed row below the table: shown, copied, never edited. */
export type GridFooterRow = GridRow & { tone?: 'total' | 'sub' };

export type GridProps = {
  /** Accessible name of the table. */
  caption: string;
  columns: readonly GridColumn[];
  rows: readonly GridRow[];
  footer?: readonly GridFooterRow[];
  /** Key of the column that won. */
  highlight?: string | undefined;
  /** Called on every input while editing, and with the original text when editing is cancelled. */
  onCellChange: (rowKey: string, columnKey: string, text: string) => void;
  /**
   * A block of texts that replaces cells from the given one on, columns in the shown order. Readonly cells keep
   * their present text in the block; rows beyond the last one occur only when rows can be inserted.
   */
  onPasteBlock: (rowKey: string, columnKey: string, block: string[][]) => void;
  /** After the given row, or first for null. */
  onInsertRow?: ((afterRowKey: string | null) => void) | undefined;
  onRemoveRow?: ((rowKey: string) => void) | undefined;
  /** Called before a row comes, goes or is moved: works out in steps what that will change. */
  ahead?:
    | {
        readonly insertRow: (afterRowKey: string | null) => Steps;
        readonly removeRow: (rowKey: string) => Steps;
        readonly moveRow: (rowKey: string, toIndex: number) => Steps;
      }
    | undefined;
  onMoveRow?: ((rowKey: string, toIndex: number) => void) | undefined;
  /** After the given column, or before the first that is not fixed for null. */
  onInsertColumn?: ((afterColumnKey: string | null) => void) | undefined;
  onRemoveColumn?: ((columnKey: string) => void) | undefined;
  /** `toIndex` counts all columns, fixed ones included. */
  onMoveColumn?: ((columnKey: string, toIndex: number) => void) | undefined;
  /** Called on every input while a header is edited. */
  onRenameColumn?: ((columnKey: string, label: string) => void) | undefined;
  /** What a row and a column are called in menus, as "criterion" and "option". */
  rowWord?: string;
  columnWord?: string;
  /** Further entries of a row's menu. */
  rowItems?: ((rowKey: string) => readonly MenuItem[]) | undefined;
  /** What is below the table for the active cell: where its ids lead, what can be done about them. */
  cellNote?: ((rowKey: string, columnKey: string) => ReactNode) | undefined;
  /** What the table says while it has no rows. */
  empty?: ReactNode;
  className?: string;
};

type Steps = Iterator<unknown> | undefined;

/** Row -1 is the header, rows after the last are the footer; column -1 is the row's menu. */
export type Position = { row: number; column: number };

export type Bounds = {
  /** Body rows. */
  rows: number;
  footer: number;
  columns: number;
  /** Whether the header can be reached. */
  header: boolean;
  /** Whether rows have a menu. */
  gutter: boolean;
};

export function samePosition(one: Position, other: Position): boolean {
  return one.row === other.row && one.column === other.column;
}
