import { cva, type VariantProps } from 'class-variance-authority';
import type { ComponentProps } from 'react';
import { cn } from './class-names';

const badgeVariants = cva(
  'inline-flex max-w-full items-center gap-1 rounded-[5px] border px-1.5 text-xs/[18px] [&_svg]:size-3',
  {
    variants: {
      tone: {
        neutral: 'border-border text-muted-foreground',
        primary: 'border-transparent bg-primary-soft text-primary',
        pass: 'border-border text-pass',
        fail: 'border-transparent bg-fail-soft text-fail',
        warn: 'border-border text-warn',
      },
    },
    defaultVariants: { tone: 'neutral' },
  },
);

type BadgeProps = ComponentProps<'span'> & VariantProps<typeof badgeVariants>;

/** A short state in words. */
export function Badge({ className, tone, ...props }: BadgeProps) {
  return <span className={cn(badgeVariants({ tone }), className)} {...props} />;
}
