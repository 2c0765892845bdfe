import type { ReactNode } from 'react';
import { cn } from './class-names';

export type Segment<Value extends string> = {
  value: Value;
  label: ReactNode;
  disabled?: boolean;
};

type SegmentedProps<Value extends string> = {
  label: string;
  value: Value;
  segments: readonly Segment<Value>[];
  onChange: (value: Value) => void;
  className?: string;
};

/** A choice of one among a few, as toggle buttons: views, filters, sort orders. */
export function Segmented<Value extends string>({
  label,
  value,
  segments,
  onChange,
  className,
}: SegmentedProps<Value>) {
  return (
    <fieldset
      aria-label={label}
      className={cn('inline-flex min-w-0 gap-0.5 rounded-lg border border-border p-0.5', className)}
    >
      {segments.map((segment) => (
        <button
          key={segment.value}
          type="button"
          aria-pressed={segment.value === value}
          disabled={segment.disabled}
          onClick={() => onChange(segment.value)}
          className={cn(
            'cursor-default rounded-md border border-transparent px-2.5 py-0.5 text-sm/5 outline-ring',
            'hover:bg-foreground/6 focus-visible:outline-2 disabled:opacity-50 pointer-coarse:min-h-10',
            'aria-pressed:bg-primary-soft aria-pressed:font-medium aria-pressed:text-primary',
            'forced-colors:aria-pressed:border-[Highlight]',
          )}
        >
          {segment.label}
        </button>
      ))}
    </fieldset>
  );
}
