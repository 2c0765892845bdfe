import { Dialog } from '@/components/ui/dialog';
import { Kbd } from '@/components/ui/kbd';
import { isMac, modifierName } from '../shell/platform';

const shortcuts = (): readonly (readonly [keys: string, does: string])[] => {
  const main = modifierName();
  return [
    [`${main} K`, 'Go to a section, an item or a finding; run a command'],
    [`${main} Z`, 'Undo'],
    [isMac() ? '⇧ ⌘ Z' : `${main} Y`, 'Redo'],
    [`${main} S`, 'Write the plan back to its file, or download it'],
    ['Alt ↑', 'Previous section'],
    ['Alt ↓', 'Next section'],
    ['?', 'This list'],
    ['Arrows, Tab, Enter', 'In a table: move from cell to cell'],
    ['F2, or type', 'In a table: edit the cell, or replace it'],
    ['Alt ↑ ↓ ← →', 'In a table: move the row or the column'],
    ['Shift F10', 'In a table: the menu of the row or the column'],
    ['Esc', 'In a table: take back what was typed in the cell'],
    ['Esc, then Tab', 'In a table: go on to what follows it'],
    ['Esc, then Alt ↑ ↓', 'In a table: previous and next section'],
  ];
};

/** What the keys do. */
export function ShortcutList({ onClose }: { onClose: () => void }) {
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()} title="Keyboard shortcuts">
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] items-baseline gap-x-4 gap-y-2">
        {shortcuts().map(([keys, does]) => (
          <div key={`${keys} ${does}`} className="contents">
            <dt>
              <Kbd>{keys}</Kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
