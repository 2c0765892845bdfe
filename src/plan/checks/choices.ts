/** What a template's cell or value holds where one of several is to be chosen or a format to be kept. */
const exact = new Set([
  'H/M/L',
  'C/M/L',
  'YYYY-MM-DD',
  '/api/v1/{resource}',
  '/api/v1/{resource}/{id}',
  'create{Resource}',
  'get{Resource}',
]);

/** The template's alternatives, each list for one question. */
const alternatives = [
  /^(?:proposed|accepted|deprecated|rejected|superseded(?: by ADR-\S+)?)$/i,
  /^(?:critical|high|medium|low)$/i,
  /^(?:yes|no|partially|no \(trivial decision\))$/i,
];

/** Whether a whole cell or labelled value is still the template's marker for a choice or a format. */
export function isUnchosen(text: string): boolean {
  const bare = text.replace(/^[\s*_[]+|[\s*_\]]+$/g, '');
  if (exact.has(bare)) return true;
  const parts = bare.split(/\s*\\?\|\s*/);
  return parts.length > 1 && alternatives.some((known) => parts.every((part) => known.test(part)));
}
