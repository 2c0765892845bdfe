import { idTokens } from '../id-pattern';
import type { Definition } from './definition';
import { type Task, taskDefinitions, toTask } from './tasks';
import { type TextLine, textLines } from './text-lines';

export interface CitingTask extends Task {
  /** The requirements, decisions and other ids that its text, its row, or what stands below it names. */
  readonly cites: readonly string[];
}

/** Requirements are also numbered FR1. */
const cited = new RegExp(
  `${idTokens.source}|(?<![\\p{L}\\p{N}_-])N?FR\\d{1,6}(?![\\p{L}\\p{N}_])`,
  'gu',
);

/** The tasks of a task list with what they name, in whichever of their definitions. Never fails. */
export function readCitingTasks(source: string): readonly CitingTask[] {
  const lines = textLines(source);
  const definitions = taskDefinitions(lines);
  const starts = new Set(definitions.map(({ line }) => line));
  const found = new Map<string, CitingTask>();
  let at = 0;
  for (const definition of definitions) {
    while (lines[at]?.line !== definition.line) at += 1;
    const whole = definition.text + bodyOf(lines, at, definition, starts);
    const known = found.get(definition.id) ?? { ...toTask(definition), cites: [] };
    const cites = [...known.cites, ...Array.from(whole.matchAll(cited), ([token]) => token)];
    const done = known.done ?? definition.done;
    found.set(definition.id, { ...known, done, cites: [...new Set(cites)] });
  }
  return [...found.values()];
}

/** A task's row; else what is set in below its item, or stands under its heading, up to another task. */
function bodyOf(
  lines: readonly TextLine[],
  at: number,
  { layout, headings }: Definition,
  starts: ReadonlySet<number>,
): string {
  const own = lines[at]?.text ?? '';
  if (layout === 'row') return own;
  const depth = own.search(/\S/);
  const level = headings.length - 1;
  let body = '';
  for (let next = at + 1; next < lines.length; next += 1) {
    const { line, text, headings: above } = lines[next] as TextLine;
    if (starts.has(line) || above[level] !== headings[level]) break;
    if (layout === 'item' && text.trim() !== '' && text.search(/\S/) <= depth) break;
    body += `\n${text}`;
  }
  return body;
}

/** The tasks that name a requirement, a decision or anything else by its id. */
export function tasksFor(tasks: readonly CitingTask[], id: string): readonly CitingTask[] {
  return tasks.filter(({ cites }) => cites.includes(id));
}
