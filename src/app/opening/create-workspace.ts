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

interface Opening {
  /** What the files were read from, where it can be written back to. */
  readonly handle?: FileSystemHandle | undefined;
  /** Asks which of several plans is meant; undefined where the user thought better of it. */
  readonly choose: (plans: readonly string[]) => Promise<string | undefined>;
}

type Created = { readonly id: string; readonly opened: OpenedWorkspace };

/** Stores what was opened as a workspace of this browser; undefined where no plan of it was chosen. */
export async function createFromFiles(
  files: readonly OpenedFile[],
  { handle, choose }: Opening,
): Promise<Result<Created | undefined>> {
  const opened = openFiles(files);
  if (!opened.ok) return opened;
  const { root, plans } = opened.value;
  const planPath = plans.length > 1 ? await choose(plans) : opened.value.planPath;
  if (planPath === undefined) return ok(undefined);
  const id = await store(root, planPath, filesOf(opened.value.files.map(fileOf)));
  if (handle && holds(handle, opened.value)) {
    await browserStorage()
      .writeRecord(id, handleRecord, handle)
      .catch(() => undefined);
  }
  return ok({ id, opened: opened.value });
}

/** Whether the handle is that of the opened folder or of the opened file, and not of a zip around it. */
function holds({ kind, name }: FileSystemHandle, { root, files }: OpenedWorkspace): boolean {
  if (kind === 'directory') return name === root;
  return root === '' && files.length === 1 && files[0]?.path === name;
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
