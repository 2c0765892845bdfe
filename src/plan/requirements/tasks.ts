import { type Definition, readDefinitions, type Wording } from './definition';
import { type TextLine, textLines } from './text-lines';

export interface Task {
  readonly id: string;
  readonly text: string;
  /** `null` where the list has no boxes. */
  readonly done: boolean | null;
  /** 1-based line of the task list. */
  readonly line: number;
  /** The nearest heading above it. */
  readonly phase: string;
}

/** `[P] [US1]`: marks of a task, not its wording. */
const flags = /^(?:\[(?:P|US-?\d+)\]\s*)+/;
const taskId = /(?:TASK-|T-?)\d{1,6}(?:\.\d+)*(?:[a-z]|-[A-Z]+-\d+)?/;

/** An item's wording without a box is a task where it begins like a sentence. */
function isTask({ text, item }: Wording): boolean {
  return item && /^(?:\[[^\]]*\]\s*)*[`"'“«(*_]*(?:\p{Lu}|\p{Lo})/u.test(text);
}

/** What lines of a task list define; a task may be defined again by its details. */
export function taskDefinitions(lines: readonly TextLine[]): readonly Definition[] {
  return readDefinitions(lines, taskId, isTask);
}

/** A task as its first definition says it. */
export function toTask({ id, text, done, line, headings }: Definition): Task {
  return { id, text: text.replace(flags, ''), done, line, phase: headings.at(-1) ?? '' };
}

/** The tasks of a task list: `- [ ] T001 [P] …`, `- [x] **T-001**: …`, `### TASK-001: …`, rows. Never fails. */
export function readTasks(source: string): readonly Task[] {
  const found = new Map<string, Task>();
  for (const definition of taskDefinitions(textLines(source)))
    if (!found.has(definition.id)) found.set(definition.id, toTask(definition));
  return [...found.values()];
}
