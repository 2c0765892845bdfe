import { useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { idsBeginning } from '../ui/id-suggestions';
import { enter, type Field } from '../ui/press-again';
import { boxOfText } from '../ui/text-box';
import { useIdList } from '../ui/use-id-list';
import { type BegunId, begunIn } from './begun-id';
import { useFindings, useIds } from './section-context';

type TextIdListProps = {
  /** Where an id may be begun. */
  field: Field;
  onEnd: () => void;
};

/** Follows an id that is being typed to its end. */
export function TextIdList({ field, onEnd }: TextIdListProps) {
  const [begun, setBegun] = useState(() => begunIn(field));
  const { spare } = useFindings();
  useEffect(() => {
    const end = new AbortController();
    const early = { capture: true, signal: end.signal };
    const follow = () => setBegun(begunIn(field));
    const look = () => (begun && isStill(begun)) || onEnd();
    document.addEventListener('input', follow, early);
    // The caret or the focus is elsewhere now, or others have changed the text.
    for (const name of ['selectionchange', 'focusin', 'focusout'])
      document.addEventListener(name, look, early);
    document.addEventListener('compositionstart', onEnd, early);
    look();
    return () => end.abort();
  });
  const typed = begun?.typed;
  useEffect(() => {
    spare(typed);
    return () => spare();
  }, [spare, typed]);
  return begun && <List begun={begun} onEnd={onEnd} />;
}

/** Whether the caret still stands at its end. */
function isStill({ field, from, typed }: BegunId): boolean {
  const now = document.activeElement === field ? begunIn(field) : undefined;
  return now?.from === from && now.typed === typed;
}

/** The plan's ids that begin as the one at the caret; it has its keys before the field and whatever is around it. */
function List({ begun, onEnd }: { begun: BegunId; onEnd: () => void }) {
  const { field, from, typed } = begun;
  const ids = useIds();
  const options = useMemo(
    () => ids.suggestions([]).map(({ id, title }) => ({ id, label: title })),
    [ids],
  );
  const { list, onKey, attributes } = useIdList({
    text: typed,
    typed,
    found: idsBeginning(options, typed),
    boxOf: () => boxOfText(field, from),
    onPick: ({ id }) => {
      onEnd();
      if (isStill(begun)) enter(field, id, from, from + typed.length);
    },
    onClose: onEnd,
  });
  useOwnKeys(onKey);
  useAttributes(field, list && { ...attributes, 'aria-autocomplete': 'list' });
  return list;
}

function useOwnKeys(onKey: (event: KeyboardEvent) => boolean): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!event.isComposing && onKey(event)) event.stopPropagation();
    };
    document.addEventListener('keydown', press, { capture: true });
    return () => document.removeEventListener('keydown', press, { capture: true });
  });
}

/** What the field says of the list, while that is shown. */
function useAttributes(
  field: HTMLElement,
  attributes: Readonly<Record<string, string | undefined>> | false,
): void {
  useLayoutEffect(() => {
    const own = Object.entries(attributes || {}).filter(([, value]) => value !== undefined);
    for (const [name, value = ''] of own) field.setAttribute(name, value);
    return () => {
      for (const [name] of own) field.removeAttribute(name);
    };
  });
}
