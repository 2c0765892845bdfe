import type { ReactNode } from 'react';
import { cn } from '@/components/ui/class-names';
import { Kbd } from '@/components/ui/kbd';

type HintProps = {
  text: string;
  shortcut?: string | undefined;
  align?: 'start' | 'center' | 'end';
  children: ReactNode;
};

const places = {
  start: 'left-0',
  center: 'left-1/2 -translate-x-1/2',
  end: 'right-0',
} as const;

/** What a button does, shown on hover and on keyboard focus. The button carries the name itself. */
export function Hint({ text, shortcut, align = 'center', children }: HintProps) {
  return (
    <span className="group/hint relative inline-flex">
      {children}
      <span
        aria-hidden
        data-passing
        className={cn(
          'pointer-events-none invisible absolute top-full z-50 mt-1.5 flex w-max max-w-72 items-center gap-2 rounded-md border border-border bg-background px-2 py-1 text-foreground text-xs/4 opacity-0 shadow-popover',
          'transition-opacity delay-0 duration-100 hovered-hint:visible hovered-hint:opacity-100 hovered-hint:delay-400',
          'focused-hint:visible focused-hint:opacity-100',
          'disabled-hint:hidden pointer-coarse:hidden',
          places[align],
        )}
      >
        <span className="truncate">{text}</span>
        {shortcut !== undefined && <Kbd>{shortcut}</Kbd>}
      </span>
    </span>
  );
}
