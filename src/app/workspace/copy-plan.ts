import { ok, type Result } from '@/markdown/result';
import { textAt } from '@/workspace';
import type { PlanStore } from './edit-plan';

export async function copyPlan(store: PlanStore): Promise<Result<string>> {
  const { files, planPath } = store.getState();
  const text = textAt(files, planPath)?.toString() ?? '';
  try {
    await navigator.clipboard.writeText(text);
    return ok(`The Markdown of ${nameOf(planPath)} is on the clipboard`);
  } catch {
    return { ok: false, error: { message: 'The browser did not let the text be copied' } };
  }
}

export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
