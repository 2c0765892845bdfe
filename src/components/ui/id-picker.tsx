import { type KeyboardEvent, use, useId, useRef, useState } from 'react';
import { cn } from './class-names';
import type { FieldControl } from './field';
import { floatingStyle } from './floating-style';
import { IdOptions } from './id-options';
import { PickedId } from './id-picker-chip';
import { addIds, type IdOption, suggestIds } from './id-suggestions';
import type { MenuItem } from './menu-item';
import { ReadOnly } from './read-only';

type IdPickerProps = Partial<FieldControl> & {
  ids: readonly string[];
  options: readonly IdOption[];
  onChange: (ids: string[]) => void;
  /** The ids with what is being typed among them. */
  onType?: (ids: string[]) => void;
  /** Picked ids that are defined nowhere; they stay, flagged. */
  unknown?: readonly string[];
  'aria-label'?: string;
  placeholder?: string;
  /** What can be done about a picked id. */
  itemsOf?: (id: string) => readonly MenuItem[];
  className?: string;
};

/** A list of ids: chips, and an input with suggestions (the ARIA combobox pattern). */
export function IdPicker(props: IdPickerProps) {
  const {
    ids,
    options,
    onChange,
    onType,
    unknown = [],
    placeholder,
    itemsOf,
    className,
    ...control
  } = props;
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const [marked, setMarked] = useState(-1);
  const found = open ? suggestIds(options, ids, typed) : [];

  const close = () => {
    setOpen(false);
    setMarked(-1);
  };
  const type = (text: string) => {
    setTyped(text);
    onType?.(addIds(ids, text));
  };
  const add = (text: string) => {
    const next = addIds(ids, text);
    type('');
    close();
    if (next.length !== ids.length) onChange(next);
  };
  const remove = (id: string) => {
    onChange(ids.filter((other) => other !== id));
    input.current?.focus();
  };
  const mark = (step: number) => {
    const count = suggestIds(options, ids, typed).length;
    setOpen(true);
    if (count > 0) setMarked((marked + step + count + (marked < 0 && step < 0 ? 1 : 0)) % count);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const act = actionFor(event.key, { typed, open, marked, count: ids.length });
    if (act === null) return;
    if (act !== 'accept-and-go') event.preventDefault();
    if (act === 'next') mark(1);
    if (act === 'previous') mark(-1);
    if (act === 'close') close();
    if (act === 'remove-last') onChange(ids.slice(0, -1));
    if (act === 'accept' || act === 'accept-and-go') add(found[marked]?.id ?? typed);
  };

  return (
    <div className={cn('relative', className)}>
      <div className="flex min-h-8 flex-wrap items-center gap-1 rounded-md border border-input bg-background px-1.5 py-1 outline-ring focus-within:outline-2 focus-within:-outline-offset-1 has-aria-invalid:border-fail pointer-coarse:min-h-11">
        {ids.map((id) => (
          <PickedId
            key={id}
            id={id}
            unknown={unknown.includes(id)}
            items={itemsOf?.(id) ?? []}
            onRemove={() => remove(id)}
          />
        ))}
        <input
          {...control}
          ref={input}
          role="combobox"
          autoComplete="off"
          readOnly={use(ReadOnly)}
          spellCheck={false}
          aria-expanded={found.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={marked >= 0 && open ? `${listId}-${marked}` : undefined}
          placeholder={ids.length === 0 ? placeholder : undefined}
          value={typed}
          onChange={(event) => {
            type(event.target.value);
            setOpen(true);
            setMarked(-1);
          }}
          onClick={() => setOpen(true)}
          onKeyDown={onKeyDown}
          onBlur={() => add(typed)}
          className="min-w-12 flex-1 bg-transparent px-1 text-sm/5 outline-none placeholder:text-muted-foreground pointer-coarse:text-base/6"
        />
      </div>
      <Suggestions id={listId} found={found} marked={marked} onPick={add} />
    </div>
  );
}

type Act = 'next' | 'previous' | 'close' | 'remove-last' | 'accept' | 'accept-and-go' | null;

function actionFor(
  key: string,
  state: { typed: string; open: boolean; marked: number; count: number },
): Act {
  const hasText = state.typed.trim() !== '';
  if (key === 'ArrowDown') return 'next';
  if (key === 'ArrowUp') return 'previous';
  if (key === 'Escape') return state.open ? 'close' : null;
  if (key === 'Backspace') return state.typed === '' && state.count > 0 ? 'remove-last' : null;
  if (key === 'Enter') return state.marked >= 0 || hasText ? 'accept' : null;
  if (key === 'Tab') return state.marked >= 0 ? 'accept-and-go' : null;
  if (key === ',' || key === ';' || key === ' ') return hasText ? 'accept' : null;
  return null;
}

type SuggestionsProps = {
  id: string;
  found: readonly IdOption[];
  marked: number;
  onPick: (id: string) => void;
};

function Suggestions({ id, found, marked, onPick }: SuggestionsProps) {
  return (
    <div
      id={id}
      role="listbox"
      aria-label="Suggestions"
      hidden={found.length === 0}
      className={cn(floatingStyle, 'absolute inset-x-0 top-full mt-1 max-h-60 overflow-auto p-1')}
    >
      <IdOptions
        id={id}
        found={found}
        marked={marked}
        onPick={({ id: picked }) => onPick(picked)}
      />
    </div>
  );
}
