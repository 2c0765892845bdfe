import type { Text } from '@codemirror/state';
import type { Surroundings, SurroundingsSource } from '@/components/fields/section-context';
import { type Folder, folderOf, noFolder } from '@/plan/checks/folder';
import type { Files } from '@/workspace';
import type { PlanStore } from './edit-plan';
import { toDraw } from './to-draw';

interface Kept {
  readonly files: Files;
  readonly planPath: string;
  readonly folder: Folder;
}

const kept = new WeakMap<PlanStore, Kept>();

/** The other text files beside the plan; the same object while none of them changes. */
export function planFolder(store: PlanStore): Folder {
  const { files, planPath } = store.getState();
  const known = kept.get(store);
  if (known?.files === files && known.planPath === planPath) return known.folder;
  const same = known?.planPath === planPath && sameOthers(known.files, files, planPath);
  const folder = known && same ? known.folder : folderBeside(files, planPath);
  kept.set(store, { files, planPath, folder });
  return folder;
}

/** The plan and its folder, for the forms. */
export function surroundingsOf(store: PlanStore): SurroundingsSource {
  let last: Surroundings | undefined;
  return {
    now: () => {
      const { plan } = store.getState().plan;
      const folder = planFolder(store);
      if (last?.plan !== plan || last.folder !== folder) last = { plan, folder };
      return last;
    },
    subscribe: toDraw(store),
  };
}

function sameOthers(a: Files, b: Files, planPath: string): boolean {
  if (a.size !== b.size) return false;
  return [...b].every(([path, file]) => path === planPath || a.get(path) === file);
}

function folderBeside(files: Files, planPath: string): Folder {
  const prefix = planPath.slice(0, planPath.lastIndexOf('/') + 1);
  const beside = new Map<string, Text>();
  for (const [path, file] of files) {
    if (path === planPath || file.kind !== 'text') continue;
    const isBeside = path.startsWith(prefix);
    if (isBeside || isConstitution(path)) beside.set(pathFrom(prefix, path), file.text);
  }
  return beside.size === 0 ? noFolder : folderOf(beside);
}

/** What a repository says once for all its plans. */
function isConstitution(path: string): boolean {
  return /(?:^|\/)(?:constitution|charter)\.md$/i.test(path);
}

/** A path as seen from a folder: `../../memory/constitution.md`. */
function pathFrom(folder: string, path: string): string {
  const from = folder.split('/').slice(0, -1);
  const to = path.split('/');
  const differs = from.findIndex((part, index) => part !== to[index]);
  const shared = differs < 0 ? from.length : differs;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}
