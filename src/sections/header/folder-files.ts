import type { Folder } from '@/plan/checks/folder';

/** A file of the plan's folder; `holds`: what the forms have from it. */
export interface FolderFile {
  readonly path: string;
  readonly holds: string;
}

export interface FolderFiles {
  /** Those that plans are written from come first. */
  readonly files: readonly FolderFile[];
  readonly folders: readonly { readonly name: string; readonly paths: readonly string[] }[];
}

const known: readonly (readonly [name: RegExp, holds: string])[] = [
  [/^spec\.md$/, 'requirements'],
  [/^research\.md$/, 'open questions'],
  [/^data-model\.md$/, 'entities'],
  [/^tasks\.md$/, 'tasks'],
  [/(?:^|\/)(?:constitution|charter)\.md$/i, 'principles'],
];

export function filesOf(folder: Folder): FolderFiles {
  const files: FolderFile[] = [];
  const folders = new Map<string, string[]>();
  for (const path of folder.paths) {
    const [name = ''] = /^[^/]+\/(?=[^/])/.exec(path) ?? [];
    if (name === '' || name === '../') files.push({ path, holds: known[rank(path)]?.[1] ?? '' });
    else folders.set(name, [...(folders.get(name) ?? []), path]);
  }
  return {
    files: files.sort((a, b) => rank(a.path) - rank(b.path) || a.path.localeCompare(b.path)),
    folders: [...folders]
      .map(([name, paths]) => ({ name, paths: paths.toSorted() }))
      .sort((a, b) => a.name.localeCompare(b.name)),
  };
}

function rank(path: string): number {
  const at = known.findIndex(([name]) => name.test(path));
  return at < 0 ? known.length : at;
}
