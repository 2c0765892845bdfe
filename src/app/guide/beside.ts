import type { Folder } from '@/plan/checks/folder';
import { readRequirements } from '@/plan/requirements/requirements';
import { readTasks } from '@/plan/requirements/tasks';

export interface Suggestion {
  readonly id: string;
  readonly title: string;
}

/** The requirements of spec.md and the tasks of tasks.md. */
export function besideIn(folder: Folder): readonly Suggestion[] {
  const requirements = readRequirements(folder.text('spec.md') ?? '');
  const tasks = readTasks(folder.text('tasks.md') ?? '');
  return [...requirements, ...tasks].map(({ id, text }) => ({ id, title: text }));
}
