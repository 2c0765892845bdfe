import { type ReactNode, useId } from 'react';
import type { Path } from '@/plan/operation';
import { pointerOf } from './focus-path';
import { GrowingText } from './growing-text';
import { useDraft } from './use-draft';
import { useWrite } from './use-write';

type NamedLineProps = {
  name: string;
  text: string;
  path: Path;
  placeholder?: string;
  end?: ReactNode;
  /** Writes otherwise than by setting the value at `path`. */
  write?: (text: string) => string | undefined;
};

/** A line with its name at the left: a name that the text gives, a value to type. */
export function NamedLine({ name, text, path, placeholder, end, write }: NamedLineProps) {
  const id = useId();
  const set = useWrite(path, { label: name });
  const draft = useDraft({
    text,
    write: (typed) => (write ?? set)(typed.trim()),
    echo: (typed) => typed.trim(),
  });
  return (
    <li
      data-path={pointerOf(path)}
      className="group/line grid grid-cols-[minmax(0,1fr)_auto] items-start gap-y-0.5 sm:grid-cols-[9rem_minmax(0,1fr)_auto]"
    >
      <label
        htmlFor={id}
        className="col-span-full min-w-0 text-muted-foreground text-xs/4 [overflow-wrap:anywhere] sm:col-span-1 sm:py-1.5 sm:pr-2 sm:text-foreground sm:text-sm/5"
      >
        {name}
      </label>
      <span className="grid min-w-0 gap-0.5">
        <GrowingText
          id={id}
          value={draft.text}
          placeholder={placeholder}
          aria-invalid={draft.refused === undefined ? undefined : true}
          onType={draft.type}
          onBlur={draft.leave}
          {...draft.composition}
        />
        {draft.refused !== undefined && (
          <span className="text-fail text-xs/4">Not saved: {draft.refused}</span>
        )}
      </span>
      {end !== undefined && <span className="flex h-8 items-center pl-1">{end}</span>}
    </li>
  );
}
