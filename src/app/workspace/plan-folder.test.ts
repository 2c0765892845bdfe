import { expect, it } from 'vitest';
import { filesOf, textFile } from '@/workspace';
import type { PlanStore } from './edit-plan';
import { planFolder } from './plan-folder';

function folderAt(planPath: string, ...paths: string[]) {
  const files = filesOf([planPath, ...paths].map((path) => textFile(path, path)));
  return planFolder({ getState: () => ({ files, planPath }) } as unknown as PlanStore);
}

it('is what stands beside the plan, and the repository’s constitution', () => {
  const folder = folderAt(
    'specs/001-a/plan.md',
    'specs/001-a/spec.md',
    'specs/001-a/adrs/ADR-001-x.md',
    'specs/002-b/spec.md',
    '.specify/memory/constitution.md',
    'README.md',
  );
  expect(folder.paths).toEqual([
    'spec.md',
    'adrs/ADR-001-x.md',
    '../../.specify/memory/constitution.md',
  ]);
  expect(folder.text('../../.specify/memory/constitution.md')).toBe(
    '.specify/memory/constitution.md',
  );
});

it('is the whole of what was opened for a plan at the root', () => {
  expect(folderAt('plan.md', 'memory/constitution.md', 'spec.md').paths).toEqual([
    'memory/constitution.md',
    'spec.md',
  ]);
});

it('is none for a plan that was opened alone', () => {
  expect(folderAt('plan.md').open).toBe(false);
});
