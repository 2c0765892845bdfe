import type { MarkdownDocument } from '@/markdown/document';
import type { Result } from '@/markdown/result';
import type { Edited } from '@/markdown/write';

/** What a decision's block in the plan and its full record both say. */
export const sharedFields = [
  'title',
  'status',
  'supersedes',
  'date',
  'impact',
  'requirements',
  'decision',
  'context',
  'rationale',
  'options',
  'selected',
  'reversibility',
  'consequences',
  'notes',
] as const;

export type SharedField = (typeof sharedFields)[number];

/** `long`: this program's own form and the like; `nygard`: status, context, decision, consequences as headings. */
export type RecordForm = 'long' | 'madr' | 'nygard' | 'other';

/** One shared field of a record; a field that its form has no place for is not there at all. */
export interface RecordField {
  /** As it is written; empty where the record is silent. */
  readonly text: string;
  /** How the field is laid out, where there is more than one way. */
  readonly layout?: 'table' | 'list' | 'headings' | 'named' | 'graded';
  readonly write?: (document: MarkdownDocument, text: string) => Result<Edited>;
}

export type RecordFields = { readonly [Field in SharedField]?: RecordField };

/** A full record as it is read from its file. */
export interface AdrRecord {
  readonly form: RecordForm;
  readonly document: MarkdownDocument;
  readonly fields: RecordFields;
}
