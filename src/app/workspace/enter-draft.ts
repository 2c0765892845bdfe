import { fail, ok } from '@/markdown/result';
import { commonEnds } from '@/markdown/trim-replacement';
import type { Plan } from '@/plan/plan';
import { equalJson, isArray, type Json } from '@/plan/value';
import { type Draft, valueIn } from '@/workspace/drafts';
import { sentence, showNotice } from '../notices/notices';
import { type Applied, applyOperations, type PlanStore } from './edit-plan';
import { offerUndo } from './plan-editor';

/**
 * Writes what was being typed, as leaving its field would have; whether that changed the plan. Where it cannot
 * be written, the user is told what it was; `keep` keeps it until the message is dismissed.
 */
export function enterDraft(
  store: PlanStore,
  draft: Draft,
  keep: (draft: Draft) => () => void,
): boolean {
  const applied = write(store, draft);
  if (applied.ok) return applied.value !== null;
  showNotice({
    tone: 'warn',
    title: `${nameOf(store.getState().plan.plan, draft)}: this was typed and is not in the plan`,
    lines: [newLines(draft), sentence({ message: applied.error.message })],
    onDismiss: keep(draft),
  });
  return false;
}

function write(store: PlanStore, { path, at, label, was, value }: Draft): Applied {
  const { plan } = store.getState().plan;
  if (equalJson(valueIn(plan, path), was))
    return applyOperations(store, [{ type: 'set', path, value }], { label });
  return equalJson(valueIn(plan, at), value)
    ? ok(null)
    : fail('What stood there has been changed since');
}

/** Says what was entered for the user, and offers to take it back. */
export function sayEntered(store: PlanStore, draft: Draft): void {
  const name = nameOf(store.getState().plan.plan, draft);
  offerUndo(store, `${name}: ${change(draft)} as it was typed when the page closed`);
}

/** “Architecture decisions, Id” */
function nameOf({ sections }: Plan, { path, label }: Draft): string {
  const section = sections.find(({ id }) => id === path[1]);
  const heading = section?.definition?.name ?? section?.heading ?? '';
  return [...new Set([heading, label.replace(/^Edit /, '')])].filter(Boolean).join(', ');
}

/** Longest that both are quoted, in characters. */
const short = 40;

function change({ was, value }: Draft): string {
  const [before, after] = [wordsOf(was), wordsOf(value)];
  const quoted = before !== '' && before.length <= short && after.length <= short;
  return quoted ? `“${before}” became “${after}”,` : 'the text was entered';
}

/** The lines of what was typed that differ from what stands there. */
function newLines({ was, value }: Draft): string {
  const [before, after] = [wordsOf(was), wordsOf(value)];
  const [start, end] = commonEnds(before, after);
  const to = after.indexOf('\n', after.length - end);
  return after.slice(after.lastIndexOf('\n', start - 1) + 1, to < 0 ? undefined : to);
}

function wordsOf(value: Json): string {
  return isArray(value) ? value.map(wordsOf).join(', ') : String(value ?? '');
}
