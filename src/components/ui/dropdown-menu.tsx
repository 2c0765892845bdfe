import { DropdownMenu as Primitive } from 'radix-ui';
import { type KeyboardEvent, type ReactElement, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { cn } from './class-names';
import { floatingStyle } from './floating-style';
import { holdUntil } from './hold-keys';
import { Kbd } from './kbd';
import type { MenuItem, MenuItems } from './menu-item';

type DropdownMenuProps = {
  trigger: ReactElement;
  items: MenuItems;
  /** Opens at once; by a key, the first entry is focused. */
  startOpen?: 'pointer' | 'key';
  onOpenChange?: (open: boolean) => void;
  align?: 'start' | 'end';
};

type Choice = Exclude<MenuItem, 'separator'>;

/** The parts of a page; a menu stands in that of its button, over everything. */
const landmarks = 'dialog, header, nav, main, aside';

const entry = '[role="menuitem"]:not([data-disabled])';

/** A menu of actions. Import it lazily, or use `MenuButton`, which loads it on first use. */
export function DropdownMenu(props: DropdownMenuProps) {
  const { trigger, items, startOpen, onOpenChange, align = 'start' } = props;
  const chosen = useRef<Choice>(undefined);
  const done = useRef<(isDone: true) => void>(undefined);
  const enters = useRef(startOpen === 'key');
  const [home, setHome] = useState<HTMLElement | null>(null);
  return (
    <Primitive.Root
      modal={false}
      defaultOpen={startOpen !== undefined}
      {...(onOpenChange === undefined ? {} : { onOpenChange })}
    >
      <Primitive.Trigger
        asChild
        ref={(button) => {
          if (button) setHome(button.closest<HTMLElement>(landmarks));
        }}
      >
        {trigger}
      </Primitive.Trigger>
      <Primitive.Portal container={home}>
        <div ref={showOnTop} className="overflow-visible border-0 bg-transparent p-0">
          <Primitive.Content
            align={align}
            sideOffset={4}
            collisionPadding={8}
            loop
            onFocus={({ currentTarget }) => {
              if (!enters.current) return;
              enters.current = false;
              currentTarget.querySelector<HTMLElement>(entry)?.focus();
            }}
            onKeyDownCapture={moveAtOnce}
            onCloseAutoFocus={(event) => {
              const item = chosen.current;
              chosen.current = undefined;
              // In a task after the one that closes the menu: neither delays the other's frame. Drawn at once:
              // the keys that were held are for what has the focus then.
              if (item) flushSync(item.onSelect);
              if (item?.movesFocus) event.preventDefault();
              done.current?.(true);
            }}
            className={cn(
              floatingStyle,
              'max-h-(--radix-dropdown-menu-content-available-height) min-w-40 overflow-auto p-1',
            )}
          >
            <Entries
              items={items}
              onSelect={(item) => {
                chosen.current = item;
                if (item.movesFocus) holdUntil(new Promise((resolve) => (done.current = resolve)));
              }}
            />
          </Primitive.Content>
        </div>
      </Primitive.Portal>
    </Primitive.Root>
  );
}

/** The library moves the focus in a task of its own, and the next key may come before that. */
function moveAtOnce(event: KeyboardEvent<HTMLElement>): void {
  const entries = [...event.currentTarget.querySelectorAll<HTMLElement>(entry)];
  const at = entries.indexOf(document.activeElement as HTMLElement);
  const steps: Record<string, number> = {
    ArrowDown: at + 1,
    ArrowUp: Math.max(at, 0) - 1,
    Home: 0,
    PageUp: 0,
    End: -1,
    PageDown: -1,
  };
  const to = steps[event.key];
  if (to === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  entries.at(to % entries.length)?.focus();
}

/** What is on top is clipped by nothing that it stands in. */
function showOnTop(layer: HTMLElement | null) {
  if (!layer || !('showPopover' in layer)) return;
  layer.popover = 'manual';
  layer.showPopover();
}

type EntriesProps = { items: MenuItems; onSelect: (item: Choice) => void };

function Entries({ items, onSelect }: EntriesProps) {
  const shown = typeof items === 'function' ? items() : items;
  return shown.map((item, index) =>
    item === 'separator' ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: separators have no identity
      <Primitive.Separator key={index} className="-mx-1 my-1 h-px bg-border" />
    ) : (
      <Entry key={item.label} item={item} onSelect={() => onSelect(item)} />
    ),
  );
}

type EntryProps = { item: Choice; onSelect: () => void };

function Entry({ item, onSelect }: EntryProps) {
  return (
    <Primitive.Item
      disabled={item.disabled ?? false}
      onSelect={onSelect}
      className={cn(
        'flex cursor-default select-none items-center gap-2 rounded-md px-2 py-1 outline-none pointer-coarse:min-h-11',
        'data-highlighted:bg-foreground/8 data-disabled:opacity-50 [&_svg]:size-4',
        'forced-colors:data-highlighted:outline-2 forced-colors:data-highlighted:-outline-offset-2',
        item.destructive && 'text-fail',
      )}
    >
      {item.icon}
      <span className="flex-1">{item.label}</span>
      {item.shortcut !== undefined && <Kbd>{item.shortcut}</Kbd>}
    </Primitive.Item>
  );
}
