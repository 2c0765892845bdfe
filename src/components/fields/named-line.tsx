import { type KeyboardEvent, type ReactNode, useId } from 'react';
import type { Path } from '@/plan/operation';
import { cn } from '../ui/class-names';
import { pointerOf } from './focus-path';
import { GrowingText } from './growing-text';
import { useUnknown } from './unknown-ids';
import { useDraft } from './use-draft';
import { useWrite } from './use-write';
import { useRefused } from './wrong-words';

type NamedLineProps = {
  name: string;
  text: string;
  path: Path;
  placeholder?: string;
  end?: ReactNode;
  /** Writes otherwise than by setting the value at `path`. */
  write?: ((text: string) => string | undefined) | undefined;
  /** Where the name can be typed too: its text, and what it is called. */
  rename?: {
    path: Path;
    text: string;
    label: string;
    write?: ((text: string) => string | undefined) | undefined;
    /** Enter goes on from the name to what it names. */
    onEnter?: () => void;
  };
  onKeyDown?: ((event: KeyboardEvent) => void) | undefined;
  /** How deep the line stands in others. */
  level?: number;
};

/** A line with its name at the left: a name that the text gives, a value to type. */
export function NamedLine(props: NamedLineProps) {
  const { name, text, path, placeholder, end, write, rename, onKeyDown, level = 0 } = props;
  const id = useId();
  const set = useWrite(path, { label: name });
  const draft = useDraft({
    text,
    write: (typed) => (write ?? set)(typed.trim()),
    echo: (typed) => typed.trim(),
  });
  const unknown = useUnknown(path);
  const refused = useRefused(draft.refused, undefined, unknown.words);
  return (
    <li
      data-path={pointerOf(rename ? rename.path : path)}
      style={level > 0 ? { paddingInlineStart: `${level * 1.5}rem` } : undefined}
      className={cn(
        'group/line grid grid-cols-[minmax(0,1fr)_auto] items-start gap-y-0.5',
        // The button stands in the margin, so that all fields end at one edge.
        rename
          ? 'gap-x-1 sm:@md:-mr-8 @md:grid-cols-[14rem_minmax(0,1fr)_1.75rem]'
          : '@md:grid-cols-[9rem_minmax(0,1fr)_auto]',
      )}
    >
      {rename ? (
        <NameField {...rename} onKeyDown={onKeyDown} />
      ) : (
        <label
          htmlFor={id}
          className="col-span-full min-w-0 text-muted-foreground text-xs/4 [overflow-wrap:anywhere] @md:col-span-1 @md:py-1.5 @md:pr-2 @md:text-foreground @md:text-sm/5"
        >
          {name}
        </label>
      )}
      <span
        className={cn('grid min-w-0 gap-0.5', rename && '@max-md:col-span-full')}
        data-path={rename && pointerOf(path)}
      >
        <GrowingText
          id={id}
          aria-label={rename && name}
          value={draft.text}
          placeholder={placeholder}
          {...refused.control}
          onType={draft.type}
          onBlur={draft.leave}
          onKeyDown={onKeyDown}
          {...draft.composition}
        />
        {refused.shown}
        {unknown.offer}
      </span>
      {end !== undefined && (
        <span
          className={cn(
            'flex h-8 items-center',
            rename
              ? // It ends at the edge of the form, which would cut what is around it.
                '[&_button]:-outline-offset-2 @max-md:col-start-2 @max-md:row-start-1'
              : 'pl-1',
          )}
        >
          {end}
        </span>
      )}
    </li>
  );
}

type NameFieldProps = NonNullable<NamedLineProps['rename']> & Pick<NamedLineProps, 'onKeyDown'>;

/** A name that is part of the text: plain until it is pointed at or typed. */
export function NameField(props: NameFieldProps) {
  const { path, text, label, onKeyDown, onEnter, write } = props;
  const set = useWrite(path, { label });
  const draft = useDraft({
    text,
    write: (typed) => (write ?? set)(typed.trim()),
    echo: (typed) => typed.trim(),
  });
  const unknown = useUnknown(path, 'px-2.5');
  const refused = useRefused(draft.refused, 'px-2.5', unknown.words);
  return (
    <span className="-ml-[11px] grid min-w-0 gap-0.5">
      <GrowingText
        aria-label={label}
        {...refused.control}
        value={draft.text}
        placeholder="No name"
        className="border-transparent bg-transparent font-medium hover:border-input focus:border-input focus:bg-background"
        onType={draft.type}
        onBlur={draft.leave}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) onEnter?.();
          onKeyDown?.(event);
        }}
        {...draft.composition}
      />
      {refused.shown}
      {unknown.offer}
    </span>
  );
}
