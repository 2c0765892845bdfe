import type { ReactNode } from 'react';
import { cn } from '../ui/class-names';

type FigureColumn = {
  key: string;
  header: ReactNode;
  numeric?: boolean;
  /** Left out on a narrow screen. */
  spare?: boolean;
};

type FigureRow = {
  key: string;
  /** By column; the first one names the row. */
  cells: readonly ReactNode[];
  tone?: 'own' | 'aside' | 'wrong';
};

type FigureTableProps = {
  /** Accessible name. */
  caption: string;
  columns: readonly FigureColumn[];
  rows: readonly FigureRow[];
  className?: string;
};

const tones = { own: 'font-medium', aside: 'text-muted-foreground', wrong: 'text-fail' } as const;

/** Computed numbers in rows: to be read and copied, never edited. */
export function FigureTable({ caption, columns, rows, className }: FigureTableProps) {
  const side = (at: number) =>
    cn(
      columns[at]?.numeric ? 'text-right tabular-nums' : 'text-left',
      columns[at]?.spare && 'max-sm:hidden',
    );
  return (
    <table aria-label={caption} className={cn('w-full text-xs/5', className)}>
      <thead>
        <tr className="border-border border-b text-muted-foreground">
          {columns.map(({ key, header }, at) => (
            <th
              key={key}
              scope="col"
              className={cn('px-1.5 py-1 align-bottom font-medium first:pl-0 last:pr-0', side(at))}
            >
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells, tone }) => (
          <tr
            key={key}
            className={cn('border-border border-b last:border-b-0', tone && tones[tone])}
          >
            {columns.map((column, at) => {
              const style = cn('px-1.5 py-1 align-top first:pl-0 last:pr-0', side(at));
              if (at > 0) {
                return (
                  <td key={column.key} className={style}>
                    {cells[at]}
                  </td>
                );
              }
              return (
                <th
                  key={column.key}
                  scope="row"
                  className={cn(style, tone === 'own' ? 'font-medium' : 'font-normal')}
                >
                  {cells[at]}
                </th>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
