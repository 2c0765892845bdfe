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
  const [used, setUsed] = useState<'pointer' | 'key' | null>(null);
  const plain = (
    <Button
      {...button}
      aria-haspopup="menu"
      aria-expanded={used !== null}
      onClick={() => setUsed('pointer')}
      onKeyDown={(event) => {
        button.onKeyDown?.(event);
        if (event.defaultPrevented || !['ArrowDown', 'Enter', ' '].includes(event.key)) return;
        event.preventDefault();
        setUsed('key');
      }}
    />
  );
  if (used === null) return plain;
  return (
    <Suspense fallback={plain}>
      <DropdownMenu startOpen={used} items={items} align={align} trigger={<Button {...button} />} />
    </Suspense>
  );
}
