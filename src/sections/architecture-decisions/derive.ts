import { memberObjects, memberText } from '@/plan/json-view';
import type { Operation } from '@/plan/operation';
import { isUnanswered } from '@/plan/unanswered';
import { isArray, type JsonObject } from '@/plan/value';
import { changedItems } from '../changed-items';
import { matchColumns, scoreInputs } from './compute/columns';
import { parseOptionsGenerated, printOptionsGenerated } from './compute/options-generated';
import { countOptions } from './compute/scoring';
import { parseSelected } from './compute/selected';
import { isDecided, renameInSelected } from './compute/suggestion';
import { printWeightedScore } from './compute/weighted-row';
import { type Decision, readDecision } from './decision';
import { successorIn } from './status';
import { deriveSummary } from './summary-rows';

/** The computed text of the decisions that an edit touched, and the summary's copies of them. */
export function derive(before: JsonObject, after: JsonObject): readonly Operation[] {
  const old = memberObjects(before, 'decisions');
  const changes = changedItems(old, memberObjects(after, 'decisions'));
  const computed = changes.flatMap((change) => {
    if (!change.before || !change.after) return [];
    const path = ['decisions', String(change.index), 'evidence'];
    return deriveEvidence(readDecision(change.before), readDecision(change.after), path);
  });
  return [
    ...computed,
    ...deriveSuccessors(changes, after),
    ...deriveSummary(changes, before, after),
  ];
}

/** A decision that no longer takes the place of another does not say so. */
function deriveSuccessors(
  changes: ReturnType<typeof changedItems>,
  after: JsonObject,
): readonly Operation[] {
  const decisions = memberObjects(after, 'decisions');
  return changes.flatMap(({ before, after: now }) => {
    const was = before && successorIn(memberText(before, 'status'));
    if (!was || !now || successorIn(memberText(now, 'status')) === was) return [];
    const index = decisions.findIndex((one) => one['id'] === was);
    const claims = decisions[index]?.['supersedes'];
    if (!isArray(claims) || !claims.includes(now['id'] ?? null)) return [];
    const value = claims.filter((id) => id !== now['id']);
    return [{ type: 'set', path: ['decisions', String(index), 'supersedes'], value }];
  });
}

function deriveEvidence(old: Decision, now: Decision, path: readonly string[]): Operation[] {
  const columns = matchColumns(old.matrix.options, now.matrix.options);
  const set = (rest: readonly string[], value: string): Operation => ({
    type: 'set',
    path: [...path, ...rest],
    value,
  });
  const operations: Operation[] = [];
  for (const { option, text } of weightedCells(old, now, columns))
    operations.push(set(['matrix', 'weighted', String(option)], text));
  const options = optionsLine(old, now);
  if (options !== undefined) operations.push(set(['optionsGenerated'], options));
  const selected = selectedLine(old, now, columns);
  if (selected !== undefined) operations.push(set(['selected'], selected));
  return operations;
}

/** The sums whose inputs changed, unless the edit wrote the cell itself. */
function weightedCells(old: Decision, now: Decision, columns: readonly (number | undefined)[]) {
  return columns.flatMap((from, option) => {
    const cell = now.weighted[option];
    if (cell === undefined || cell !== (from === undefined ? '' : old.weighted[from])) return [];
    const inputs = from === undefined ? '' : scoreInputs(old.scoring, old.matrix, from);
    if (inputs === scoreInputs(now.scoring, now.matrix, option)) return [];
    const text = printWeightedScore(cell, now.scoring.options[option]?.weighted ?? null);
    return text === cell ? [] : [{ option, text }];
  });
}

/** Options Generated follows when it held the old number of options, or none. */
function optionsLine(old: Decision, now: Decision): string | undefined {
  const count = countOptions(now.scoring);
  const text = now.optionsGenerated;
  if (count === countOptions(old.scoring) || text !== old.optionsGenerated) return undefined;
  const stated = parseOptionsGenerated(text);
  if (stated === null ? !isUnanswered(text) : stated !== countOptions(old.scoring))
    return undefined;
  return printOptionsGenerated(text, count);
}

/** An open Selected takes the winner once all options are scored; a renamed option keeps its choice. */
function selectedLine(
  old: Decision,
  now: Decision,
  columns: readonly (number | undefined)[],
): string | undefined {
  if (now.selected !== old.selected || sameMatrix(old, now)) return undefined;
  if (isUnanswered(now.selected))
    return isDecided(now.matrix.options, now.scoring) ? (now.suggestion ?? undefined) : undefined;
  const chosen = parseSelected(old.selected, old.matrix.options);
  const option = chosen === null ? -1 : columns.indexOf(chosen);
  if (chosen === null || option < 0) return undefined;
  const from = old.matrix.options[chosen] ?? '';
  const to = now.matrix.options[option] ?? '';
  const text = from === to ? now.selected : renameInSelected(now.selected, from, to);
  return text === now.selected ? undefined : text;
}

function sameMatrix(old: Decision, now: Decision): boolean {
  const inputs = ({ matrix }: Decision) => JSON.stringify([matrix.options, matrix.criteria]);
  return inputs(old) === inputs(now);
}
