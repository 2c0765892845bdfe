import { ArrowDown, ArrowUp, X } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, use, useEffect, useRef } from 'react';
import { Button } from '../ui/button';
import { cn } from '../ui/class-names';
import { ReadOnly } from '../ui/read-only';
import { pointerOf } from './focus-path';
import { GrowingText } from './growing-text';
import { useUnknown } from './unknown-ids';
import { useDraft } from './use-draft';
import type { FocusWish, ItemLine as Line } from './use-items';
import { useRefused } from './wrong-words';

type ItemLineProps = {
  line: Line;
  /** Accessible name, as "Warning sign 2". */
  label: string;
  path: readonly string[];
  /** A new item is there for typing only until it has a letter. */
  write: (text: string) => string | undefined;
  focus: FocusWish | undefined;
  lead?: ReactNode;
  /** How deep the item stands. */
  level?: number;
  struck?: boolean;
  onEnter?: (() => void) | undefined;
  onRemove: () => void;
  onMove?: ((by: 1 | -1) => void) | undefined;
  onLeaveEmpty: () => void;
};

/** What is not in the text yet. */
const nowhere: readonly string[] = [];

/** One item of a list: its text, with keys and buttons to move and remove it. */
export function ItemLine(props: ItemLineProps) {
  const {
    line,
    label,
    path,
    write,
    focus,
    lead,
    level = 0,
    struck = false,
    onRemove,
    onMove,
  } = props;
  const text = useRef<HTMLElement>(null);
  const draft = useDraft({
    text: line.text,
    write: (typed) => write(typed.trim()),
    echo: (typed) => typed.trim(),
  });
  const unknown = useUnknown(line.pending ? nowhere : [...path, 'text'], 'px-2.5');
  const refused = useRefused(draft.refused, 'px-2.5', unknown.words);
  useEffect(() => {
    if (focus !== undefined) text.current?.focus();
  }, [focus]);
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const { value } = event.currentTarget;
    if (event.nativeEvent.isComposing) return;
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : undefined;
    if (event.altKey && by !== undefined && onMove) onMove(by);
    else if (event.key === 'Enter' && !event.shiftKey && value.trim() !== '' && props.onEnter)
      props.onEnter();
    else if (event.key === 'Backspace' && value === '') onRemove();
    else return;
    event.preventDefault();
  };
  return (
    <li
      data-path={line.pending ? undefined : pointerOf(path)}
      style={{ paddingInlineStart: `${level * 1.5}rem` }}
      className="group/item grid grid-cols-[auto_minmax(0,1fr)_auto] items-start gap-x-1.5"
    >
      <span className="flex h-8 min-w-4 items-center text-muted-foreground">{lead}</span>
      <span className="min-w-0">
        <GrowingText
          ref={text}
          aria-label={label}
          {...refused.control}
          aria-keyshortcuts={onMove ? 'Alt+ArrowUp Alt+ArrowDown' : undefined}
          value={draft.text}
          onType={draft.type}
          onKeyDown={onKeyDown}
          {...draft.composition}
          onBlur={({ currentTarget }) => {
            draft.leave();
            if (currentTarget.value.trim() === '') props.onLeaveEmpty();
          }}
          className={cn(
            'max-w-[76ch] border-transparent bg-transparent hover:border-input focus:border-input focus:bg-background',
            struck && 'text-muted-foreground line-through',
          )}
        />
        {refused.shown}
        {unknown.offer}
      </span>
      <ItemButtons label={label} onRemove={onRemove} onMove={line.pending ? undefined : onMove} />
    </li>
  );
}

type ItemButtonsProps = {
  label: string;
  onRemove: () => void;
  onMove: ((by: 1 | -1) => void) | undefined;
};

/** Shown by their line alone, but always in the tab order. */
function ItemButtons({ label, onRemove, onMove }: ItemButtonsProps) {
  const style =
    'size-7 p-0 text-muted-foreground opacity-0 focus-visible:opacity-100 hovered-item:opacity-100 focused-item:opacity-100 pointer-coarse:opacity-100';
  if (use(ReadOnly)) return null;
  return (
    <span className="flex h-8 items-center">
      {onMove && (
        <>
          <Button
            variant="ghost"
            size="icon"
            className={cn(style, '@max-md:hidden')}
            aria-label={`Move up: ${label}`}
            onClick={() => onMove(-1)}
          >
            <ArrowUp aria-hidden />
          </Button>
          <Button
            variant="ghost"
            size="icon"
            className={cn(style, '@max-md:hidden')}
            aria-label={`Move down: ${label}`}
            onClick={() => onMove(1)}
          >
            <ArrowDown aria-hidden />
          </Button>
        </>
      )}
      <Button
        variant="ghost"
        size="icon"
        className={style}
        aria-label={`Remove: ${label}`}
        onClick={onRemove}
      >
        <X aria-hidden />
      </Button>
    </span>
  );
}
