import { useLayoutEffect, useRef } from 'react';
import { cn } from './class-names';
import { floatingStyle } from './floating-style';
import { IdOptions } from './id-options';
import type { IdOption } from './id-suggestions';

/** Of what the list belongs to, on the screen. */
export type Box = Pick<DOMRect, 'left' | 'top' | 'bottom'>;

type IdListProps = {
  id: string;
  boxOf: () => Box | undefined;
  found: readonly IdOption[];
  marked: number;
  onPick: (option: IdOption) => void;
};

/** Lies in the top layer, for what is around the text would cut it off; in a grid it belongs to its cell's editor. */
export function IdList({ id, boxOf, found, marked, onPick }: IdListProps) {
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => list.current?.showPopover?.(), []);
  // With every drawing: what is typed moves what stands above.
  useLayoutEffect(() => {
    const follow = () => placeAt(list.current, boxOf());
    follow();
    addEventListener('scroll', follow, { capture: true, passive: true });
    return () => removeEventListener('scroll', follow, { capture: true });
  });
  return (
    <div
      ref={list}
      id={id}
      popover="manual"
      data-editor
      role="listbox"
      aria-label="Suggestions"
      // The focus stays in the text.
      onMouseDown={(event) => event.preventDefault()}
      className={cn(
        floatingStyle,
        'fixed inset-auto max-h-60 w-80 max-w-[calc(100vw-1rem)] select-none overflow-auto whitespace-normal p-1 text-left font-normal',
      )}
    >
      <IdOptions id={id} found={found} marked={marked} onPick={onPick} />
    </div>
  );
}

/** Below the text where there is room, else above it. */
function placeAt(list: HTMLElement | null, box: Box | undefined): void {
  if (list === null || box === undefined) return;
  const below = innerHeight - box.bottom > 240 || box.top < 240;
  list.style.left = `${Math.max(8, Math.min(box.left, innerWidth - 328))}px`;
  list.style.top = below ? `${box.bottom + 2}px` : 'auto';
  list.style.bottom = below ? 'auto' : `${innerHeight - box.top + 2}px`;
}
