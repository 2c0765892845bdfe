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
  // A plan of another template that defines none of a kind names what its repository defines.
  const kinds = new Set([...known].map(familyOf));
  const judgesFr = folder.has('spec.md') || kinds.has('FR');
  const judgesTasks = folder.has('tasks.md') || tasks.size > 0;
  return (id) => {
    const kind = kindOfId(id);
    if (isTask(kind)) return judgesTasks && !tasks.has(taskKey(id));
    const isOwn = plan.template === 'product' || kinds.has(familyOf(id));
    return (kind === 'FR' ? judgesFr : isOwn && planKinds.test(kind)) && !known.has(id);
  };
}

/** `NFR` of every kind of it. */
function familyOf(id: string): string {
  return id.slice(0, id.indexOf('-'));
}
