import type { ComponentProps } from 'react';
import { cn } from './class-names';

export function Kbd({ className, ...props }: ComponentProps<'kbd'>) {
  return (
    <kbd
      className={cn(
        'rounded border border-border bg-surface px-1 font-sans text-xs/4 text-muted-foreground',
        className,
      )}
      {...props}
    />
  );
}
