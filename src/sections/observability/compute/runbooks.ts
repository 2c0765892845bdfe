import { memberObject, memberObjects, memberText } from '@/plan/json-view';
import type { JsonObject } from '@/plan/value';

/** A runbook that alerts name, with the alerts that it is for. */
export interface Runbook {
  /** What two spellings of the same runbook have in common: a link's target, else the text. */
  readonly key: string;
  /** As the first alert writes it. */
  readonly text: string;
  readonly alerts: readonly string[];
}

const link = /\[[^\]]*\]\(([^)\s]+)\)/;

/** The runbook that a cell names; empty when it names none. */
export function runbookKey(cell: string): string {
  const bare = (link.exec(cell)?.[1] ?? cell).replace(/^[\s*_`[]+|[\s*_`\]]+$/g, '');
  return /^(?:-|–|—|n\/a|none|tbd|todo|)$/i.test(bare) ? '' : bare.replace(/^\.\//, '');
}

/** The runbooks of the alerts, in the order of the alerts. */
export function runbooksOf(value: JsonObject): readonly Runbook[] {
  const found = new Map<string, { key: string; text: string; alerts: string[] }>();
  for (const alert of memberObjects(memberObject(value, 'alerts'), 'rows')) {
    const text = memberText(alert, 'runbook');
    const key = runbookKey(text);
    const id = memberText(alert, 'id');
    if (key === '' || id === '') continue;
    const known = found.get(key);
    if (known) known.alerts.push(id);
    else found.set(key, { key, text, alerts: [id] });
  }
  return [...found.values()];
}

export const indexPath = ['runbooks', 'rows'];

export function indexRows(value: JsonObject): readonly JsonObject[] {
  return memberObjects(memberObject(value, 'runbooks'), 'rows');
}
