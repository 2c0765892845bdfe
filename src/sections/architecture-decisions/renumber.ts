import type { Operation } from '@/plan/operation';
import { parseOptionLabel } from './compute/selected';
import type { Decision } from './decision';
import { decisionPath, matrixPath } from './decision-path';

/**
 * What follows when options change places: `order` names, for each place, the option that comes to stand
 * there (`undefined`: a new one). Headers that were numbered 1, 2, 3 stay so; lines that go by an option's
 * number (`Option 3`), Selected among them, keep speaking of the same option. Headers with numbers of
 * their own keep them, and so does all that cites them.
 */
export function renumbered(
  view: Decision,
  decision: number,
  order: readonly (number | undefined)[],
): Operation[] {
  const labels = view.matrix.options.map((header) => parseOptionLabel(header).label);
  const counted = labels.every((label, i) => label === String(i + 1));
  if (!counted && labels.some((label) => label !== null)) return [];
  const numberOf = new Map(
    order.flatMap((old, place) =>
      old === undefined ? [] : [[String(old + 1), String(place + 1)] as const],
    ),
  );
  return [
    ...(counted ? headers(view, decision, order) : []),
    ...reasons(view, decision, numberOf),
    ...selected(view, decision, numberOf),
  ];
}

function headers(view: Decision, decision: number, order: readonly (number | undefined)[]) {
  return order.flatMap((old, place): Operation[] => {
    const header = view.matrix.options[old ?? -1];
    if (header === undefined || old === place) return [];
    const value = header.replace(/\d+/, String(place + 1));
    return [{ type: 'set', path: matrixPath(decision, 'options', String(place)), value }];
  });
}

type Numbers = ReadonlyMap<string, string>;

function renumber(text: string, numberOf: Numbers): string {
  const { label } = parseOptionLabel(text);
  const next = label === null ? undefined : numberOf.get(label);
  return next === undefined ? text : text.replace(/\d+/, next);
}

function reasons({ whyNot }: Decision, decision: number, numberOf: Numbers): Operation[] {
  return whyNot.flatMap(({ name }, line): Operation[] => {
    const value = renumber(name, numberOf);
    if (value === name) return [];
    const path = decisionPath(decision, 'evidence', 'whyNot', String(line), 'name');
    return [{ type: 'set', path, value }];
  });
}

function selected(view: Decision, decision: number, numberOf: Numbers): Operation[] {
  const value = renumber(view.selected, numberOf);
  if (value === view.selected) return [];
  return [{ type: 'set', path: decisionPath(decision, 'evidence', 'selected'), value }];
}
