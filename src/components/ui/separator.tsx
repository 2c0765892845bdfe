import type { ComponentProps } from 'react';
import { cn } from './class-names';

export function Separator({ className, ...props }: ComponentProps<'hr'>) {
  return <hr className={cn('my-3 border-0 border-border border-t', className)} {...props} />;
}
