import type { Rolldown } from 'vite';
import { root } from './paths.ts';

/** What the app shows first at some address: the modules that it starts from. */
export interface Surface {
  readonly name: string;
  readonly modules: readonly string[];
}

/** What the bundler itself adds, and what loads parts. The first script, which loads all others, needs none of it. */
const ofBuild = ['\0rolldown/runtime.js', '\0vite/preload-helper.js'];

type Group = Rolldown.CodeSplittingGroup;
type ImportsOf = (module: string) => readonly string[];

/**
 * One chunk for all that a surface imports: brotli packs one file smaller than many. What several
 * surfaces import goes into the first one's chunk, `base`, which every page loads. What follows by
 * itself once a surface is drawn comes in one chunk for each time that something does, the first first.
 */
export function surfaceChunks(
  base: Surface,
  surfaces: readonly Surface[],
  following: readonly Surface[],
): Group[] {
  let names: Map<string, string> | undefined;
  const all = [base, ...surfaces, ...following];
  return all.map(
    ({ name }, index): Group => ({
      priority: all.length - index,
      debugName: name,
      name: (id, graph) => {
        names ??= assignChunks(
          base,
          surfaces,
          following,
          (module) => graph.getModuleInfo(module)?.importedIds ?? [],
        );
        const chunk = ofBuild.includes(id) ? base.name : names.get(id);
        return chunk === name ? name : null;
      },
    }),
  );
}

/** The chunk of every module that a surface, or what follows it, reaches by static imports. */
export function assignChunks(
  base: Surface,
  surfaces: readonly Surface[],
  following: readonly Surface[],
  importsOf: ImportsOf,
): Map<string, string> {
  const names = new Map<string, string>();
  for (const id of reached(base, importsOf)) names.set(id, base.name);
  for (const surface of surfaces) {
    for (const id of reached(surface, importsOf)) {
      names.set(id, names.has(id) ? base.name : surface.name);
    }
  }
  for (const later of following) {
    for (const id of reached(later, importsOf)) {
      if (!names.has(id)) names.set(id, later.name);
    }
  }
  return names;
}

function reached({ modules }: Surface, importsOf: ImportsOf): Set<string> {
  const found = new Set<string>();
  const pending = modules.map((module) => `${root}${module}`);
  for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    pending.push(...importsOf(id));
  }
  return found;
}
