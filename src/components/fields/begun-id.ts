import type { Field } from '../ui/press-again';

/** An id that is being typed in running text: the caret stands at its end. */
export interface BegunId {
  readonly field: Field;
  /** Where it begins in the field's text. */
  readonly from: number;
  readonly typed: string;
}

/** What takes words: fields for ids, code, dates and numbers have their spelling not checked. */
const wordy =
  'main [data-path] :is(textarea, input[type=text]):not([spellcheck=false], [readonly], [disabled])';

/** `ADR-`, `NFR-PERF-0`, `T0`; in small letters only with a digit, for `fail-safe` is a word. */
const beginning =
  /(?<![\p{L}\p{N}_-])(?:[A-Z]{1,10}-|[A-Za-z]{1,10}-(?:[A-Za-z]{1,5}-?)?\d|T\d)[\w.-]{0,20}$/u;

/** Characters of the longest beginning, and the one before it. */
const most = 40;

/** The id that is begun right before the caret, where nothing follows that would belong to it. */
export function begunIn(field: Field): BegunId | undefined {
  if (!field.matches(wordy)) return undefined;
  const { selectionStart, selectionEnd, value } = field;
  if (selectionStart === null || selectionStart !== selectionEnd) return undefined;
  if (/^[\p{L}\p{N}_-]/u.test(value.slice(selectionStart, selectionStart + 2))) return undefined;
  const before = value.slice(Math.max(0, selectionStart - most), selectionStart);
  const typed = beginning.exec(before)?.[0];
  return typed === undefined ? undefined : { field, from: selectionStart - typed.length, typed };
}
