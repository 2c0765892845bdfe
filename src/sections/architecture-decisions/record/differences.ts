import type { Decision } from '../decision';
import { canonical, isSilent } from './canonical';
import { lowerStatus } from './front-matter';
import { planText } from './plan-text';
import { type AdrRecord, type RecordField, type SharedField, sharedFields } from './record';

/** A shared field that the plan's block and the full record do not say alike. */
export interface Difference {
  readonly field: SharedField;
  /** As each says it; empty where it says nothing. */
  readonly plan: string;
  readonly record: string;
  /** The record can be brought in line. */
  readonly writable: boolean;
}

const kept = new WeakMap<
  Decision,
  { readonly record: AdrRecord; readonly found: readonly Difference[] }
>();

/** Where the two differ, in the order of the block. A field that the record has no place for is not compared. */
export function differences(view: Decision, record: AdrRecord): readonly Difference[] {
  const known = kept.get(view);
  if (known?.record === record) return known.found;
  const found = sharedFields.flatMap((field) => differenceIn(view, record, field) ?? []);
  kept.set(view, { record, found });
  return found;
}

function differenceIn(
  view: Decision,
  record: AdrRecord,
  field: SharedField,
): Difference | undefined {
  const own = record.fields[field];
  if (!own) return undefined;
  const plan = recordWords(view, field, record);
  const said = isSilent(own.text) ? '' : own.text;
  if (canonical(field, plan) === canonical(field, said)) return undefined;
  return { field, plan, record: said, writable: own.write !== undefined && plan !== '' };
}

/** What the record would say if it said what the plan says, in its own layout and style. */
export function recordWords(view: Decision, field: SharedField, record: AdrRecord): string {
  const own = record.fields[field];
  const text = planText(view, field, own?.layout === 'table');
  if (field === 'status' && isSmall(own, record)) return lowerStatus(text);
  if (field === 'selected' && record.form === 'long') return longSelected(view, text);
  return text;
}

function isSmall(own: RecordField | undefined, { form }: AdrRecord): boolean {
  const first = own?.text.charAt(0) ?? '';
  return first === '' ? form === 'madr' : first !== first.toUpperCase();
}

function longSelected({ selected }: Decision, name: string): string {
  return name === '' ? '' : selected;
}
