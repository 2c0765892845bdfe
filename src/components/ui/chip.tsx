import type { ComponentProps } from 'react';
import { cn } from './class-names';

type ChipProps = ComponentProps<'span'> & {
  /** The id is defined nowhere. */
  unknown?: boolean;
};

/** An id as it is written in the plan. */
export function Chip({ className, unknown = false, children, ...props }: ChipProps) {
  return (
    <span
      className={cn(
        'inline-block max-w-full truncate rounded-[5px] border border-border px-1.5 align-bottom font-mono text-xs/[18px]',
        unknown && 'border-fail border-dashed text-fail',
        className,
      )}
      {...props}
    >
      {children}
      {unknown && <span className="sr-only"> (not defined)</span>}
    </span>
  );
}
