import { posix } from 'node:path';
import { checkPlan, type PlanReport } from '@/plan/checks/check-plan';
import { type Folder, folderOf, noFolder } from '@/plan/checks/folder';
import { openPlan } from '@/plan/read-plan';
import { sections } from '@/sections';
import { sectionChecks } from '@/sections/checks';
import { knownPlaceholders } from '@/templates/known-placeholders';
import type { OpenedWorkspace } from '@/transfer/open-files';
import { textOf } from './open-file';

/** What `check` prints of one plan. */
export interface CheckedFile {
  readonly path: string;
  readonly template: string;
  readonly report: PlanReport;
}

/** Checks the plan of a workspace, with its folder or alone; `path` is what the output calls it. */
export function checkWorkspace(
  workspace: OpenedWorkspace,
  scope: 'folder' | 'alone',
  path: string,
): CheckedFile {
  const source = sourceOf(workspace, workspace.planPath) ?? '';
  const plan = openPlan(textOf(source), sections);
  const report = checkPlan({
    plan,
    folder: scope === 'folder' ? folderBeside(workspace) : noFolder,
    checks: sectionChecks,
    placeholders: knownPlaceholders(),
  });
  return { path, template: plan.template, report };
}

/** The text files of the plan's own folder, by their paths in it. */
function folderBeside({ files, planPath }: OpenedWorkspace): Folder {
  const own = posix.dirname(planPath);
  const beside = files.flatMap((file): [string, string][] => {
    const inner = posix.relative(own, file.path);
    return file.kind === 'text' && !inner.startsWith('..') ? [[inner, file.text]] : [];
  });
  return folderOf(new Map(beside));
}

function sourceOf({ files }: OpenedWorkspace, path: string): string | undefined {
  const file = files.find((other) => other.path === path);
  return file?.kind === 'text' ? file.text : undefined;
}

/** The output as documented: gates and checks without what only the app shows. */
export function checkJson(files: readonly CheckedFile[]) {
  return {
    files: files.map(({ path, template, report }) => ({
      path,
      template,
      verdict: report.verdict,
      checks: report.checks.map(({ id, severity, status, findings }) => ({
        id,
        severity,
        status,
        findings: findings.map(({ message, line, section, fixable }) => ({
          message,
          line,
          section,
          fixable,
        })),
      })),
      gates: report.gates.map(({ id, severity, status }) => ({ id, severity, status })),
    })),
  };
}
