import { GripVertical } from 'lucide-react';
import { memo, type ReactNode } from 'react';
import { cn } from '../ui/class-names';
import { MenuButton } from '../ui/menu-button';
import type { MenuItem } from '../ui/menu-item';
import { stickyStyle } from './cell-style';
import { GridCell } from './grid-cell';
import type { GridColumn, GridFooterRow } from './grid-model';
import { gridRoles } from './grid-roles';

type GridBodyRowProps = {
  row: GridFooterRow;
  index: number;
  columns: readonly GridColumn[];
  /** Stable React keys of the columns. */
  columnIds: readonly number[];
  template: string;
  /** The active column where this row holds the active cell, else undefined. */
  active: number | undefined;
  /** The selected columns, first and last, both -2 where there are none. */
  selectedFrom: number;
  selectedTo: number;
  editor: ReactNode;
  highlight: string | undefined;
  gutter: boolean;
  menuItems: ((index: number) => readonly MenuItem[]) | null;
  /** Not all rows of the table are drawn: each says which one it is. */
  numbered: boolean;
};

export const GridBodyRow = memo(function GridBodyRow(props: GridBodyRowProps) {
  const { row, index, columns, active, highlight, gutter, menuItems, template, numbered } = props;
  return (
    <tr
      {...gridRoles.row}
      data-row={index}
      aria-rowindex={numbered ? index + 2 : undefined}
      className="group/row grid"
      style={{ gridTemplateColumns: template }}
    >
      {gutter && (
        <td
          {...gridRoles.cell}
          className={cn(
            'block border-border border-b bg-background p-0 group-last/row:border-b-0',
            row.tone !== undefined && 'bg-surface',
            stickyStyle(-1, gutter),
          )}
        >
          {menuItems !== null && (
            <RowMenu row={row} index={index} active={active === -1} items={menuItems(index)} />
          )}
        </td>
      )}
      {columns.map((column, at) => (
        <GridCell
          key={props.columnIds[at]}
          column={column}
          index={at}
          row={index}
          text={row.cells[column.key] ?? ''}
          invalid={row.invalid?.[column.key]}
          active={active === at}
          selected={at >= props.selectedFrom && at <= props.selectedTo}
          winner={column.key === highlight}
          gutter={gutter}
          editor={active === at ? props.editor : null}
          className={footerStyle(row.tone, column.key === highlight)}
        />
      ))}
    </tr>
  );
});

function footerStyle(tone: GridFooterRow['tone'], winner: boolean): string {
  if (tone === undefined) return '';
  if (tone === 'sub') return winner ? 'text-muted-foreground' : 'bg-surface text-muted-foreground';
  return winner ? 'font-semibold text-primary' : 'bg-surface font-semibold';
}

type RowMenuProps = {
  row: GridFooterRow;
  index: number;
  active: boolean;
  items: readonly MenuItem[];
};

function RowMenu({ row, index, active, items }: RowMenuProps) {
  return (
    <MenuButton
      variant="ghost"
      size="icon"
      data-cell={`${index}:-1`}
      tabIndex={active ? 0 : -1}
      aria-label={`Actions for ${row.label}`}
      items={items}
      className={cn(
        'mt-0.5 h-7 w-7 text-muted-foreground opacity-0 transition-none pointer-coarse:min-w-7 pointer-coarse:opacity-100',
        'focus-visible:opacity-100 focus-visible:-outline-offset-2 aria-expanded:opacity-100 group-focus-within/row:opacity-100 group-hover/row:opacity-100 forced-colors:opacity-100',
      )}
    >
      <GripVertical aria-hidden />
    </MenuButton>
  );
}
