import type { Folder } from '@/plan/checks/folder';
import { type Principle, readPrinciples } from '@/plan/requirements/principles';

export interface Constitution {
  /** From the plan's folder; `../../.specify/memory/constitution.md` where it stands in the repository. */
  readonly path: string;
  readonly principles: readonly Principle[];
}

const file = /(?:^|\/)(?:constitution|charter)\.md$/i;

const known = new WeakMap<Folder, Constitution | null>();

/** The constitution that the folder, or the repository around it, holds; the same object for the same folder. */
export function constitutionOf(folder: Folder): Constitution | null {
  const cached = known.get(folder);
  if (cached !== undefined) return cached;
  const path = folder.paths.filter((other) => file.test(other)).toSorted(nearest)[0];
  const found =
    path === undefined ? null : { path, principles: readPrinciples(folder.text(path) ?? '') };
  known.set(folder, found);
  return found;
}

/** Beside the plan, then where constitutions are kept, then the shortest path. */
function nearest(a: string, b: string): number {
  return rank(a) - rank(b) || a.length - b.length || (a < b ? -1 : 1);
}

function rank(path: string): number {
  if (!path.includes('/')) return 0;
  if (/(?:^|\/)\.specify\/memory\/[^/]+$/.test(path)) return 1;
  return /(?:^|\/)memory\/[^/]+$/.test(path) ? 2 : 3;
}
