import type { ComponentProps } from 'react';
import { cn } from './class-names';

type ScrollAreaProps = ComponentProps<'section'> & { label: string };

/** A region that scrolls by itself; focusable, so that the keyboard can scroll it too. */
export function ScrollArea({ className, label, ...props }: ScrollAreaProps) {
  return (
    <section
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
      tabIndex={0}
      className={cn(
        'min-h-0 overflow-auto overscroll-contain outline-ring [scrollbar-gutter:stable] focus-visible:outline-2 focus-visible:-outline-offset-2',
        className,
      )}
      {...props}
    />
  );
}
