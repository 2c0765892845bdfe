import {
  type KeyboardEvent,
  type RefObject,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
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
  const [first] = useState(text);
  const [closedAt, close] = useState<string>();
  const [marked, setMarked] = useState({ in: '', at: -1 });
  const { before, typed, picked } = lastOf(text);
  const found = closedAt === text ? [] : suggestIds(options, picked, typed).slice(0, 12);
  const complete = found.length === 1 && found[0]?.id === typed;
  const shown = complete ? [] : found;
  const begun = text === first ? -1 : firstMark(shown, typed);
  const at = Math.min(marked.in === text ? marked.at : begun, shown.length - 1);
  const mark = (index: number) =>
    setMarked({ in: text, at: (index + shown.length) % shown.length });

  const pick = (chosen: IdOption) => {
    const whole = before + chosen.id;
    close(whole);
    onPick(whole);
  };
  /** Whether the key was for the list. */
  const onKey = (event: KeyboardEvent): boolean => {
    if (shown.length === 0 || event.altKey || event.ctrlKey || event.metaKey) return false;
    const chosen = shown[at];
    if (event.key === 'ArrowDown') mark(at + 1);
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

/** An id that is begun is taken by Enter; what may be a word of its own, or is an id already, is not. */
function firstMark(shown: readonly IdOption[], typed: string): number {
  const begun = typed.toLowerCase();
  const whole = shown.some(({ id }) => id.toLowerCase() === begun);
  return begun !== '' && !whole && shown[0]?.id.toLowerCase().startsWith(begun) ? 0 : -1;
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

/** Lies in the top layer, for the table's own box would cut it off; it belongs to the editor of its cell. */
function List({ id, cell, found, marked, onPick }: ListProps) {
  const list = useRef<HTMLDivElement>(null);
  // With every drawing: what is typed moves what stands above the cell.
  useLayoutEffect(() => placeAt(list.current, cell.current));
  useLayoutEffect(() => {
    list.current?.showPopover?.();
    const follow = () => placeAt(list.current, cell.current);
    follow();
    addEventListener('scroll', follow, { capture: true, passive: true });
    return () => removeEventListener('scroll', follow, { capture: true });
  }, [cell]);
  return (
    <div
      ref={list}
      id={id}
      popover="manual"
      data-editor
      role="listbox"
      aria-label="Suggestions"
      className={cn(
        floatingStyle,
        'fixed inset-auto max-h-60 w-80 max-w-[calc(100vw-1rem)] select-none overflow-auto whitespace-normal p-1 text-left font-normal',
      )}
    >
      <IdOptions id={id} found={found} marked={marked} onPick={onPick} />
    </div>
  );
}

/** Below the cell where there is room, else above it. */
function placeAt(list: HTMLElement | null, cell: HTMLElement | null): void {
  if (list === null || cell === null) return;
  const box = cell.getBoundingClientRect();
  const below = innerHeight - box.bottom > 240 || box.top < 240;
  list.style.left = `${Math.max(8, Math.min(box.left, innerWidth - 328))}px`;
  list.style.top = below ? `${box.bottom + 2}px` : 'auto';
  list.style.bottom = below ? 'auto' : `${innerHeight - box.top + 2}px`;
}
