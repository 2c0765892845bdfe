import type { ReactNode } from 'react';

/** One entry of a menu; `separator` draws a line between groups. */
export type MenuItem =
  | 'separator'
  | {
      label: string;
      onSelect: () => void;
      icon?: ReactNode;
      /** Shown at the end of the line, as "Alt ↑". */
      shortcut?: string;
      disabled?: boolean;
      destructive?: boolean;
      /** The action puts focus somewhere itself: it does not return to the menu's button. */
      movesFocus?: boolean;
    };

/** A menu's entries, or what says them each time the menu opens. */
export type MenuItems = readonly MenuItem[] | (() => readonly MenuItem[]);
