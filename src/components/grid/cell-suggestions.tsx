import { type KeyboardEvent, type RefObject, useId, useLayoutEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { cn } from '../ui/class-names';
import { floatingStyle } from '../ui/floating-style';
import { IdOptions } from '../ui/id-options';
import { type IdOption, suggestIds } from '../ui/id-suggestions';

type SuggestionProps = {
  cell: RefObject<HTMLElement | null>;
  /** All that is typed: ids with commas between them. */
  text: string;
  options: readonly IdOption[];
  onPick: (text: string) => void;
};

/** Offers ids for the one that is being typed last in a cell. */
export function useCellSuggestions({ cell, text, options, onPick }: SuggestionProps) {
  const id = useId();
  const [closedAt, close] = useState<string>();
  const [marked, mark] = useState(-1);
  const { before, typed, picked } = lastOf(text);
  const found = closedAt === text ? [] : suggestIds(options, picked, typed).slice(0, 12);
  const complete = found.length === 1 && found[0]?.id === typed;
  const shown = complete ? [] : found;
  const at = Math.min(marked, shown.length - 1);

  const pick = (chosen: IdOption) => {
    const whole = before + chosen.id;
    mark(-1);
    close(whole);
    onPick(whole);
  };
  /** Whether the key was for the list. */
  const onKey = (event: KeyboardEvent): boolean => {
    if (shown.length === 0 || event.altKey || event.ctrlKey || event.metaKey) return false;
    const chosen = shown[at];
    if (event.key === 'ArrowDown') mark((at + 1) % shown.length);
    else if (event.key === 'ArrowUp' && at >= 0) mark(at - 1);
    else if (event.key === 'Escape') close(text);
    else if (event.key === 'Enter' && chosen) pick(chosen);
    else {
      // Tab takes the marked one along and goes on to the next cell.
      if (event.key === 'Tab' && chosen) pick(chosen);
      return false;
    }
    event.preventDefault();
    return true;
  };
  const list = shown.length > 0 && (
    <List id={id} cell={cell} found={shown} marked={at} onPick={pick} />
  );
  const attributes = {
    'aria-autocomplete': 'list',
    'aria-controls': shown.length > 0 ? id : undefined,
    'aria-activedescendant': at >= 0 ? `${id}-${at}` : undefined,
  } as const;
  return { onKey, list, attributes };
}

function lastOf(text: string) {
  const before = /^.*[,;，、]\s*/u.exec(text)?.[0] ?? '';
  const picked = before.split(/[\s,;，、]+/u).filter((part) => part !== '');
  return { before, typed: text.slice(before.length).trim(), picked };
}

type ListProps = {
  id: string;
  cell: RefObject<HTMLElement | null>;
  found: readonly IdOption[];
  marked: number;
  onPick: (option: IdOption) => void;
};

/** Lies over the page, for the table's own box would cut it off. */
function List({ id, cell, found, marked, onPick }: ListProps) {
  const [place, setPlace] = useState<{ left: number; top?: number; bottom?: number }>();
  useLayoutEffect(() => {
    const follow = () => {
      const box = cell.current?.getBoundingClientRect();
      if (box === undefined) return;
      const left = Math.max(8, Math.min(box.left, innerWidth - 328));
      const below = innerHeight - box.bottom > 240 || box.top < 240;
      setPlace(below ? { left, top: box.bottom + 2 } : { left, bottom: innerHeight - box.top + 2 });
    };
    follow();
    addEventListener('scroll', follow, { capture: true, passive: true });
    return () => removeEventListener('scroll', follow, { capture: true });
  }, [cell]);
  return createPortal(
    <div
      id={id}
      role="listbox"
      aria-label="Suggestions"
      style={place}
      className={cn(
        floatingStyle,
        'fixed max-h-60 w-80 max-w-[calc(100vw-1rem)] overflow-auto p-1',
        place === undefined && 'invisible',
      )}
    >
      <IdOptions id={id} found={found} marked={marked} onPick={onPick} />
    </div>,
    document.body,
  );
}
