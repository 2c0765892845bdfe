import { ChevronDown } from 'lucide-react';
import { memo, type ReactNode } from 'react';
import { cn } from '../ui/class-names';
import { MenuButton } from '../ui/menu-button';
import type { MenuItem } from '../ui/menu-item';
import { alignOf, cellFocus, stickyStyle } from './cell-style';
import type { GridColumn } from './grid-model';
import { gridRoles } from './grid-roles';
import { sameHeader } from './same-row';
import type { TrackedKey } from './tracked-keys';

export type GridHeaderProps = {
  columns: readonly GridColumn[];
  /** The columns' keys, with numbers that stay through renaming. */
  tracked: readonly TrackedKey[];
  template: string;
  highlight: string | undefined;
  gutter: boolean;
  /** The active column where the active cell is in the header. */
  active: number | undefined;
  editor: ReactNode;
  /** What a column's menu offers; the same function as long as the table stands. */
  menuItems: ((index: number) => readonly MenuItem[]) | null;
  /** The table scrolls below it. */
  long: boolean;
};

export const GridHeader = memo(Header, sameHeader);

function Header(props: GridHeaderProps) {
  const { columns, tracked, template, highlight, gutter, active, editor, menuItems, long } = props;
  return (
    <thead {...gridRoles.group} className={cn('block', long && 'sticky top-0 z-2')}>
      <tr
        {...gridRoles.row}
        aria-rowindex={long ? 1 : undefined}
        className="grid border-border border-b bg-surface font-medium text-muted-foreground text-xs/5"
        style={{ gridTemplateColumns: template }}
      >
        {gutter && (
          <td {...gridRoles.cell} className={cn('block bg-surface p-0', stickyStyle(-1, gutter))} />
        )}
        {columns.map((column, index) => (
          <th
            key={tracked[index]?.uid}
            {...gridRoles.columnHeader}
            scope="col"
            className={cn(
              'relative flex min-w-0 items-stretch bg-surface p-0 font-medium',
              alignOf(column),
              stickyStyle(index, gutter),
              column.key === highlight && 'bg-primary-soft text-foreground',
            )}
          >
            {active === index && editor !== null ? (
              <div
                data-cell={`-1:${index}`}
                className={cn('relative min-w-0 flex-1 bg-background text-foreground', cellFocus)}
              >
                {editor}
              </div>
            ) : (
              <HeaderContent
                column={column}
                index={index}
                active={active === index}
                items={menuItems}
              />
            )}
          </th>
        ))}
      </tr>
    </thead>
  );
}

type HeaderContentProps = {
  column: GridColumn;
  index: number;
  active: boolean;
  items: GridHeaderProps['menuItems'];
};

function HeaderContent({ column, index, active, items }: HeaderContentProps) {
  const place = { 'data-cell': `-1:${index}`, tabIndex: active ? 0 : -1 };
  const style = 'min-w-0 flex-1 px-2.5 py-1.5 [overflow-wrap:anywhere]';
  if (items === null || column.fixed === true) {
    return (
      <div
        {...place}
        className={cn(
          style,
          cellFocus,
          'flex items-center',
          alignOf(column) === 'text-right' && 'justify-end',
        )}
      >
        {column.header}
      </div>
    );
  }
  return (
    <MenuButton
      {...place}
      variant="ghost"
      items={() => items(index)}
      align={alignOf(column) === 'text-right' ? 'end' : 'start'}
      className={cn(
        style,
        'group/head h-auto justify-start border-0 gap-0.5 whitespace-normal rounded-none text-inherit text-xs/5',
        alignOf(column) === 'text-right' && 'flex-row-reverse pr-2.5 text-right',
        'focus-visible:-outline-offset-2',
      )}
    >
      <span className="min-w-0">{column.header}</span>
      <ChevronDown
        aria-hidden
        className="size-3! opacity-0 hovered-head:opacity-100 focused-head:opacity-100 expanded-head:opacity-100 pointer-coarse:opacity-100"
      />
    </MenuButton>
  );
}
