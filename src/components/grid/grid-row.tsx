import { memo, type ReactNode } from 'react';
import { cn } from '../ui/class-names';
import { MenuButton } from '../ui/menu-button';
import type { MenuItem } from '../ui/menu-item';
import { alignOf, stickyStyle } from './cell-style';
import { GridCell } from './grid-cell';
import type { GridColumn, GridFooterRow } from './grid-model';
import { gridRoles } from './grid-roles';
import { GripDots } from './grip-dots';
import { sameRowProps } from './same-row';
import type { TrackedKey } from './tracked-keys';

export type BodyRowProps = {
  row: GridFooterRow;
  index: number;
  columns: readonly GridColumn[];
  /** The columns' keys, with numbers that stay through renaming. */
  tracked: readonly TrackedKey[];
  template: string;
  /** The active column where this row holds the active cell, else undefined. */
  active: number | undefined;
  /** The selected columns, first and last, both -2 where there are none. */
  selectedFrom: number;
  selectedTo: number;
  editor: ReactNode;
  highlight: string | undefined;
  gutter: boolean;
  /** What the row's menu offers; the same function as long as the table stands. */
  menuItems: ((index: number) => readonly MenuItem[]) | null;
  /** Not all rows of the table are drawn: each says which one it is. */
  numbered: boolean;
  /** It has no line below it. */
  last: boolean;
};

const Cell = memo(GridCell);
const Menu = memo(RowMenu);

/** A row that is drawn only when something in it changed. */
export const GridBodyRow = memo(BodyRow, sameRowProps);

function BodyRow(props: BodyRowProps) {
  const { row, index, columns, active, highlight, gutter, menuItems, template, numbered, last } =
    props;
  return (
    <tr
      {...gridRoles.row}
      data-row={index}
      aria-rowindex={numbered ? index + 2 : undefined}
      className="group/row grid contain-content"
      style={{ gridTemplateColumns: template }}
    >
      {gutter && (
        <td
          {...gridRoles.cell}
          className={cn(
            'block border-border bg-background p-0',
            !last && 'border-b',
            row.tone !== undefined && 'bg-surface',
            stickyStyle(-1, gutter),
          )}
        >
          {menuItems !== null && (
            <Menu label={row.label} index={index} active={active === -1} items={menuItems} />
          )}
        </td>
      )}
      {columns.map((column, at) => (
        <Cell
          key={props.tracked[at]?.uid}
          kind={column.kind}
          align={alignOf(column)}
          index={at}
          row={index}
          text={row.cells[column.key] ?? ''}
          invalid={row.invalid?.[column.key]}
          active={active === at}
          selected={at >= props.selectedFrom && at <= props.selectedTo}
          winner={column.key === highlight}
          gutter={gutter}
          last={last}
          computed={row.tone !== undefined}
          editor={active === at ? props.editor : null}
          className={footerStyle(row.tone, column.key === highlight)}
        />
      ))}
    </tr>
  );
}

function footerStyle(tone: GridFooterRow['tone'], winner: boolean): string {
  if (tone === undefined) return '';
  if (tone === 'sub') return winner ? 'text-muted-foreground' : 'bg-surface text-muted-foreground';
  return winner ? 'font-semibold text-primary' : 'bg-surface font-semibold';
}

type RowMenuProps = {
  label: string;
  index: number;
  active: boolean;
  items: (index: number) => readonly MenuItem[];
};

function RowMenu({ label, index, active, items }: RowMenuProps) {
  return (
    <MenuButton
      variant="ghost"
      size="icon"
      data-cell={`${index}:-1`}
      tabIndex={active ? 0 : -1}
      aria-label={`Actions for ${label}`}
      items={() => items(index)}
      className={cn(
        'mt-0.5 h-7 w-7 text-transparent transition-none pointer-coarse:min-w-7 pointer-coarse:text-muted-foreground',
        'focus-visible:text-muted-foreground focus-visible:-outline-offset-2 aria-expanded:text-muted-foreground',
        'focused-row:text-muted-foreground hovered-row:text-muted-foreground',
      )}
    >
      <GripDots />
    </MenuButton>
  );
}
