import { idTokens } from '../id-pattern';
import { readDefinitions, type Wording } from './definition';
import { textLines } from './text-lines';

export interface Task {
  readonly id: string;
  readonly text: string;
  /** `null` where the list has no boxes. */
  readonly done: boolean | null;
  /** 1-based line of the task list. */
  readonly line: number;
  /** The nearest heading above it. */
  readonly phase: string;
  /** The requirements, decisions and other ids that its text names. */
  readonly cites: readonly string[];
}

/** Requirements are also numbered FR1. */
const cited = new RegExp(
  `${idTokens.source}|(?<![\\p{L}\\p{N}_-])N?FR\\d{1,6}(?![\\p{L}\\p{N}_])`,
  'gu',
);
/** `[P] [US1]`: marks of a task, not its wording. */
const flags = /^(?:\[(?:P|US-?\d+)\]\s*)+/;
const taskId = /(?:TASK-|T-?)\d{1,6}(?:\.\d+)*[a-z]?/;

/** An item's wording without a box is a task where it begins like a sentence. */
function isTask({ text, item }: Wording): boolean {
  return item && /^(?:\[[^\]]*\]\s*)*[`"'“«(*_]*(?:\p{Lu}|\p{Lo})/u.test(text);
}

/** The tasks of a task list: `- [ ] T001 [P] …`, `- [x] **T-001**: …`, `### TASK-001: …`, rows. Never fails. */
export function readTasks(source: string): readonly Task[] {
  const found = new Map<string, Task>();
  for (const { id, text, done, line, headings } of readDefinitions(
    textLines(source),
    taskId,
    isTask,
  )) {
    if (found.has(id)) continue;
    const cites = [...new Set([...text.matchAll(cited)].map(([token]) => token))];
    found.set(id, {
      id,
      text: text.replace(flags, ''),
      done,
      line,
      phase: headings.at(-1) ?? '',
      cites,
    });
  }
  return [...found.values()];
}

/** The tasks that name a requirement, a decision or anything else by its id. */
export function tasksFor(tasks: readonly Task[], id: string): readonly Task[] {
  return tasks.filter(({ cites }) => cites.includes(id));
}
