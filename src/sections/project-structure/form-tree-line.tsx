import { Ellipsis, File, Folder } from 'lucide-react';
import { type CSSProperties, type KeyboardEvent, use, useEffect, useRef } from 'react';
import { useDraft } from '@/components/fields/use-draft';
import { useRefused } from '@/components/fields/wrong-words';
import { cn } from '@/components/ui/class-names';
import { Input } from '@/components/ui/input';
import { MenuButton } from '@/components/ui/menu-button';
import { ReadOnly } from '@/components/ui/read-only';
import { Textarea } from '@/components/ui/textarea';
import { menuOf } from './form-tree-menu';
import type { Outline, OutlineLine } from './form-tree-state';

type TreeLineProps = {
  outline: Outline;
  line: OutlineLine;
  /** Its place among the lines that are drawn. */
  at: number;
  /** The one line that Tab leads to. */
  current: boolean;
  /** The line that had the focus last. */
  used: boolean;
  onFocus: () => void;
  /** Focuses the name of the line before or after. */
  onStep: (by: 1 | -1) => void;
};

/** Characters of a name that has room beside a remark. */
const ROOMY = 36;

/** Width of a level, in px. */
const step = 18;

/** A line for each level, under the icon of the folder that it belongs to. */
function guides(level: number): CSSProperties {
  const gradient = `transparent 0 11px, var(--border) 11px 12px, transparent 12px ${step}px`;
  return {
    width: level * step,
    alignSelf: 'stretch',
    backgroundImage: `repeating-linear-gradient(to right, ${gradient})`,
  };
}

const quiet =
  'h-7 border-transparent bg-transparent px-1.5 font-mono text-[13px]/5 hover:border-input focus:border-input focus:bg-background';

/** One entry of the outline: its name, the remark after it, and a menu of what can be done. */
export function TreeLineRow(props: TreeLineProps) {
  const { outline, line, at, current, used, onFocus } = props;
  const { name, comment, level, kind } = line.line;
  const row = useRef<HTMLLIElement>(null);
  const { wish } = outline;
  const wished = wish?.line === at ? wish : undefined;
  useEffect(() => {
    if (wished) row.current?.querySelector<HTMLElement>(`[data-part=${wished.part}]`)?.focus();
  }, [wished]);
  const called = name === '' ? `line ${at + 1}` : name;
  const tabIndex = current ? 0 : -1;
  const Icon = line.folder ? Folder : File;
  return (
    <li
      ref={row}
      onFocus={onFocus}
      className="group/line flex min-w-0 items-start rounded-md hover:bg-foreground/6"
    >
      <span aria-hidden className="shrink-0" style={guides(level)} />
      {kind === 'entry' && (
        <Icon aria-hidden className="mt-1.5 mr-1 size-4 shrink-0 text-muted-foreground" />
      )}
      <span className="flex min-w-0 flex-1 flex-col sm:flex-row">
        <NamePart {...props} called={called} tabIndex={tabIndex} />
        {kind === 'entry' && !line.pending && (
          <CommentPart
            shown={used}
            text={comment}
            yields={name.length > ROOMY}
            called={called}
            tabIndex={tabIndex}
            write={(text) => outline.remark(line, text)}
          />
        )}
      </span>
      {!use(ReadOnly) && (
        <MenuButton
          variant="ghost"
          size="icon"
          align="end"
          tabIndex={tabIndex}
          aria-label={`Actions: ${called}`}
          items={() => menuOf(outline, line)}
          className="size-7 p-0 text-muted-foreground opacity-0 focus-visible:opacity-100 focused-line:opacity-100 hovered-line:opacity-100 pointer-coarse:opacity-100"
        >
          <Ellipsis aria-hidden />
        </MenuButton>
      )}
    </li>
  );
}

type PartProps = { called: string; tabIndex: 0 | -1 };

function NamePart(props: TreeLineProps & PartProps) {
  const { outline, line, at, onStep, called, tabIndex } = props;
  const draft = useDraft({
    text: line.line.name,
    write: (typed) => outline.rename(line, nameIn(typed)),
    echo: nameIn,
  });
  const refused = useRefused(draft.refused && `${draft.refused} (${called})`, 'px-1.5');
  // Tab moves a name that is being typed in and out; walking through the names it changes none.
  const typing = useRef(line.pending);
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    const { value } = event.currentTarget;
    const tab = event.key === 'Tab' && typing.current;
    if (event.key === 'Escape') typing.current = false;
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key] as 1 | -1 | undefined;
    const inward = { ArrowLeft: -1, ArrowRight: 1 }[event.key] as 1 | -1 | undefined;
    if (by && event.altKey) outline.move(line, by);
    else if (by) onStep(by);
    else if (inward && event.altKey) outline.shift(line, inward);
    else if (event.key === 'Enter' && value.trim() !== '') outline.add(line);
    else if (event.key === 'Backspace' && value === '') outline.remove(line);
    else if (event.key === '#' && /\s$/.test(value)) outline.focus(at, 'comment');
    else if (!(tab && outline.shift(line, event.shiftKey ? -1 : 1))) return;
    event.preventDefault();
  };
  return (
    <span className="min-w-0 flex-1">
      <Input
        data-part="name"
        tabIndex={tabIndex}
        aria-label={`Name, ${line.pending ? 'new entry' : `line ${at + 1}`}`}
        aria-description="Enter adds an entry, Alt and arrows move it. While it is typed, Tab and Shift+Tab move it in and out; Escape, then Tab, leaves."
        aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown Alt+ArrowRight Alt+ArrowLeft"
        {...refused.control}
        value={draft.text}
        placeholder={line.pending ? 'folder/ or file' : undefined}
        spellCheck={false}
        autoCapitalize="off"
        className={cn(quiet, line.line.kind === 'text' && 'text-muted-foreground')}
        onChange={(event) => {
          typing.current = true;
          draft.type(event.target.value);
        }}
        onKeyDown={onKeyDown}
        onBlur={({ currentTarget }) => {
          typing.current = false;
          draft.leave();
          if (currentTarget.value.trim() === '') outline.drop(line);
        }}
        {...draft.composition}
      />
      {refused.shown}
    </span>
  );
}

type CommentPartProps = PartProps & {
  text: string;
  /** An empty one leaves its room to a long name, until the line is used. */
  yields: boolean;
  /** What an empty one says is shown on the line that is being edited. */
  shown: boolean;
  write: (text: string) => string | undefined;
};

function CommentPart({ text, yields, shown, called, tabIndex, write }: CommentPartProps) {
  const draft = useDraft({
    text,
    write: (typed) => write(typed.trim()),
    echo: (typed) => typed.trim(),
  });
  const refused = useRefused(draft.refused, 'px-1.5');
  return (
    <span
      className={cn(
        'min-w-0 shrink-0 sm:w-80 xl:w-96',
        text === '' && 'hidden focused-line:block',
        text === '' && !yields && 'sm:block',
      )}
    >
      <Textarea
        data-part="comment"
        rows={1}
        style={{ minHeight: '1.75rem' }}
        tabIndex={tabIndex}
        aria-label={`Remark on ${called}`}
        {...refused.control}
        value={draft.text}
        className={cn(quiet, 'h-auto overflow-hidden py-[3px] text-muted-foreground')}
        placeholder={shown ? '# remark' : undefined}
        onChange={(event) => draft.type(event.target.value.replaceAll('\n', ' '))}
        onBlur={draft.leave}
        {...draft.composition}
      />
      {refused.shown}
    </span>
  );
}

/** A remark begins at a `#` after a blank: it is typed in its own field. */
function nameIn(typed: string): string {
  return typed.replace(/\s+#.*$/, '').trim();
}
