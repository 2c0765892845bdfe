import { ok, type Result } from '@/markdown/result';
import { openPlan } from '@/plan/read-plan';
import { loadSample, type SampleId } from '@/samples';
import { sections } from '@/sections';
import { newPlan, type TemplateId } from '@/templates';
import { featureSlug } from '@/templates/fill-header';
import type { Candidates } from '@/transfer/find-plan';
import { type OpenedWorkspace, openFiles } from '@/transfer/open-files';
import type { OpenedFile } from '@/transfer/opened-file';
import { type Files, fileOf, filesOf, textAt, textFile } from '@/workspace';
import { browserStorage } from '../storage/browser-storage';
import { handleRecord } from '../workspace/file-handle';
import { ask } from './question';
import { storedBefore } from './stored-before';

export interface NewFeature {
  readonly template: TemplateId;
  readonly number: string;
  readonly name: string;
  readonly date: string;
}

/** A workspace of this browser that holds what was opened. */
interface Placed {
  readonly id: string;
  /** Stores it a second time; there where it was stored before and has been changed since. */
  readonly anew?: () => Promise<string>;
}

type Created = Placed & { readonly opened: OpenedWorkspace };

/**
 * Stores what was opened as a workspace of this browser, or comes back to the one that it is stored in
 * already; undefined where no plan of it was chosen. `handle`: what the files were read from, where it
 * can be written back to.
 */
export async function createFromFiles(
  files: readonly OpenedFile[],
  handle?: FileSystemHandle,
): Promise<Result<Created | undefined>> {
  const opened = openFiles(files);
  if (!opened.ok) return opened;
  const { root, plans } = opened.value;
  const planPath = plans.length > 1 ? await choosePlan(opened.value) : opened.value.planPath;
  if (planPath === undefined) return ok(undefined);
  const own = handle && holds(handle, opened.value) ? handle : undefined;
  const all = filesOf(opened.value.files.map(fileOf));
  const placed = await place({ root, planPath, files: all }, own);
  return ok(placed && { ...placed, opened: opened.value });
}

/** Asks which of several files is the plan that is to be opened. */
function choosePlan({ plans, guessed }: Candidates): Promise<string | undefined> {
  return ask({
    title: guessed ? 'Which file is the plan?' : `${plans.length} plans were found`,
    description: guessed
      ? 'No name and no heading says so. It is opened with all files around it.'
      : 'A plan is opened with all files around it. Which one?',
    choices: plans.map((plan) => ({ value: plan, label: plan })),
  });
}

type Opened = { readonly root: string; readonly planPath: string; readonly files: Files };

async function place(opened: Opened, handle?: FileSystemHandle): Promise<Placed | undefined> {
  const keep = async (id: string) => {
    if (handle)
      await browserStorage()
        .writeRecord(id, handleRecord, handle)
        .catch(() => undefined);
    return id;
  };
  const anew = async () => keep(await store(opened));
  const before = await storedBefore(browserStorage(), opened, handle);
  if (!before) return { id: await anew() };
  if (before.outdated) {
    const answer = await askWhich(opened.planPath);
    if (answer === undefined) return undefined;
    return { id: answer === 'stored' ? before.id : await anew() };
  }
  const id = await keep(before.id);
  return before.changed ? { id, anew } : { id };
}

function askWhich(path: string): Promise<string | undefined> {
  return ask({
    title: `${path} is open here already`,
    description: 'It was opened from the same place, where it has changed since. Nothing is lost.',
    choices: [
      { value: 'stored', label: 'Go on with what is here, as you have left it' },
      { value: 'disk', label: 'Open what is on the disk now, as a second plan' },
    ],
  });
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
  return store({ root, planPath: 'plan.md', files: filesOf([textFile('plan.md', text)]) });
}

/** A copy of a sample to try things on, or the one that is there. */
export async function createFromSample(id: SampleId): Promise<Placed | undefined> {
  const { root, files } = await loadSample(id);
  const texts = filesOf(files.map(({ path, text }) => textFile(path, text)));
  return place({ root, planPath: 'plan.md', files: texts });
}

function store({ root, planPath, files }: Opened): Promise<string> {
  const text = textAt(files, planPath);
  const title = text ? openPlan(text, sections).title : '';
  return browserStorage().create({ root, planPath, title, files });
}
