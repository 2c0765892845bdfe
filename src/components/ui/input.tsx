import type { ComponentProps } from 'react';
import { cn } from './class-names';
import { controlStyle } from './control-style';

export function Input({ className, type = 'text', ...props }: ComponentProps<'input'>) {
  return (
    <input
      type={type}
      autoComplete="off"
      className={cn(controlStyle, 'h-8', className)}
      {...props}
    />
  );
}
