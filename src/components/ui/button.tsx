import { cva, type VariantProps } from 'class-variance-authority';
import type { ComponentProps } from 'react';
import { cn } from './class-names';

export const buttonVariants = cva(
  [
    'inline-flex shrink-0 cursor-default select-none items-center justify-center gap-1.5 whitespace-nowrap',
    'rounded-md border border-transparent text-sm/5 transition-colors duration-100 motion-reduce:transition-none',
    'outline-ring focus-visible:outline-2 focus-visible:outline-offset-1',
    'disabled:pointer-events-none disabled:opacity-50 aria-disabled:opacity-50',
    '[&_svg]:size-4 [&_svg]:shrink-0 pointer-coarse:min-h-11',
  ],
  {
    variants: {
      variant: {
        primary: 'bg-primary text-primary-foreground hover:bg-primary/90',
        outline: 'border-border bg-background hover:bg-foreground/5',
        ghost: 'hover:bg-foreground/6 aria-expanded:bg-foreground/6',
        danger: 'border-border bg-background text-fail hover:bg-fail-soft',
        link: 'text-primary underline-offset-4 hover:underline',
      },
      size: {
        md: 'h-8 px-3',
        sm: 'h-7 px-2',
        icon: 'size-7 p-0 pointer-coarse:min-w-11',
      },
    },
    defaultVariants: { variant: 'outline', size: 'sm' },
  },
);

export type ButtonProps = ComponentProps<'button'> & VariantProps<typeof buttonVariants>;

export function Button({ className, variant, size, type = 'button', ...props }: ButtonProps) {
  return (
    <button type={type} className={cn(buttonVariants({ variant, size }), className)} {...props} />
  );
}
