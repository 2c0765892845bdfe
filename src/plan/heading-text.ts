const emphasis = /[*_`]+/g;
const number = /^\s*(?:(?:section\s+)?(?:\d+(?:\.\d+)*|[IVX]+)[.):]?(?:\s+|$)|§\s*[\d.]+\s*)/i;
const symbols = /\p{Extended_Pictographic}|[\u{FE0F}]|[\u{200D}]|[✓✗☑☐]/gu;
const suffix = /\s*[(（]([^()（）]*)[)）]\s*$/;
const colon = /\s*[:：]\s*$/;
const hyphen = /(?<=\p{L})[-‐‑](?=\p{L})/gu;
const spacedSlash = /\s*\/\s*/g;
const link = /\[([^[\]]*)\]\([^()]*\)/g;
const hidden =
  /<!--.*?-->|<\/?(?:a|b|br|code|em|i|img|kbd|span|strong|sub|sup)\b[^<>]*>|\{#[^{}]*\}\s*$/gi;

/**
 * A heading as it is compared: without number, emoji, emphasis, links, comments, a bracketed suffix
 * ("(RTM)", "*(for UI features)*"), a closing colon and hyphens between words, in lower case. Where the
 * template's own words stand beside their translation into another script, it is these.
 */
export function normaliseHeading(heading: string): string {
  return compared(ownWords(unnumbered(heading)));
}

/** A heading's own words in lower case, in whichever script they are. */
export function headingWords(heading: string): string {
  return compared(unnumbered(heading));
}

function unnumbered(heading: string): string {
  const text = heading.replace(hidden, '').replace(link, '$1');
  const plain = text.replace(emphasis, '').replace(symbols, '').trim();
  const base = plain.replace(number, '');
  return base.trim() === '' ? plain : base;
}

function compared(text: string): string {
  return folded(text.replace(suffix, '').replace(colon, '').replace(hyphen, ' '));
}

function folded(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase();
}

const otherScript = /[^\P{L}\p{Script=Latin}]/u;
const latin = /\p{Script=Latin}/u;
const slash = /\s+[/|·]\s+|\s*[／｜]\s*/;

/** `Summary` of `概要 (Summary)` and of `概要 / Summary`; any other text as it is. */
function ownWords(text: string): string {
  if (!otherScript.test(text) || !latin.test(text)) return text;
  const bracketed = suffix.exec(text);
  const parts = bracketed
    ? [text.slice(0, bracketed.index), bracketed[1] ?? '']
    : text.replace(colon, '').split(slash);
  const own = parts.filter((part) => latin.test(part) && !otherScript.test(part));
  return parts.length === 2 && own.length === 1 ? (own[0] as string) : text;
}

/** A pattern for what may stand before the id of a heading: signs and a number, as in `4.2 ADR-001: …`. */
export const beforeHeadingId = '(?:\\W*\\d+(?:\\.\\d+)*[.):]?\\s+)?\\W*';

/** A label or column name as it is compared: without emphasis, emoji and blanks beside a slash, in lower case. */
export function normaliseLabel(label: string): string {
  const plain = label.replace(emphasis, '').replace(symbols, '').replace(colon, '');
  return folded(ownWords(plain)).replace(spacedSlash, '/');
}

/** The forms in which a label may be known, the first of them before the second, without its remark in brackets. */
export function labelKeys(label: string): readonly string[] {
  const key = normaliseLabel(label);
  const short = key.replace(suffix, '');
  return short === key || short === '' ? [key] : [key, short];
}
