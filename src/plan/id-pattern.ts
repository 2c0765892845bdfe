/** The kinds of ids that a plan defines and cites, longest first where one starts another. */
export const idKinds = [
  'NFR-PERF',
  'NFR-REL',
  'NFR-OBS',
  'NFR-SEC',
  'NFR',
  'FR',
  'ADR',
  'FAIL',
  'PKG',
  'API',
  'FW',
  'INFRA',
  'PLATFORM',
  'SLI',
  'SLO',
  'ALERT',
  'TASK',
  'T',
] as const;

export type IdKind = (typeof idKinds)[number];

/** `FR-001`, `NFR-PERF-001`; `FR-004a`, `FR-1.1` and `FR-Q01` are ids of their own. */
export const idToken =
  '(?:(?:NFR-[A-Z]{2,}|[A-Z]{1,10})-|N?FR-[A-Z])\\d{1,6}(?:\\.\\d{1,3})*[A-Za-z]?';

/** A whole text that is one id. */
export const idPattern = new RegExp(`^${idToken}$`);

const marked = new RegExp(`^([*_~\`\\s[]*)(${idToken})((?:[*_~\`\\s\\]]|\\([^()\\n]*\\))*)$`);

/** A cell that is one id, with the marks or the link around it; `null` for any other text. */
export function splitId(cell: string): { before: string; id: string; after: string } | null {
  const [, before = '', id = '', after = ''] = marked.exec(cell) ?? [];
  return id === '' ? null : { before, id, after };
}

/** Ids within a text, not joined to a letter, digit, `_` or `-` before or after. */
export const idTokens = new RegExp(
  `(?<![\\p{L}\\p{N}_-])${idToken}(?![\\p{L}\\p{N}_]|-\\p{L})`,
  'gu',
);

/** `ADR` of `ADR-001`, `NFR-PERF` of `NFR-PERF-001`, `T` of `T-001` and of `T001`. */
export function kindOfId(id: string): string {
  return id.replace(/(?:-[A-Z]?)?\d+(?:\.\d+)*[A-Za-z]?$/, '');
}
