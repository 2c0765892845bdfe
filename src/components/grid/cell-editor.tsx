import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { cn } from '../ui/class-names';
import type { IdOption } from '../ui/id-suggestions';
import { isTemplateText } from '../ui/template-text';
import { dropTyped, writeLater, writeTyped } from '../ui/typed-later';
import { cellText } from './cell-style';
import { useCellSuggestions } from './cell-suggestions';
import { type Draft, oneLine, receiveValue, startDraft } from './draft';
import { type EditorCommand, editorCommandFor } from './grid-keys';
import { keyPress } from './key-press';

export type CellEditorProps = {
  /** The text in the store. */
  value: string;
  mode: 'edit' | 'replace';
  label: string;
  align: string;
  numeric?: boolean;
  /** It holds no running text. */
  wordless?: boolean | undefined;
  /** The element that says what is wrong with the cell. */
  wrong?: string | undefined;
  /** Ids to offer while one is typed. */
  ids?: readonly IdOption[] | undefined;
  onSend: (text: string) => void;
  onLeave: (command: EditorCommand | 'blur') => void;
};

const none: readonly IdOption[] = [];

/** Edits a cell in place: the text area lies over an unseen copy of the draft that gives the cell its height. */
export function CellEditor(props: CellEditorProps) {
  const { value, mode, label, align, numeric = false, wrong, onSend, onLeave } = props;
  const area = useRef<HTMLTextAreaElement>(null);
  const [composing, setComposing] = useState(false);
  const [kept, setDraft] = useState<Draft>(() => startDraft(value, mode === 'edit' ? value : ''));
  const draft = composing ? kept : receiveValue(kept, value);
  if (draft !== kept) setDraft(draft);

  useLayoutEffect(() => {
    // Before it has the focus, so that one layout does for both.
    if (numeric || isTemplateText(area.current?.value)) area.current?.select();
    else area.current?.setSelectionRange(-1, -1);
    area.current?.focus();
  }, [numeric]);

  const send = (text: string) => {
    setDraft((now) => ({ ...now, text }));
    writeLater(area, () => {
      setDraft((now) => ({ ...now, sent: text }));
      onSend(text);
    });
  };
  const suggestions = useCellSuggestions({
    cell: area,
    text: draft.text,
    options: props.ids ?? none,
    onPick: send,
  });
  const onKeyDown = (event: KeyboardEvent) => {
    if (composing || event.nativeEvent.isComposing || suggestions.onKey(event)) return;
    const command = editorCommandFor(keyPress(event), mode);
    if (command === null) return;
    event.preventDefault();
    if (command === 'cancel') dropTyped(area);
    else writeTyped();
    if (command === 'cancel' && draft.sent !== draft.original) onSend(draft.original);
    onLeave(command);
  };

  return (
    <>
      <div aria-hidden className={cn(cellText, align, 'invisible')}>
        {`${draft.text}\u200b`}
      </div>
      <textarea
        ref={area}
        data-editor
        rows={1}
        aria-label={label}
        aria-invalid={wrong === undefined ? undefined : true}
        aria-describedby={wrong}
        inputMode={numeric ? 'decimal' : 'text'}
        spellCheck={
          props.wordless === true || numeric || props.ids !== undefined ? false : undefined
        }
        value={draft.text}
        {...(props.ids === undefined ? {} : suggestions.attributes)}
        onChange={(event) => {
          const text = oneLine(event.target.value);
          if (composing) setDraft({ ...kept, text });
          else send(text);
        }}
        onCompositionStart={() => setComposing(true)}
        onCompositionEnd={(event) => {
          setComposing(false);
          send(oneLine(event.currentTarget.value));
        }}
        onKeyDown={onKeyDown}
        onBlur={(event) => {
          // A window that loses focus keeps its active element: the cell goes on being edited.
          if (document.activeElement !== event.currentTarget) onLeave('blur');
        }}
        className={cn(
          cellText,
          align,
          'absolute inset-0 size-full resize-none overflow-hidden border-0 bg-transparent outline-none',
        )}
      />
      {suggestions.list}
    </>
  );
}
