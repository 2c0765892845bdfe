const emphasis = /[*_`]+/g;
const number = /^\s*(?:(?:section\s+)?(?:\d+(?:\.\d+)*|[IVX]+)[.):]?(?:\s+|$)|§\s*[\d.]+\s*)/i;
const symbols = /\p{Extended_Pictographic}|[\u{FE0F}]|[\u{200D}]|[✓✗☑☐]/gu;
const suffix = /\s*[(（][^()（）]*[)）]\s*$/;
const colon = /\s*[:：]\s*$/;

/**
 * A heading as it is compared: without number, emoji, emphasis, a bracketed suffix
 * ("(RTM)", "*(for UI features)*") and a closing colon, in lower case.
 */
export function normaliseHeading(heading: string): string {
  const plain = heading.replace(emphasis, '').replace(symbols, '').trim();
  const unnumbered = plain.replace(number, '');
  const base = unnumbered.trim() === '' ? plain : unnumbered;
  return base.replace(suffix, '').replace(colon, '').trim().replace(/\s+/g, ' ').toLowerCase();
}

/** A pattern for what may stand before the id of a heading: signs and a number, as in `4.2 ADR-001: …`. */
export const beforeHeadingId = '(?:\\W*\\d+(?:\\.\\d+)*[.):]?\\s+)?\\W*';

/** A label or column name as it is compared: without emphasis and emoji, in lower case. */
export function normaliseLabel(label: string): string {
  const plain = label.replace(emphasis, '').replace(symbols, '').replace(colon, '');
  return plain.trim().replace(/\s+/g, ' ').toLowerCase();
}
