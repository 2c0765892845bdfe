import { useSyncExternalStore } from 'react';
import type { Folder } from '@/plan/checks/folder';
import { Button } from '../ui/button';
import { useSectionActions } from './section-context';

const file = /(?<![\w./-])[\w./-]+\.(?:md|ya?ml|json|txt)\b/gi;

export function namesFile(text: string): boolean {
  return text.search(file) >= 0;
}

/** The file beside the plan that a text names, by a link or by its path, from the folder or from above it. */
export function linkedFile(text: string, folder: Pick<Folder, 'has'>): string | undefined {
  for (const [path] of text.matchAll(file)) {
    const elsewhere = /^\/\/|\.\./.test(path);
    const parts = elsewhere ? [] : path.split('/').filter((part) => !/^\.?$/.test(part));
    const found = parts.map((_, at) => parts.slice(at).join('/')).find((one) => folder.has(one));
    if (found) return found;
  }
  return undefined;
}

/** The way to the file that a value names; nothing where the folder has none. */
export function OpenLinked({ text }: { text: string }) {
  const { current, openFile } = useSectionActions();
  const { subscribe, now } = current().surroundings;
  const path = useSyncExternalStore(subscribe, () => linkedFile(text, now().folder));
  if (path === undefined) return null;
  return (
    <Button
      variant="link"
      className="h-4 px-0 text-xs/4 pointer-coarse:min-h-6"
      onClick={() => openFile(path)}
    >
      Open {path}
    </Button>
  );
}
