import { lazy, Suspense, useState } from 'react';
import { Button, type ButtonProps } from './button';
import type { MenuItem } from './menu-item';

const DropdownMenu = lazy(async () => ({
  default: (await import('./dropdown-menu')).DropdownMenu,
}));

type MenuButtonProps = ButtonProps & {
  items: readonly MenuItem[];
  align?: 'start' | 'end';
};

/** A button that opens a menu. The menu's code loads on the first opening. */
export function MenuButton({ items, align = 'start', ...button }: MenuButtonProps) {
  const [used, setUsed] = useState(false);
  const plain = (
    <Button
      {...button}
      aria-haspopup="menu"
      aria-expanded={used}
      onClick={() => setUsed(true)}
      onKeyDown={(event) => {
        button.onKeyDown?.(event);
        if (event.key !== 'ArrowDown' || event.defaultPrevented) return;
        event.preventDefault();
        setUsed(true);
      }}
    />
  );
  if (!used) return plain;
  return (
    <Suspense fallback={plain}>
      <DropdownMenu defaultOpen items={items} align={align} trigger={<Button {...button} />} />
    </Suspense>
  );
}
