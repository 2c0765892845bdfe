import type { Operation } from '@/plan/operation';
import type { Json, JsonObject } from '@/plan/value';
import { parseOptionLabel, parseSelected } from '../compute/selected';
import type { Decision } from '../decision';
import { decisionAt, decisionPath, matrixPath } from '../decision-path';
import { addOption, removeOption, renameOption } from '../option-operations';
import { consequencesIn } from './consequences-field';
import type { SharedField } from './record';
import { readScores } from './scores-table';

/** What brings the plan's block in line with a record's text; `undefined` where that cannot be done by one click. */
export function planOperations(
  value: JsonObject,
  decision: number,
  field: SharedField,
  text: string,
): readonly Operation[] | undefined {
  const view = decisionAt(value, decision);
  const set = (next: Json, ...path: readonly string[]): Operation[] => [
    { type: 'set', path: decisionPath(decision, ...path), value: next },
  ];
  switch (field) {
    case 'status':
      return set(text.charAt(0).toUpperCase() + text.slice(1), 'status');
    case 'options':
      return text.startsWith('|')
        ? scoreOperations(view, decision, text)
        : optionOperations(value, decision, text.split('\n'));
    case 'selected':
      return set(selectedLine(view, text), 'evidence', 'selected');
    case 'reversibility':
      return set(text, 'evidence', 'reversibility');
    case 'notes':
      return set(prose(view.notes, text), 'evidence', 'notes');
    case 'consequences':
      return set(
        consequencesIn(text).map(({ name, text: body }) => ({ name, text: body })),
        'evidence',
        'tradeOffs',
      );
    case 'decision':
    case 'context':
    case 'rationale':
      return set(prose(view[field], text), field);
    case 'title':
    case 'date':
    case 'impact':
    case 'requirements':
    case 'supersedes':
      return set(text, field);
  }
}

/** A first text takes one line; later ones keep theirs. */
function prose(old: string, text: string): string {
  return old === '' ? text.replace(/\s*\n\s*/g, ' ') : text;
}

function selectedLine({ matrix }: Decision, text: string): string {
  const index = parseSelected(text, matrix.options) ?? -1;
  const { label, name } = parseOptionLabel(matrix.options[index] ?? '');
  return index < 0 ? text : `Option ${label ?? index + 1}: ${name}`;
}

/** Names that changed, one option more, or one less: more than that takes a person. */
function optionOperations(
  value: JsonObject,
  decision: number,
  wanted: readonly string[],
): readonly Operation[] | undefined {
  const { matrix } = decisionAt(value, decision);
  const now = matrix.options.map((header) => parseOptionLabel(header).name);
  const same = (a: string | undefined, b: string | undefined) =>
    a?.toLowerCase() === b?.toLowerCase();
  if (wanted.length === now.length)
    return wanted.flatMap((name, option) =>
      same(name, now[option]) ? [] : renameOption(value, decision, option, name),
    );
  const at = [...wanted, ...now].findIndex((_, index) => !same(wanted[index], now[index]));
  if (wanted.length === now.length + 1 && rest(wanted, at + 1, now, at, same))
    return addOption(value, decision, wanted[at] as string, at);
  if (now.length === wanted.length + 1 && rest(wanted, at, now, at + 1, same))
    return removeOption(value, decision, at);
  return undefined;
}

function rest(
  wanted: readonly string[],
  from: number,
  now: readonly string[],
  at: number,
  same: (a: string | undefined, b: string | undefined) => boolean,
): boolean {
  return wanted.slice(from).every((name, index) => same(name, now[at + index]));
}

/** The weights and scores that differ, where both compare the same options on the same criteria. */
function scoreOperations(
  { matrix }: Decision,
  decision: number,
  table: string,
): readonly Operation[] | undefined {
  const record = readScores(table);
  const named = (names: readonly string[]) => names.join('\n').toLowerCase();
  if (named(record.options) !== named(matrix.options)) return undefined;
  if (
    named(record.criteria.map(({ name }) => name)) !==
    named(matrix.criteria.map(({ name }) => name))
  )
    return undefined;
  return record.criteria.flatMap(({ weight, scores }, criterion) => {
    const own = matrix.criteria[criterion];
    const set = (value: string, ...path: readonly string[]): Operation => ({
      type: 'set',
      path: matrixPath(decision, 'criteria', String(criterion), ...path),
      value,
    });
    return [
      ...(weight === own?.weight ? [] : [set(weight, 'weight')]),
      ...scores.flatMap((score, option) =>
        score === own?.scores[option] ? [] : [set(score, 'scores', String(option))],
      ),
    ];
  });
}
