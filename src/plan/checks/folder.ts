/** The other files of the plan's folder that checks may look at: their text by path. */
export interface Folder {
  /** False when the plan was opened alone. */
  readonly open: boolean;
  readonly has: (path: string) => boolean;
  readonly text: (path: string) => string | undefined;
  readonly paths: readonly string[];
}

/** For a plan that was opened alone. */
export const noFolder: Folder = {
  open: false,
  has: () => false,
  text: () => undefined,
  paths: [],
};

/**
 * A folder as it stands at one moment. `files`: what gives the text by path, relative to the plan's own
 * folder (`research.md`, `adrs/ADR-001-queue.md`); a rope becomes a string when it is asked for. Checks
 * keep what they read from it while it is the same object.
 */
export function folderOf(files: ReadonlyMap<string, { toString(): string }>): Folder {
  const key = (path: string) => path.replace(/^(?:\.\/)+/, '');
  const texts = new Map<string, string | undefined>();
  return {
    open: true,
    has: (path) => files.has(key(path)),
    text: (path) => {
      const name = key(path);
      if (!texts.has(name)) texts.set(name, files.get(name)?.toString());
      return texts.get(name);
    },
    paths: [...files.keys()],
  };
}

/**
 * The path in the plan's folder that a link's target names; `undefined` for an address, a place
 * within a file and what lies outside the folder: nothing can be said about those.
 */
export function pathOfLink(target: string): string | undefined {
  const path = decoded(target.replace(/^<|>$/g, '').replace(/[?#].*$/s, ''));
  if (path === '' || /^(?:[a-z][a-z\d+.-]*:|\/)/i.test(path)) return undefined;
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') {
      if (parts.length === 0) return undefined;
      parts.pop();
    } else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
