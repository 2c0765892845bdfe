import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp, Pencil, Plus, Trash2 } from 'lucide-react';
import type { MenuItem } from '../ui/menu-item';
import type { GridProps } from './grid-model';
import type { GridOperations } from './grid-operations';

type Entry = Exclude<MenuItem, 'separator'>;

/** The menu of a row: what the table's owner permits, then its own entries. */
export function rowMenuItems(props: GridProps, ops: GridOperations, index: number): MenuItem[] {
  const { rowWord = 'row' } = props;
  const key = props.rows[index]?.key;
  const last = props.rows.length - 1;
  const own = key === undefined ? [] : (props.rowItems?.(key) ?? []);
  const insert: Entry[] = [
    focusing('Insert above', <Plus />, () => ops.insertRow(index - 1)),
    focusing('Insert below', <Plus />, () => ops.insertRow(index)),
  ];
  const move: Entry[] = [
    {
      ...focusing('Move up', <ArrowUp />, () => ops.moveRow(index, -1)),
      shortcut: 'Alt ↑',
      disabled: index === 0,
    },
    {
      ...focusing('Move down', <ArrowDown />, () => ops.moveRow(index, 1)),
      shortcut: 'Alt ↓',
      disabled: index === last,
    },
  ];
  const remove: Entry = {
    ...focusing(`Remove ${rowWord}`, <Trash2 />, () => ops.removeRow(index)),
    destructive: true,
  };
  return grouped([
    [...own],
    props.onInsertRow === undefined ? [] : insert,
    props.onMoveRow === undefined ? [] : move,
    props.onRemoveRow === undefined ? [] : [remove],
  ]);
}

/** The menu of a column; empty for a fixed one. */
export function columnMenuItems(props: GridProps, ops: GridOperations, index: number): MenuItem[] {
  const { columnWord = 'column' } = props;
  const column = props.columns[index];
  if (column === undefined || column.fixed === true) return [];
  const rename = focusing('Rename', <Pencil />, () => ops.renameColumn(index));
  const insert: Entry[] = [
    focusing('Insert left', <Plus />, () => ops.insertColumn(index - 1)),
    focusing('Insert right', <Plus />, () => ops.insertColumn(index)),
  ];
  const move: Entry[] = [
    {
      ...focusing('Move left', <ArrowLeft />, () => ops.moveColumn(index, -1)),
      shortcut: 'Alt ←',
      disabled: !ops.canMoveColumn(index, -1),
    },
    {
      ...focusing('Move right', <ArrowRight />, () => ops.moveColumn(index, 1)),
      shortcut: 'Alt →',
      disabled: !ops.canMoveColumn(index, 1),
    },
  ];
  const remove: Entry = {
    ...focusing(`Remove ${columnWord}`, <Trash2 />, () => ops.removeColumn(index)),
    destructive: true,
  };
  return grouped([
    props.onRenameColumn === undefined ? [] : [{ ...rename, shortcut: 'F2' }],
    props.onInsertColumn === undefined ? [] : insert,
    props.onMoveColumn === undefined ? [] : move,
    props.onRemoveColumn === undefined ? [] : [remove],
  ]);
}

function focusing(label: string, icon: Entry['icon'], onSelect: () => void): Entry {
  return { label, icon, onSelect, movesFocus: true };
}

function grouped(groups: MenuItem[][]): MenuItem[] {
  const filled = groups.filter((group) => group.length > 0);
  return filled.flatMap((group, at) => (at === 0 ? group : ['separator' as const, ...group]));
}
