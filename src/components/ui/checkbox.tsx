import { type ComponentProps, type ReactNode, use } from 'react';
import { cn } from './class-names';
import { ReadOnly } from './read-only';

type CheckboxProps = Omit<ComponentProps<'input'>, 'type'> & { label: ReactNode };

/** A native checkbox with its label; the whole line is the target. */
export function Checkbox({ className, label, ...props }: CheckboxProps) {
  return (
    <label
      className={cn(
        'flex min-w-0 items-start gap-2 text-sm/5 has-disabled:opacity-60 pointer-coarse:min-h-11 pointer-coarse:py-3',
        className,
      )}
    >
      <input
        type="checkbox"
        disabled={use(ReadOnly)}
        className="mt-0.5 size-4 shrink-0 rounded-sm accent-primary outline-ring focus-visible:outline-2 focus-visible:outline-offset-1"
        {...props}
      />
      <span className="min-w-0">{label}</span>
    </label>
  );
}
