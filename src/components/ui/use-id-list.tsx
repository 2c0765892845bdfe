import { type KeyboardEvent, useId, useState } from 'react';
import { type Box, IdList } from './id-list';
import type { IdOption } from './id-suggestions';

/** So many are offered at a time. */
const MOST = 12;

type IdListOptions = {
  /** What the mark belongs to: it is set anew when this changes. */
  text: string;
  /** The id that is being typed. */
  typed: string;
  found: readonly IdOption[];
  /** None is marked until an arrow marks it. */
  unmarked?: boolean;
  /** Where that stands which the ids are offered for, on the screen. */
  boxOf: () => Box | undefined;
  onPick: (option: IdOption) => void;
  onClose: () => void;
};

type Key = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'preventDefault'>;

/** A list of ids for the one that is being typed, and what keys do in it while the focus is in the text. */
export function useIdList(options: IdListOptions) {
  const { text, typed, found, unmarked = false, boxOf, onPick, onClose } = options;
  const id = useId();
  const [marked, setMarked] = useState({ in: '', at: -1 });
  const complete = found.length === 1 && found[0]?.id === typed;
  const shown = complete ? [] : found.slice(0, MOST);
  const begun = unmarked ? -1 : firstMark(shown, typed);
  const at = Math.min(marked.in === text ? marked.at : begun, shown.length - 1);
  const mark = (index: number) =>
    setMarked({ in: text, at: (index + shown.length) % shown.length });

  /** Whether the key was for the list. */
  const onKey = (event: Key): boolean => {
    if (shown.length === 0 || event.altKey || event.ctrlKey || event.metaKey) return false;
    const chosen = shown[at];
    if (event.key === 'ArrowDown') mark(at + 1);
    else if (event.key === 'ArrowUp' && at >= 0) mark(at - 1);
    else if (event.key === 'Escape') onClose();
    else if (event.key === 'Enter' && chosen) onPick(chosen);
    else {
      // Tab takes the marked one along and goes on.
      if (event.key === 'Tab' && chosen) onPick(chosen);
      return false;
    }
    event.preventDefault();
    return true;
  };
  const list = shown.length > 0 && (
    <IdList id={id} boxOf={boxOf} found={shown} marked={at} onPick={onPick} />
  );
  const attributes = {
    'aria-controls': shown.length > 0 ? id : undefined,
    'aria-activedescendant': at >= 0 ? `${id}-${at}` : undefined,
  };
  return { onKey, list, attributes };
}

/** An id that is begun is taken by Enter; what may be a word of its own, or is an id already, is not. */
function firstMark(shown: readonly IdOption[], typed: string): number {
  const begun = typed.toLowerCase();
  const whole = shown.some(({ id }) => id.toLowerCase() === begun);
  return begun !== '' && !whole && shown[0]?.id.toLowerCase().startsWith(begun) ? 0 : -1;
}
