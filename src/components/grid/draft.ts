/** The text of a cell while it is edited. */
export type Draft = {
  text: string;
  /** What the cell last wrote. */
  sent: string;
  /** The store's value that was last taken note of. */
  seen: string;
  /** What Escape brings back. */
  original: string;
};

export function startDraft(value: string, text: string): Draft {
  return { text, sent: value, seen: value, original: value };
}

/** After an input that is written through. */
export function sendDraft(draft: Draft, text: string): Draft {
  return { ...draft, text, sent: text };
}

/**
 * After a value arrived. The echo of what the cell wrote itself, which may have come back trimmed, changes nothing;
 * a foreign value replaces the draft. Returns the same draft when there is nothing new.
 */
export function receiveValue(draft: Draft, value: string): Draft {
  if (value === draft.seen) return draft;
  if (words(value) === words(draft.sent)) return { ...draft, seen: value };
  return startDraft(value, value);
}

function words(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** A table cell is one line. */
export function oneLine(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, ' ');
}
