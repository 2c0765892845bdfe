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

/** Where the two differ, in the order of the block. A field that the record has no place for is not compared. */
export function differences(view: Decision, record: AdrRecord): readonly Difference[] {
  return sharedFields.flatMap((field): Difference[] => {
    const own = record.fields[field];
    if (!own) return [];
    const plan = recordWords(view, field, record);
    const said = isSilent(own.text) ? '' : own.text;
    if (canonical(field, plan) === canonical(field, said)) return [];
    return [{ field, plan, record: said, writable: own.write !== undefined && plan !== '' }];
  });
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
