import { showToast } from '@/components/ui/toast-queue';
import type { Problem } from '@/markdown/result';
import { withMissingParents } from '@/plan/missing-parents';
import { at } from '@/plan/operation';
import { withDefinition } from '@/plan/requirements/define';
import { readRequirements } from '@/plan/requirements/requirements';
import { readTasks } from '@/plan/requirements/tasks';
import { definitionFor } from '@/sections/define-id';
import { sentence } from '../notices/notices';
import type { IdSurroundings } from './id-source';
import { sectionName } from './outline';

/**
 * Defines an id in the file beside the plan that defines its kind, else in the section of its kind, which is added
 * where the plan lacks it; the open section stays.
 */
export async function defineId(
  id: string,
  around: IdSurroundings,
  open: (id: string) => void,
): Promise<void> {
  const file = fileFor(id, around);
  const problem = file ? writeBeside(id, file, around) : await write(id, around);
  if (problem) {
    showToast({ tone: 'fail', message: `${id} was not created: ${sentence(problem)}` });
    return;
  }
  const section = sectionFor(id, around);
  const place = file ?? (section ? sectionName(section) : 'the plan');
  const show = file
    ? () => around.actions.open({ file: around.editor.beside(file) })
    : () => open(id);
  showToast({ message: `Created ${id} in ${place}`, action: { label: 'Go to it', run: show } });
}

const files = [
  { file: 'spec.md', kind: /^FR-/ },
  { file: 'tasks.md', kind: /^T(?:ASK-|-?\d)/ },
];

/** The file beside the plan that defines ids of this kind. */
function fileFor(id: string, { surroundings }: IdSurroundings): string | undefined {
  const { folder } = surroundings.now();
  return files.find(({ file, kind }) => kind.test(id) && folder.has(file))?.file;
}

function writeBeside(
  id: string,
  file: string,
  { editor, surroundings }: IdSurroundings,
): Problem | undefined {
  const source = surroundings.now().folder.text(file) ?? '';
  const known = file === 'spec.md' ? readRequirements(source) : readTasks(source);
  const text = withDefinition(source, id, known);
  if (text === undefined) return { message: `${file} has no list that it could be added to` };
  return editor.edit([], { label: `Create ${id}`, files: [{ path: file, text }] });
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
