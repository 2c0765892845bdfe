import type { ComponentProps } from 'react';
import { cn } from './class-names';

type LabelProps = ComponentProps<'label'> & { htmlFor: string };

export function Label({ className, htmlFor, children, ...props }: LabelProps) {
  return (
    <label
      htmlFor={htmlFor}
      className={cn('block text-xs/4 text-muted-foreground', className)}
      {...props}
    >
      {children}
    </label>
  );
}
