import { type ReactNode, useId, useState } from 'react';
import type { Path } from '@/plan/operation';
import { cn } from '../ui/class-names';
import type { FieldControl } from '../ui/field';
import { Label } from '../ui/label';
import { pointerOf } from './focus-path';

type FieldFrameProps = {
  label: string;
  path: Path;
  help?: ReactNode;
  /** What is wrong with the value in the text. */
  message?: string | undefined;
  /** The message waits until the field was left. */
  late?: boolean | undefined;
  /** Why what was typed last is not in the text. */
  refused?: string | undefined;
  /** Named by something else on the page: the label is for screen readers alone. */
  bare?: boolean;
  /** At the end of the label's line. */
  action?: ReactNode;
  className?: string | undefined;
  children: (control: FieldControl) => ReactNode;
};

/** Label, control and messages of one value. */
export function FieldFrame(props: FieldFrameProps) {
  const { label, path, help, message, late, refused, bare = false, action, className } = props;
  const id = useId();
  const [left, setLeft] = useState(false);
  const shown = late && !left ? undefined : message;
  const wrong = [refused === undefined ? '' : `Not saved: ${refused}`, shown ?? '']
    .filter((text) => text !== '')
    .join('. ');
  const described = [help === undefined ? '' : `${id}-help`, wrong === '' ? '' : `${id}-error`];
  const control: FieldControl = {
    id,
    'aria-describedby': described.join(' ').trim() || undefined,
    'aria-invalid': wrong === '' ? undefined : true,
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only hears that focus left the field
    <div
      data-path={pointerOf(path)}
      className={cn('field flex min-w-0 flex-col gap-1', className)}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setLeft(true);
      }}
    >
      <div className={cn('flex min-h-4 items-baseline justify-between gap-2', bare && 'sr-only')}>
        <Label htmlFor={id}>{label}</Label>
        {action}
      </div>
      {props.children(control)}
      {help !== undefined && (
        <p id={`${id}-help`} className="max-w-[64ch] text-muted-foreground text-xs/4">
          {help}
        </p>
      )}
      {wrong !== '' && (
        <p id={`${id}-error`} className="max-w-[64ch] text-fail text-xs/4">
          {wrong}
        </p>
      )}
    </div>
  );
}
