import { ArrowDown, ArrowUp, IndentDecrease, IndentIncrease, Plus, Trash2 } from 'lucide-react';
import type { MenuItem } from '@/components/ui/menu-item';
import type { Outline, OutlineLine } from './form-tree-state';

/** What can be done to a line, with the keys that do it. */
export function menuOf(outline: Outline, line: OutlineLine): MenuItem[] {
  const shift = (by: 1 | -1) => () => void outline.shift(line, by);
  const moving = { movesFocus: true };
  return [
    {
      label: 'Add below',
      icon: <Plus />,
      shortcut: 'Enter',
      onSelect: () => outline.add(line),
      ...moving,
    },
    'separator',
    {
      label: 'Move in',
      icon: <IndentIncrease />,
      shortcut: 'Alt →',
      disabled: !outline.canShift(line, 1),
      onSelect: shift(1),
      ...moving,
    },
    {
      label: 'Move out',
      icon: <IndentDecrease />,
      shortcut: 'Alt ←',
      disabled: !outline.canShift(line, -1),
      onSelect: shift(-1),
      ...moving,
    },
    {
      label: 'Move up',
      icon: <ArrowUp />,
      shortcut: 'Alt ↑',
      disabled: !outline.canMove(line, -1),
      onSelect: () => outline.move(line, -1),
      ...moving,
    },
    {
      label: 'Move down',
      icon: <ArrowDown />,
      shortcut: 'Alt ↓',
      disabled: !outline.canMove(line, 1),
      onSelect: () => outline.move(line, 1),
      ...moving,
    },
    'separator',
    {
      label: 'Remove',
      icon: <Trash2 />,
      destructive: true,
      onSelect: () => outline.remove(line),
      ...moving,
    },
  ];
}
