import { X } from 'lucide-react';
import { use } from 'react';
import { cn } from './class-names';
import { MenuButton } from './menu-button';
import type { MenuItem } from './menu-item';
import { ReadOnly } from './read-only';

type PickedIdProps = {
  id: string;
  unknown: boolean;
  /** Where the id leads, and what else can be done about it. */
  items: readonly MenuItem[];
  onRemove: () => void;
};

export function PickedId({ id, unknown, items, onRemove }: PickedIdProps) {
  return (
    <span
      className={cn(
        'inline-flex max-w-full items-center rounded-[5px] border border-border font-mono text-xs/[18px]',
        unknown && 'border-fail border-dashed text-fail',
      )}
      title={unknown ? `${id} is not defined in this plan` : undefined}
    >
      {items.length === 0 ? (
        <span className="truncate pl-1.5">{id}</span>
      ) : (
        <MenuButton
          variant="ghost"
          className="-my-[3px] h-6 min-w-0 rounded-r-none border-0 px-0 pl-1.5 font-mono text-xs/4 text-inherit"
          items={items}
        >
          {id}
        </MenuButton>
      )}
      {unknown && <span className="sr-only"> (not defined)</span>}
      {!use(ReadOnly) && (
        <button
          type="button"
          aria-label={`Remove ${id}`}
          onClick={onRemove}
          className="-my-[3px] grid size-6 place-items-center rounded text-muted-foreground outline-ring hover:text-foreground focus-visible:outline-2 pointer-coarse:size-8"
        >
          <X aria-hidden className="size-3" />
        </button>
      )}
    </span>
  );
}
