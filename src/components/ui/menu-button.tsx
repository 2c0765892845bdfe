import { useState } from 'react';
import { Button, type ButtonProps } from './button';
import type { DropdownMenu } from './dropdown-menu';
import { holdKeys } from './hold-keys';
import type { MenuItems } from './menu-item';
import { withPart } from './with-part';

type MenuButtonProps = ButtonProps & {
  items: MenuItems;
  align?: 'start' | 'end';
};

let Menu: typeof DropdownMenu | undefined;

/** A button that opens a menu. The menu's code loads on the first opening; until then the button keeps the focus. */
export function MenuButton({ items, align = 'start', ...button }: MenuButtonProps) {
  const [used, setUsed] = useState<'pointer' | 'key' | null>(null);
  const open = (by: 'pointer' | 'key') => {
    if (by === 'key') holdKeys();
    if (Menu) return setUsed(by);
    withPart('The menu', async () => {
      Menu = (await import('./dropdown-menu')).DropdownMenu;
      setUsed(by);
    });
    return undefined;
  };
  if (used !== null && Menu) {
    return <Menu startOpen={used} items={items} align={align} trigger={<Button {...button} />} />;
  }
  return (
    <Button
      {...button}
      aria-haspopup="menu"
      aria-expanded={false}
      onClick={() => open('pointer')}
      onKeyDown={(event) => {
        button.onKeyDown?.(event);
        if (event.defaultPrevented || !['ArrowDown', 'Enter', ' '].includes(event.key)) return;
        event.preventDefault();
        open('key');
      }}
    />
  );
}
