import { kindOfId } from '../id-pattern';
import { definedIds } from '../ids/defined';
import type { CheckContext } from './check';
import { definitionsIn, isTask, taskKey } from './folder-ids';

const planKinds = /^(?:ADR|NFR(?:-[A-Z]{2,})?|PKG|API|FW|INFRA|PLATFORM|FAIL|SLI|SLO|ALERT)$/;

/** Whether an id is of a kind that this plan answers for, and defined nowhere. */
export function unknownIds({
  plan,
  folder,
}: Pick<CheckContext, 'plan' | 'folder'>): (id: string) => boolean {
  const inPlan = definedIds(plan);
  const inFolder = definitionsIn(folder);
  const requirements = inFolder.requirements.some((id) => kindOfId(id) === 'FR');
  const known = new Set<string>(inFolder.requirements);
  for (const { id, kind } of inPlan) if (kind !== 'FR' || !requirements) known.add(id);
  const tasks = new Set(inFolder.tasks);
  for (const { id, kind } of inPlan) if (isTask(kind)) tasks.add(taskKey(id));
  const judgesFr = folder.has('spec.md') || [...known].some((id) => kindOfId(id) === 'FR');
  const judgesTasks = folder.has('tasks.md') || tasks.size > 0;
  return (id) => {
    const kind = kindOfId(id);
    if (isTask(kind)) return judgesTasks && !tasks.has(taskKey(id));
    if (kind === 'FR' ? !judgesFr : !planKinds.test(kind)) return false;
    return !known.has(id);
  };
}
