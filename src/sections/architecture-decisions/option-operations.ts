import type { Operation } from '@/plan/operation';
import type { JsonObject } from '@/plan/value';
import { parseOptionLabel } from './compute/selected';
import type { Decision } from './decision';
import { decisionAt, decisionPath, matrixPath } from './decision-path';
import { renumbered } from './renumber';

/** An option without scores; it takes the next number where the others have one. */
export function addOption(
  value: JsonObject,
  decision: number,
  name: string,
  index?: number,
): readonly Operation[] {
  const view = decisionAt(value, decision);
  const { options } = view.matrix;
  const at = index ?? options.length;
  const order: (number | undefined)[] = [...options.keys()];
  order.splice(at, 0, undefined);
  const bold = view.weighted[0]?.startsWith('**') ? '**—**' : '—';
  const sum: Operation[] =
    view.weighted.length > 0
      ? [{ type: 'set', path: matrixPath(decision, 'weighted', String(at)), value: bold }]
      : [];
  return [
    {
      type: 'insert',
      path: matrixPath(decision, 'options'),
      index: at,
      value: newHeader(options, name, at),
    },
    ...sum,
    ...renumbered(view, decision, order),
  ];
}

/** In the style of the last header: numbered by its place where all are, else one above the highest. */
function newHeader(options: readonly string[], name: string, place: number): string {
  const last = options.at(-1);
  const numbers = options.map((option) => Number(parseOptionLabel(option).label ?? Number.NaN));
  if (last === undefined) return `Opt 1: ${name}`.trim();
  if (numbers.some(Number.isNaN)) return name;
  const inOrder = numbers.every((number, i) => number === i + 1);
  const number = inOrder ? place + 1 : Math.max(...numbers) + 1;
  return withName(last.replace(/\d+/, String(number)), name);
}

/** The header `Opt 2: NATS` with another name; its label stays. */
function withName(header: string, name: string): string {
  const { label, name: old } = parseOptionLabel(header);
  if (label === null) return old === '' ? name : header.replace(old, () => name);
  const at = old === '' ? header.length : header.lastIndexOf(old);
  const lead = header.slice(0, at);
  const joint = /[:.)–—-]\s*$/.test(lead) ? (/\s$/.test(lead) ? '' : ' ') : ': ';
  return (lead + joint + name + header.slice(at + old.length)).trim();
}

/** Takes the option's column and its line among the reasons away. */
export function removeOption(
  value: JsonObject,
  decision: number,
  option: number,
): readonly Operation[] {
  const view = decisionAt(value, decision);
  const order = [...view.matrix.options.keys()].filter((index) => index !== option);
  const line = whyNotLine(view, option);
  const path = decisionPath(decision, 'evidence', 'whyNot');
  return [
    { type: 'remove', path: matrixPath(decision, 'options'), index: option },
    ...renumbered(view, decision, order),
    ...(line === null ? [] : [{ type: 'remove', path, index: line } as const]),
  ];
}

/** Moves the option's column; options that are numbered in order stay so. */
export function moveOption(
  value: JsonObject,
  decision: number,
  option: number,
  to: number,
): readonly Operation[] {
  const view = decisionAt(value, decision);
  const order = [...view.matrix.options.keys()];
  order.splice(to, 0, ...order.splice(option, 1));
  return [
    { type: 'move', path: matrixPath(decision, 'options'), index: option, to },
    ...renumbered(view, decision, order),
  ];
}

/** Gives the option another name; where Selected or a reason goes by the name, it follows. */
export function renameOption(
  value: JsonObject,
  decision: number,
  option: number,
  name: string,
): readonly Operation[] {
  const view = decisionAt(value, decision);
  const header = view.matrix.options[option] ?? '';
  const old = parseOptionLabel(header).name;
  const line = view.whyNot.findIndex((reason) => old !== '' && reason.name === old);
  const rename: Operation = {
    type: 'set',
    path: matrixPath(decision, 'options', String(option)),
    value: withName(header, name),
  };
  if (line < 0 || name === '') return [rename];
  const path = decisionPath(decision, 'evidence', 'whyNot', String(line), 'name');
  return [rename, { type: 'set', path, value: name }];
}

/** The index of the reason that is about the option; by its name, else by its number. */
export function whyNotLine({ whyNot, matrix }: Decision, option: number): number | null {
  const own = parseOptionLabel(matrix.options[option] ?? '');
  const label = own.label ?? String(option + 1);
  const reasons = whyNot.map(({ name }) => ({ whole: name, ...parseOptionLabel(name) }));
  const byName = reasons.findIndex(
    ({ whole, name }) => own.name !== '' && (whole === own.name || name === own.name),
  );
  const line = byName >= 0 ? byName : reasons.findIndex((reason) => reason.label === label);
  return line < 0 ? null : line;
}

export interface WhyNot {
  readonly option: number;
  /** Index of the line in Why Not Others; `null` when it is not there. */
  readonly line: number | null;
  readonly text: string;
}

/** One line for each option other than the selected one. */
export function whyNotFor(decision: Decision): readonly WhyNot[] {
  return decision.matrix.options.flatMap((_, option) => {
    if (option === decision.selectedOption) return [];
    const line = whyNotLine(decision, option);
    return { option, line, text: line === null ? '' : (decision.whyNot[line]?.text ?? '') };
  });
}

/** Writes why an option was not chosen; a line that is missing is added in the options' order. */
export function setWhyNot(
  value: JsonObject,
  decision: number,
  option: number,
  text: string,
): readonly Operation[] {
  const view = decisionAt(value, decision);
  const path = decisionPath(decision, 'evidence', 'whyNot');
  const line = whyNotLine(view, option);
  if (line !== null) return [{ type: 'set', path: [...path, String(line), 'text'], value: text }];
  const before = [...view.matrix.options.keys()]
    .filter((other) => other < option)
    .map((other) => whyNotLine(view, other))
    .findLast((index) => index !== null);
  const name = reasonName(view, option);
  const index = before === undefined || before === null ? 0 : before + 1;
  return [{ type: 'insert', path, index, value: { name, text } }];
}

function reasonName({ matrix, whyNot }: Decision, option: number): string {
  const { label, name } = parseOptionLabel(matrix.options[option] ?? '');
  const byNumber =
    whyNot.length === 0 || whyNot.some((reason) => parseOptionLabel(reason.name).label);
  return byNumber || name === '' ? `Option ${label ?? option + 1}` : name;
}
