import { CalendarDays } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { EditButton } from '../ui/edit-button';

type DatePickerButtonProps = {
  label: string;
  value: string;
  onPick: (date: string) => void;
  /** The text field that the button stands in. */
  children: ReactNode;
};

/** A text field for a date with the platform's calendar beside it, which is costly and made when asked for. */
export function DatePickerButton({ label, value, onPick, children }: DatePickerButtonProps) {
  const calendar = useRef<HTMLInputElement>(null);
  const [asked, setAsked] = useState(false);
  return (
    <div className="relative">
      {children}
      {asked && (
        <input
          ref={calendar}
          type="date"
          tabIndex={-1}
          aria-hidden
          value={/^\d{4}-\d{2}-\d{2}$/.test(value) ? value : ''}
          onChange={(event) => onPick(event.target.value)}
          className="pointer-events-none absolute right-0 bottom-0 size-px opacity-0"
        />
      )}
      <EditButton
        variant="ghost"
        size="icon"
        aria-label={`Pick ${label.toLowerCase()}`}
        className="absolute top-0.5 right-0.5 text-muted-foreground"
        onClick={() => {
          flushSync(() => setAsked(true));
          // The browser opens its calendar at the input, and at the page's corner where that is not laid out yet.
          calendar.current?.getBoundingClientRect();
          try {
            calendar.current?.showPicker();
          } catch {
            // No calendar here: the text field takes the date.
          }
        }}
      >
        <CalendarDays aria-hidden />
      </EditButton>
    </div>
  );
}
