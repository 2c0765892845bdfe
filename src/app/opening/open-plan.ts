import { navigate } from 'wouter/use-browser-location';
import { showToast } from '@/components/ui/toast-queue';
import type { Problem, Result } from '@/markdown/result';
import type { SampleId } from '@/samples';
import type { OpenedFiles } from '@/transfer/opened-file';
import { dismissTitled, showProblem, showSkipped } from '../notices/notices';
import { reason } from '../notices/reason';
import { planPath } from '../routes';
import type { NewFeature } from './create-workspace';

const notOpened = 'This could not be opened';
const noSample = 'The sample could not be opened';
const notCreated = 'The plan could not be created';

type Found = (OpenedFiles & { readonly handle?: FileSystemHandle | undefined }) | undefined;

/** Opens what was picked, dropped or pasted and goes there; whatever is wrong is shown and stays shown. */
export async function openFound(finding: Promise<Result<Found>>): Promise<void> {
  await attempt(notOpened, async () => {
    const found = await finding;
    if (!found.ok) return showProblem(notOpened, found.error);
    if (found.value === undefined) return undefined;
    const { files, skipped, handle } = found.value;
    if (files.length === 0 && skipped.length > 0) return showProblem(notOpened, first(skipped));
    const { createFromFiles } = await import('./create-workspace');
    const created = await createFromFiles(files, handle);
    if (!created.ok) {
      showSkipped(skipped);
      return showProblem(notOpened, created.error);
    }
    if (created.value === undefined) return undefined;
    showSkipped([...skipped, ...created.value.opened.skipped]);
    return show(created.value);
  });
}

/** Opens Markdown that was pasted. */
export function openText(text: string): Promise<void> {
  const bytes = new TextEncoder().encode(text);
  const file = { path: 'plan.md', bytes };
  return openFound(Promise.resolve({ ok: true, value: { files: [file], skipped: [] } }));
}

export async function openSample(id: SampleId): Promise<void> {
  await attempt(noSample, async () => {
    const { createFromSample } = await import('./create-workspace');
    const created = await createFromSample(id);
    if (created) show(created);
  });
}

/** Resolves to whether it is there. */
export function startPlan(feature: NewFeature): Promise<boolean> {
  return attempt(notCreated, async () => {
    const { createFromTemplate } = await import('./create-workspace');
    navigate(planPath(await createFromTemplate(feature)));
  });
}

/** Goes to a plan; one that was here already, and was changed, says so. */
function show({ id, anew }: { readonly id: string; readonly anew?: () => Promise<string> }): void {
  navigate(planPath(id));
  if (!anew) return;
  const again = async () => navigate(planPath(await anew()));
  showToast({
    message: 'This was open here already: here it is, with what you have changed since.',
    action: { label: 'Open it anew', run: () => void attempt(notOpened, again) },
  });
}

async function attempt(title: string, work: () => Promise<void>): Promise<boolean> {
  dismissTitled([notOpened, noSample, notCreated]);
  try {
    await work();
    return true;
  } catch (error) {
    showProblem(title, { message: reason(error) });
    return false;
  }
}

function first(problems: readonly Problem[]): Problem {
  return problems[0] ?? { message: 'there is nothing in it' };
}
