import { type ReactNode, useId } from 'react';
import { cn } from './class-names';
import { Label } from './label';

/** Spread onto the control: ties it to its label, description and error. */
export type FieldControl = {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
};

type FieldProps = {
  label: ReactNode;
  description?: ReactNode;
  error?: string | undefined;
  /** Shown at the end of the label's line, a link or a small button. */
  action?: ReactNode;
  className?: string;
  children: (control: FieldControl) => ReactNode;
};

export function Field({ label, description, error, action, className, children }: FieldProps) {
  const id = useId();
  const describes = [
    description === undefined ? '' : `${id}-description`,
    error === undefined ? '' : `${id}-error`,
  ].join(' ');
  const control: FieldControl = {
    id,
    'aria-describedby': describes.trim() || undefined,
    'aria-invalid': error === undefined ? undefined : true,
  };
  return (
    <div className={cn('flex min-w-0 flex-col gap-1', className)}>
      <div className="flex items-baseline justify-between gap-2">
        <Label htmlFor={id}>{label}</Label>
        {action}
      </div>
      {children(control)}
      {description !== undefined && (
        <p id={`${id}-description`} className="text-xs/4 text-muted-foreground">
          {description}
        </p>
      )}
      {error !== undefined && (
        <p id={`${id}-error`} className="text-xs/4 text-fail">
          {error}
        </p>
      )}
    </div>
  );
}
