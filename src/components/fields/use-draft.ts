import { type CompositionEvent, useState } from 'react';
import { receiveValue, sendDraft, startDraft } from '../grid/draft';
import { writeLater, writeTyped } from '../ui/typed-later';

export interface DraftOptions {
  /** The text in the store. */
  text: string;
  /** Writes what was typed; the message when it is refused. */
  write: (typed: string) => string | undefined;
  /** How the store will give the text back, where it is not the text itself ("7.0" as 7). */
  echo?: (typed: string) => string;
}

interface Kept {
  draft: ReturnType<typeof startDraft>;
  refused: string | undefined;
}

/**
 * The text of a field that is being typed. The field itself shows every input at once; it is written when
 * it is drawn, and stays as it was typed, blanks at its ends too. A foreign change of the stored text
 * replaces it, but not while an input method composes; what was refused stays until it is typed anew.
 */
export function useDraft({ text, write, echo = same }: DraftOptions) {
  const [field] = useState(() => ({}));
  const [composing, setComposing] = useState(false);
  const [kept, setKept] = useState<Kept>(() => ({
    draft: startDraft(text, text),
    refused: undefined,
  }));
  const current = composing ? kept : receive(kept, text);
  if (current !== kept) setKept(current);

  const send = (typed: string) =>
    writeLater(field, () => {
      const refused = write(typed);
      setKept(({ draft }) => ({
        draft: { ...sendDraft(draft, typed), sent: echo(typed) },
        refused,
      }));
    });
  return {
    text: current.draft.text,
    refused: current.refused,
    type: (typed: string) => {
      if (!composing) send(typed);
    },
    /** After the field is left: what was written shows as it is stored. */
    leave: () => {
      writeTyped();
      setKept((now) =>
        now.refused === undefined ? { ...now, draft: startDraft(text, text) } : now,
      );
    },
    composition: {
      onCompositionStart: () => setComposing(true),
      onCompositionEnd: (event: CompositionEvent<HTMLInputElement | HTMLTextAreaElement>) => {
        setComposing(false);
        send(event.currentTarget.value);
      },
    },
  };
}

function same(typed: string): string {
  return typed;
}

function receive(kept: Kept, text: string): Kept {
  if (kept.refused !== undefined && text !== kept.draft.seen) {
    return { ...kept, draft: { ...kept.draft, seen: text } };
  }
  const draft = receiveValue(kept.draft, text);
  return draft === kept.draft ? kept : { ...kept, draft };
}
