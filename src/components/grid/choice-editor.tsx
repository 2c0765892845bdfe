import { useEffect, useRef, useState } from 'react';
import { cn } from '../ui/class-names';
import { shownOptions } from '../ui/select';
import type { CellEditorProps } from './cell-editor';
import { cellText } from './cell-style';
import { editorCommandFor } from './grid-keys';
import { keyPress } from './key-press';

type ChoiceEditorProps = Omit<CellEditorProps, 'mode' | 'numeric' | 'ids'> & {
  options: readonly string[];
};

/** The platform's select in place of the cell's text; opened at once where the browser permits. */
export function ChoiceEditor(props: ChoiceEditorProps) {
  const { value, options, label, align, wrong, onSend, onLeave } = props;
  const select = useRef<HTMLSelectElement>(null);
  const [original] = useState(value);
  useEffect(() => {
    select.current?.focus();
    try {
      select.current?.showPicker?.();
    } catch {
      // Without a user gesture the browser refuses; the focused select opens by its own keys.
    }
  }, []);
  return (
    <>
      <div aria-hidden className={cn(cellText, 'invisible')}>{`${value}\u200b`}</div>
      <select
        ref={select}
        data-editor
        aria-label={label}
        aria-invalid={wrong === undefined ? undefined : true}
        aria-describedby={wrong}
        value={value}
        onChange={(event) => onSend(event.target.value)}
        onKeyDown={(event) => {
          const command = editorCommandFor(keyPress(event), 'edit');
          if (command === null) return;
          event.preventDefault();
          if (command === 'cancel' && value !== original) onSend(original);
          onLeave(command);
        }}
        onBlur={(event) => {
          if (document.activeElement !== event.currentTarget) onLeave('blur');
        }}
        className={cn(cellText, align, 'absolute inset-0 size-full bg-background outline-none')}
      >
        {shownOptions(options, value, '').map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </>
  );
}
