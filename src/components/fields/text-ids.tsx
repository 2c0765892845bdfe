import { createElement, useEffect, useState } from 'react';
import { nothing, useDispensable } from '../ui/loadable';
import type { Field } from '../ui/press-again';
import { grids } from './lazy-grids';

/** What may begin an id, right before the caret: `begunIn` looks closer. */
const beginning = /(\b[A-Z]+-|\w-\d|\bT\d)[\w.-]*$/;

/** Offers the plan's ids in running text, where one is being typed; the list comes with what draws lists of ids. */
export function TextIds() {
  const [field, offerIn] = useState<Field>();
  const loaded = useDispensable(field ? grids : nothing);
  useEffect(() => {
    const hear = ({ isComposing, inputType, target }: Event & Partial<InputEvent>) => {
      const { value, selectionEnd } = target as HTMLTextAreaElement;
      const before = value.slice(0, selectionEnd).slice(-40);
      // What is done again after a still, or picked from the list, is not typed and has no kind.
      if (!isComposing && inputType && beginning.test(before)) offerIn(target as Field);
    };
    document.addEventListener('input', hear);
    return () => document.removeEventListener('input', hear);
  }, []);
  if (!field || !loaded) return null;
  return createElement(loaded.TextIdList, { field, onEnd: () => offerIn(undefined) });
}
