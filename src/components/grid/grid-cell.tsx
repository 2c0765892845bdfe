import type { ReactNode } from 'react';
import { Chip } from '../ui/chip';
import { cn } from '../ui/class-names';
import { isTemplateText } from '../ui/template-text';
import { cellFocus, cellText, stickyStyle } from './cell-style';
import { CellText } from './cell-text';
import type { CellKind } from './grid-model';
import { gridRoles } from './grid-roles';

type GridCellProps = {
  kind: CellKind;
  align: string;
  /** Column and row index, for `data-cell`. */
  index: number;
  row: number;
  text: string;
  invalid: string | undefined;
  active: boolean;
  selected: boolean;
  winner: boolean;
  gutter: boolean;
  /** It stands in a row that has no line below it. */
  last: boolean;
  /** It follows from other cells, whatever its column takes. */
  computed: boolean;
  editor: ReactNode;
  className?: string;
};

export function GridCell(props: GridCellProps) {
  const { kind, align, index, row, text, invalid, active, selected, winner, gutter, editor } =
    props;
  const states = {
    'aria-selected': selected || undefined,
    'aria-readonly': kind === 'readonly' || props.computed || undefined,
    'aria-invalid': invalid === undefined ? undefined : true,
  };
  return (
    <td
      {...(index === 0 && text !== '' ? gridRoles.rowHeader : gridRoles.cell)}
      data-cell={`${row}:${index}`}
      tabIndex={editor === null && active ? 0 : -1}
      {...states}
      title={invalid}
      className={cn(
        'block min-w-0 border-border bg-background',
        !props.last && 'border-b',
        editor === null ? cellText : 'relative p-0',
        cellFocus,
        align,
        (kind === 'number' || !/\p{L}/u.test(text)) && 'tabular-nums',
        stickyStyle(index, gutter),
        (kind === 'readonly' || isTemplateText(text)) && 'text-muted-foreground',
        winner && 'bg-primary-soft',
        selected && 'bg-[color-mix(in_oklab,var(--color-primary)_18%,var(--color-background))]',
        selected && 'forced-colors:outline-1 forced-colors:-outline-offset-1',
        props.className,
        invalid !== undefined && 'bg-fail-soft',
        editor === null &&
          invalid !== undefined &&
          'underline decoration-fail decoration-wavy decoration-1 underline-offset-4',
      )}
    >
      {editor ?? (
        <>
          {kind === 'refs' ? <Refs text={text} /> : <CellText text={text} />}
          {invalid !== undefined && <span className="sr-only">{` — ${invalid}`}</span>}
        </>
      )}
    </td>
  );
}

/** Ids separated by commas as chips; any other text as it is. */
function Refs({ text }: { text: string }) {
  const parts = text.split(/\s*[,，、]\s*/u).filter((part) => part !== '');
  if (!parts.every((part) => /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u.test(part)))
    return <CellText text={text} />;
  return parts.map((part, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: one id may be cited twice
    <Chip key={at} className="mr-1">
      {part}
    </Chip>
  ));
}
