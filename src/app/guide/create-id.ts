import { showToast } from '@/components/ui/toast-queue';
import type { Problem } from '@/markdown/result';
import { withMissingParents } from '@/plan/missing-parents';
import { at } from '@/plan/operation';
import { definitionFor } from '@/sections/define-id';
import { sentence } from '../notices/notices';
import type { IdSurroundings } from './id-source';
import { sectionName } from './outline';

/** Defines an id in the section of its kind, which is added where the plan lacks it; the open section stays. */
export async function defineId(
  id: string,
  around: IdSurroundings,
  open: (id: string) => void,
): Promise<void> {
  const problem = await write(id, around);
  if (problem) {
    showToast({ tone: 'fail', message: `${id} was not created: ${sentence(problem)}` });
    return;
  }
  const section = sectionFor(id, around);
  const place = section ? ` in ${sectionName(section)}` : '';
  showToast({
    message: `Created ${id}${place}`,
    action: { label: 'Go to it', run: () => open(id) },
  });
}

async function write(id: string, around: IdSurroundings): Promise<Problem | undefined> {
  const definition = definitionFor(id);
  if (!definition) return { message: 'No section of a plan defines ids of this kind' };
  if (!sectionFor(id, around)) {
    const problem = await around.editor.addSection(definition.section.id);
    if (problem) return problem;
  }
  const section = sectionFor(id, around);
  if (!section) return { message: 'The section could not be added' };
  const path = ['sections', section.id, 'value'];
  const added = withMissingParents(section.place, definition.operations(section.value));
  const operations = added.map((one) => at(path, one));
  return around.editor.edit(operations, { label: `Create ${id}` });
}

function sectionFor(id: string, { store }: IdSurroundings) {
  const wanted = definitionFor(id)?.section;
  return store.getState().plan.plan.sections.find(({ definition }) => definition === wanted);
}
