import { ok, type Result } from '@/markdown/result';
import { openPlan } from '@/plan/read-plan';
import { loadSample, type SampleId } from '@/samples';
import { sections } from '@/sections';
import { newPlan, type TemplateId } from '@/templates';
import { featureSlug } from '@/templates/fill-header';
import { type OpenedWorkspace, openFiles } from '@/transfer/open-files';
import type { OpenedFile } from '@/transfer/opened-file';
import { type Files, fileOf, filesOf, textAt, textFile } from '@/workspace';
import { browserStorage } from '../storage/browser-storage';
import { handleRecord } from '../workspace/file-handle';

export interface NewFeature {
  readonly template: TemplateId;
  readonly number: string;
  readonly name: string;
  readonly date: string;
}

/** Stores what was opened as a workspace of this browser and gives its id. */
export async function createFromFiles(
  files: readonly OpenedFile[],
  handle?: FileSystemFileHandle,
): Promise<Result<{ id: string; opened: OpenedWorkspace }>> {
  const opened = openFiles(files);
  if (!opened.ok) return opened;
  const { root, planPath } = opened.value;
  const id = await store(root, planPath, filesOf(opened.value.files.map(fileOf)));
  if (handle && opened.value.files.length === 1) {
    await browserStorage()
      .writeRecord(id, handleRecord, handle)
      .catch(() => undefined);
  }
  return ok({ id, opened: opened.value });
}

/** A new plan of one file, from a template. */
export function createFromTemplate(feature: NewFeature): Promise<string> {
  const text = newPlan(feature.template, feature);
  const root = featureSlug(feature.number, feature.name);
  return store(root, 'plan.md', filesOf([textFile('plan.md', text)]));
}

/** A copy of a sample to try things on. */
export async function createFromSample(id: SampleId): Promise<string> {
  const { root, files } = await loadSample(id);
  return store(root, 'plan.md', filesOf(files.map(({ path, text }) => textFile(path, text))));
}

function store(root: string, planPath: string, files: Files): Promise<string> {
  const text = textAt(files, planPath);
  const title = text ? openPlan(text, sections).title : '';
  return browserStorage().create({ root, planPath, title, files });
}
