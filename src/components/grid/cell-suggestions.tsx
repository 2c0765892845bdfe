import { type RefObject, useState } from 'react';
import { type IdOption, suggestIds } from '../ui/id-suggestions';
import { useIdList } from '../ui/use-id-list';

type SuggestionProps = {
  cell: RefObject<HTMLElement | null>;
  /** All that is typed: ids with commas between them. */
  text: string;
  options: readonly IdOption[];
  onPick: (text: string) => void;
};

/** Offers ids for the one that is being typed last in a cell. */
export function useCellSuggestions({ cell, text, options, onPick }: SuggestionProps) {
  const [first] = useState(text);
  const [closedAt, close] = useState<string>();
  const { before, typed, picked } = lastOf(text);
  const { attributes, ...list } = useIdList({
    text,
    typed,
    found: closedAt === text ? [] : suggestIds(options, picked, typed),
    unmarked: text === first,
    boxOf: () => cell.current?.getBoundingClientRect(),
    onPick: ({ id }) => {
      close(before + id);
      onPick(before + id);
    },
    onClose: () => close(text),
  });
  return { ...list, attributes: { ...attributes, 'aria-autocomplete': 'list' } as const };
}

function lastOf(text: string) {
  const before = /^.*[,;，、]\s*/u.exec(text)?.[0] ?? '';
  const picked = before.split(/[\s,;，、]+/u).filter((part) => part !== '');
  return { before, typed: text.slice(before.length).trim(), picked };
}
