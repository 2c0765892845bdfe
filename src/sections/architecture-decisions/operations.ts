import { memberObjects, memberText } from '@/plan/json-view';
import type { Operation } from '@/plan/operation';
import type { JsonObject } from '@/plan/value';
import { decisionAt, decisionPath } from './decision-path';
import { summaryPath, summaryRows } from './summary-rows';

export { decisionAt, decisionPath, matrixPath } from './decision-path';
export * from './matrix-operations';
export * from './option-operations';

interface NewDecision {
  readonly id: string;
  readonly title?: string;
  readonly index?: number;
}

/** A new decision with everything to fill in; its summary row follows. */
export function addDecision(
  value: JsonObject,
  { id, title = '', index }: NewDecision,
): readonly Operation[] {
  const count = memberObjects(value, 'decisions').length;
  return [{ type: 'insert', path: ['decisions'], index: index ?? count, value: { id, title } }];
}

/** As a summary row says it; a label left without text would take what stands below it for its own. */
const noRecord = '-';

/**
 * A copy right after the original, with its own id and summary row. It has all the text but the link to the
 * full record, which is the original's own.
 */
export function duplicateDecision(
  value: JsonObject,
  decision: number,
  id: string,
): readonly Operation[] {
  const copyOf = decisionAt(value, decision).id;
  const copy = decision + 1;
  const block = memberObjects(value, 'decisions')[decision];
  const unlink = (...members: string[]): Operation => ({
    type: 'set',
    path: decisionPath(copy, ...members, 'fullRecord'),
    value: noRecord,
  });
  return [
    { type: 'insert', path: ['decisions'], index: copy, value: { copyOf, id } },
    ...(memberText(block, 'fullRecord') === '' ? [] : [unlink()]),
    ...(memberText(block?.['evidence'], 'fullRecord') === '' ? [] : [unlink('evidence')]),
  ];
}

/** Its summary row goes with it. */
export function removeDecision(_: JsonObject, decision: number): readonly Operation[] {
  return [{ type: 'remove', path: ['decisions'], index: decision }];
}

/** The block moves; the summary's row moves with it where the summary is in the blocks' order. */
export function moveDecision(
  value: JsonObject,
  decision: number,
  to: number,
): readonly Operation[] {
  const blocks = memberObjects(value, 'decisions').map((block) => memberText(block, 'id'));
  const rows = summaryRows(value).map((row) => memberText(row, 'id'));
  const move: Operation = { type: 'move', path: ['decisions'], index: decision, to };
  const parallel = blocks.length === rows.length && blocks.every((id, i) => id === rows[i]);
  return parallel ? [move, { type: 'move', path: summaryPath, index: decision, to }] : [move];
}

/** Writes the computed best option as the choice. */
export function useSuggestion(value: JsonObject, decision: number): readonly Operation[] {
  const { suggestion } = decisionAt(value, decision);
  if (suggestion === null) return [];
  return [{ type: 'set', path: decisionPath(decision, 'evidence', 'selected'), value: suggestion }];
}
